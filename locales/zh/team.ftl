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
