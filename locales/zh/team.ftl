# 多人、多台电脑共同完成一项评估。

# 阶段
state-draft = 草稿
state-in-review = 复核中
state-sealed = 已封存
state-is-sealed = 这项评估已经封存，本条没有记录。如需修改，请先说明理由：citycap amend 编号 --reason …
state-not-sealed = 这项评估没有封存，无需办理修订，可以直接修改。
state-not-in-review = 这项评估不在复核中。请先提交：citycap submit 编号
state-not-draft = 这项评估已经提交或封存，不是草稿。
state-no-reason = 请写明理由，日后查看历史的人需要知道。

# 接收他人的记录
cli-merge = 并入其他电脑的记录：记录文件、评估文件夹或打包文件
cli-merge-paths = 记录文件、文件夹或打包文件
cli-merge-into = 全部并入这项评估，即使它们是分别新建的
cli-sync = 通过共享文件夹或 U 盘与同事交换记录
cli-sync-folder = 大家共用的文件夹
merge-begun = { $id }：从 { $from } 新收入的评估，共 { $answers } 个问题有回答（{ $events } 条记录）。
merge-twins = { $id } 与 { $twins } 是同一座城市，但两者是分别新建的，因此没有合并。如果其实是同一项评估，请合并：citycap merge 路径 --into 编号
merge-joined = { $id }：已从 { $from } 并入 { $answers } 个问题的新回答（{ $events } 条记录）。
merge-nothing-new = { $id }：{ $from } 中的内容这里都已经有了。
merge-no-beginning = { $from }：无法判断它属于哪项评估，因此没有并入。请并入整个评估文件夹，或用 --into 编号 指明评估。
merge-apart = { $from }：它与同名的 { $id } 是分别新建的，因此没有并入。如果其实是同一项评估，请加上 --into { $id }。
merge-other-framework = { $from }：它所回答的问卷与 { $id } 不同，因此没有并入。请先把其中一项改用另一项的问卷：citycap move 编号 --framework 文件夹
merge-disputed = 现在有 { $count } 个问题的回答不一致，在有人确定之前全部保留：{ $questions }
merge-still-disputed = 仍有 { $count } 个问题的回答不一致。
merge-city-disputed = { $id }：两台电脑上填写的城市概况不同；重新保存一次之前，结果暂用其中一份。
merge-late = { $id } 已封存，而从别处并入的 { $count } 条记录不在封存范围内。如需纳入，请先修订再重新封存：citycap amend { $id } --reason …
merge-no-framework = { $id }：所回答的问卷没有一起带来，暂时无法打开。请并入整个评估文件夹。
merge-no-journals = “{ $path }”中没有记录文件。未作任何改动。请给出记录文件（.jsonl）、评估文件夹、存放这类文件夹的文件夹，或打包文件。
sync-no-exchange = “{ $path }”不能用于交换：它属于本机的数据文件夹，或者只是一项评估的文件夹。未作任何改动。请给出大家都能访问的文件夹，例如 U 盘上的文件夹。
sync-sent = { $id }：已为同事写出 { $events } 条记录。
sync-equal = “{ $path }”与本机内容一致，没有新的记录。

# 历史
cli-history = 显示谁在何时说了什么，以及此前的内容
cli-history-id = 评估编号，或其开头
cli-history-question = 只看这个问题
cli-history-by = 只看姓名中含有此内容的人录入的记录
cli-history-day = 只看这一天的记录
cli-history-format = 格式：text（文本，默认）、csv 或 ndjson
cli-restore = 把以前的回答、备注或概况作为新记录恢复
cli-restore-id = 评估编号，或其开头
cli-restore-event = 要恢复的记录：history 所显示编号的开头
history-empty = 没有符合条件的记录。
history-did = { $did }：{ $after }
history-before = 此前：{ $before }
history-begin = 新建评估，所用问卷
history-move = 改用问卷
history-city = 填写城市概况
history-answer = 回答
history-withdraw = 清除回答
history-note = 备注
history-comment = 评论
history-flag = 标为待回看
history-submit = 提交复核
history-send-back = 退回
history-seal = 封存，校验码
history-amend = 启封修订
history-unknown = 做了当前版本不认识的操作
history-city-says = 城市自评
history-agreed = 商定
restore-no-event = 没有编号以“{ $event }”开头的记录，或者不止一条。未作任何改动。可用 citycap history 编号 查看。
restore-not-possible = 记录“{ $event }”不是回答、备注或概况，无法恢复。未作任何改动。

