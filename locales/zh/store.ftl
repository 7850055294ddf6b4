# 磁盘出错时的提示。每条都说明：出了什么事，数据怎么样了，下一步做什么。
# $deed 表示当时在做什么：record（记录回答）、write（写其他文件）、read（读取）、lost（命令因此结束，回答没有记录）。
store-kept = { $deed ->
    [record] 内容没有丢失：回答仍在内存中，下次记录时会一并写入。
    [lost] 本条没有保存；此前已保存的内容都是安全的。
    [read] 未作任何改动。
   *[write] 原有内容未被覆盖。
}
store-read-only = “{ $path }”所在的磁盘是只读的。{ store-kept }请将磁盘改为可写，或另选数据文件夹，然后重试。
store-permission = 没有权限打开“{ $path }”。{ store-kept }请申请访问权限，或另选数据文件夹，然后重试。
store-disk-full = 磁盘空间不足，无法写入“{ $path }”。{ store-kept }请清理磁盘空间，然后重试。
store-busy = 另一个程序正在使用“{ $path }”。{ store-kept }请关闭该程序或稍等片刻，然后重试。
store-missing = 找不到“{ $path }”。{ store-kept }如果它在 U 盘或网络盘上，请先接好，然后重试。
store-in-the-way = “{ $path }”的位置被别的东西占用：该是文件的地方是文件夹，或该是文件夹的地方是文件。{ store-kept }请将其移走，然后重试。
store-disk = 系统无法使用“{ $path }”（系统错误号：{ $code }）。{ store-kept }请检查磁盘，然后重试。

# 评估与问卷。
store-not-found = 没有名为“{ $id }”的评估。未作任何改动。请列出全部评估，查看各自的名称。
store-ambiguous = 有多个评估的名称以“{ $id }”开头：{ $fits }。未作任何改动。请再多输入几个字符。
store-no-beginning = “{ $id }”的记录中没有评估开始的信息。未作任何改动，已有内容照常保留。如果文件还在复制，请稍候；否则请从最初建立评估的设备上取回缺少的记录文件。
store-copy-damaged = “{ $path }”中的问卷缺失，或与评估开始时所用的不一致。回答没有丢失。请从保存有该问卷的设备上重新复制这个文件夹。
store-framework = 无法读取问卷，共发现 { $count } 处错误，第一处在“{ $file }”。未作任何改动。请用 lint 检查该文件夹，查看全部错误。
store-name = “{ $name }”不能在所有系统上用作文件名。未作任何改动。请重命名该文件，然后重试。
store-not-text = “{ $path }”不是 UTF-8 文本。未作任何改动。请将其另存为 UTF-8，然后重试。
store-too-large = “{ $path }”超过 { $megabytes } MB，不可能是问卷文件。未作任何改动。请确认文件夹是否选对。
store-too-many = “{ $path }”中的 JSON 文件超过 { $files } 个，不可能是一套问卷。未作任何改动。请确认文件夹是否选对。

# 写入文件。
store-exists = “{ $path }”已经存在，保持原样未动。请换一个文件名，或指明可以替换。
store-read-back = “{ $path }”写入后读回的内容与原内容不一致。评估本身是安全的。请不要把这个文件交给他人；请检查磁盘，并写到别处。
store-unsayable = 这条内容无法保存，例如其中的数值不是有限的数。本条未记录，之前的内容都是安全的。请重新输入。
store-no-random = 系统无法提供随机数，因此不能为新内容命名。未作任何改动。请重启电脑，然后重试。

# 记录文件中的损坏之处。
store-damage-torn = { $file } 第 { $line } 行：最后一行不完整：可能是写入在确认“已保存”之前中断，也可能是文件仍在复制、余下部分还会到来。之前的内容均已读取。
store-damage-garbage = { $file } 第 { $line } 行：这不是记录文件中的条目。已跳过，但仍保留在文件中；其余各行均已读取。
store-damage-changed = { $file } 第 { $line } 行：这一条在写入之后被改动或损坏。已跳过，但仍保留在文件中；其余各行均已读取。从其他设备取得完好的副本即可恢复。
store-damage-shape = { $file } 第 { $line } 行：这一条内容完好，但当前版本不认识它的格式。已跳过，但仍保留在文件中。较新的版本或许可以读取。
store-damage-unreadable = { $file }：无法打开该文件。这里缺少其中的内容；其他文件均已读取。请检查文件的读取权限。
store-sheet = “{ $path }”不是有效的答卷文件：{ $why }。什么都没有写入，请改正后再试。
