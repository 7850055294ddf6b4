# 访谈结束时：约定稍后提交的材料

key-pause = 待补交的材料
title-pause = 待补交的材料
intro-pause = 在场者之后要补交什么。各栏清空就不再等候。
intro-pause-leaving = 写下对方之后要补交的材料；按 { -press-back } 则不写，直接离开。
field-awaited-what = 内容
field-awaited-who = 提交人
field-awaited-until = 期限
saved-pause = 已保存 { $time }：待补交的材料
saved-pause-off = 已保存 { $time }：不再等待任何材料
awaited = 待收：{ $what }
awaited-from = 由{ $value }提交
awaited-until = 期限：{ $value }
awaited-more = …… 另有 { $count } 项待收
home-awaited = 待收 { $count } 项
report-awaited = 尚待提交：{ $what }
history-pause = 记下待补交的材料
plain-pause = 输入“稍后：内容；提交人；期限”，记下稍后提交的材料；只输入“稍后：”则显示已记内容。
plain-nothing-awaited = 没有待收的材料。