# 复核与封存
cli-submit = 提交评估，等待复核
cli-submit-id = 评估编号，或其开头
cli-submit-note = 需要复核人了解的情况
cli-send-back = 把评估退回，继续完善
cli-send-back-id = 评估编号，或其开头
cli-send-back-reason = 退回理由
cli-send-back-question = 标记需再看的问题并附评论，格式为 问题=评论；可多次使用
cli-seal = 封存已复核的评估，输出其内容的校验码
cli-seal-id = 评估编号，或其开头
cli-seal-despite-disputes = 即使仍有不一致的回答也封存
cli-amend = 启封评估，以便修订
cli-amend-id = 评估编号，或其开头
cli-amend-reason = 修订理由；会保留在历史和每份导出文件中
state-submitted = { $id } 已于 { $time } 提交复核。
state-sent-back = { $id } 已于 { $time } 退回为草稿。
state-sealed-now = { $id } 已于 { $time } 封存。下面的校验码唯一对应这份内容，请与会议记录一同保存。
state-amended = { $id } 自 { $time } 起可以修改，理由已保留。修改完成后请重新提交并封存。
state-disputed = 仍有回答不一致，因此没有封存：{ $questions }。请先确定这些回答，或加上 --despite-disputes 照样封存。

# 改用其他问卷
cli-move = 让评估改用另一套问卷：--framework 给出的，或内置的
cli-move-id = 评估编号，或其开头
cli-move-dry-run = 只说明各个回答会怎样，不作改动
move-same = 评估现在所用的就是 { $name }。请用 --framework 文件夹 给出另一套问卷。
move-done = 已从 { $from } 改用 { $to }。回答没有丢失；改回去即可全部恢复。
move-would = 从 { $from } 改用 { $to } 的结果如下；未作任何改动。
move-kept = 在新问卷中同样有效的回答（{ $count } 个）：{ $questions }
move-unfit = 不符合新问卷中的问题、需要重新回答的（{ $count } 个）：{ $questions }
move-gone = 新问卷中没有对应问题的回答，仍留在记录中（{ $count } 个）：{ $questions }
move-fresh = 新增的问题（{ $count } 个）：{ $questions }

# 打包文件
cli-export-encrypt-to = 为此收件人（age1…）加密；可多次使用
cli-export-passphrase = 用口令加密，口令会另行询问
cli-export-passphrase-file = 用此文件中的口令加密
cli-export-sign = 用此私钥签名；签名放在文件旁边
cli-export-sign-password-file = 从此文件读取私钥的密码
cli-import = 收入打包文件
cli-import-file = 打包文件
cli-import-into = 并入这项评估，即使它们是分别新建的
cli-import-identity = 用此文件中的私钥解密
cli-import-passphrase = 用口令解密，口令会另行询问
cli-import-passphrase-file = 用此文件中的口令解密
cli-import-signed-by = 只收入由此公钥签名的文件：可给出公钥文件，或公钥本身
cli-key = 生成打包文件所用的密钥
cli-key-new = 生成一把接收用的密钥和一把签名用的密钥
cli-key-new-name = 文件名，如 li-lei
cli-key-new-password-file = 用此文件中的密码保护签名私钥
cli-key-new-no-password = 签名私钥不设密码
cli-key-new-yes = 不再询问确认
bundle-refused = { $why ->
    [large] “{ $path }”超过打包文件的上限（200 MB）。没有收入任何内容。
    [many] “{ $path }”中的文件超过打包文件的上限（10000 个）。没有收入任何内容。
    [names] “{ $path }”中有文件名可能指向文件夹之外。没有收入任何内容。请不要使用该文件，并请发送人另发一份。
    [deep] “{ $path }”中有多层文件夹，打包文件不会这样。没有收入任何内容。
    [twice] “{ $path }”中有两个同名文件。没有收入任何内容。请发送人另发一份。
   *[broken] “{ $path }”已损坏或不完整。没有收入任何内容。请发送人重新发送。
}
bundle-encrypted = “{ $path }”已加密。没有收入任何内容。请用 citycap import 加上 --identity 文件 或 --passphrase 打开。
bundle-no-key = “{ $path }”无法打开：它是为别人或用别的口令加密的，或者在途中损坏。未作任何改动。
store-damage-altered = { $file }：打包之后被改动过。只收入了完好的记录。请发送人重新发送。
key-unusable = “{ $path }”中没有可用的密钥，或密码不对。没有写入任何内容。
key-no-recipient = “{ $text }”不是收件人；收件人以 age1 开头。没有写入任何内容。
sign-wrong = “{ $path }”旁边没有签名，或签名不是用这把密钥做的。没有收入任何内容。请向发送人索取扩展名为 .minisig 的文件，并核对公钥。
sign-unchecked = 文件旁边有签名，但没有核验；加上 --signed-by 公钥 即可核验。
secret-prompt = 口令：
secret-again = 再输一次：
secret-differs = 两次输入不一致。没有写入任何内容。
secret-empty = 空口令不起保护作用。没有写入任何内容。
secret-no-terminal = 口令只能在终端中输入；在脚本中请用文件给出。
secret-confirm = 如已了解，请输入“保管”二字。
secret-word = 保管
key-warning = 密钥一旦丢失，或忘记其密码，任何人都无法找回：为它加密的内容将永远无法打开。在把公开部分交给他人之前，请将两个私密文件分别备份在两个安全的地方。
key-not-made = 没有生成密钥。
key-made = 已生成 { $age } 和 { $sign }（均须保密），以及供他人核验签名的 { $public }。他人加密时请用下面的收件人。

# 核验
cli-verify = 核验内容有无改动：记录、先后衔接、问卷、封存、签名、导出文件；或按导出文件重新计算决议记录中的数字
cli-verify-path = 评估编号或文件夹、记录文件、打包文件或导出文件；或决议记录
cli-verify-identity = 用此文件中的私钥解密
cli-verify-passphrase = 用口令解密，口令会另行询问
cli-verify-passphrase-file = 用此文件中的口令解密
cli-verify-signed-by = 用此公钥核验签名：可给出公钥文件，或公钥本身
verify-all-holds = 所核验的内容全部成立。
verify-not-all-holds = 并非全部成立，见上文。
verify-journals = 记录：每一条都与写入时一致，前后衔接（{ $journals } 个文件，共 { $entries } 条）。
verify-gap = { $file } 第 { $line } 行：不成立。它之前的一条记录缺失。请并入这份记录的完好副本：citycap merge 路径
verify-altered = { $file }：不成立。打包之后被改动过。请发送人重新发送。
verify-strange = { $file }：不成立。这份问卷副本不是该评估所用的问卷。回答没有丢失。请从保存有该文件的电脑上重新复制。
verify-framework = 问卷：{ $name }，未被改动。
verify-no-framework = 该评估所用的问卷缺失或被改动。回答没有丢失。请从保存有问卷的电脑上并入整个评估文件夹。
verify-no-seal = 封存：无；评估处于“{ $stage }”阶段。
verify-seal = { $by } 于 { $at } 所做的封存：封存的内容未被改动。
verify-seal-broken = { $by } 于 { $at } 所做的封存：不成立。记录中的内容与封存时不同。请与该评估的其他副本比对。
verify-seal-missing = 封存：不成立。封存范围内的记录在这里缺失，至少 { $count } 条。请并入其他电脑的记录。
verify-seal-late = 封存后有改动：问题 { $question }，{ $by } 于 { $at } 在 { $device } 上所作。如需纳入，请先修订再重新封存。
verify-other-version = 由版本 { $version } 写出，计算方法可能不同；只有该版本才能比对。
verify-signed = 签名：由这把密钥所签（{ $comment }）。
verify-signature = { $file }：签名不成立。没有签名，或由别的密钥所签，或文件被改动。
verify-document = { $file }：写出之后未被改动。
verify-document-altered = { $file }：不成立。写出之后被改动过。请重新导出。
verify-no-export = { $file }：不成立。它不是导出文件、打包文件或记录文件，或者末尾已损坏。
verify-no-journal = { $file }：这里没有评估包含它所指的记录，因此没有与记录比对。
verify-export = { $file }：与记录一致。
verify-export-differs = { $file } 第 { $line } 行：不成立。从这里起与记录不一致。请重新导出。

# 隐去姓名
cli-export-anonymise = 隐去人名和电脑名；用 --anonymise=city 同时隐去城市名
anonymous-person = 人员{ $number }
anonymous-city = 某市
anonymous-member = { $number }号城市
