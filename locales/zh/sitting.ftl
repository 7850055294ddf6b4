# 访谈结束时：约定稍后提交的材料

key-pause = 稍后提交
title-pause = 稍后提交的材料
intro-pause = 在场者稍后提交什么。清空各栏即可撤销。
intro-pause-leaving = 还有问题没有回答。如有人稍后补交材料，可在此记下；按 Esc 直接离开。
field-awaited-what = 内容
field-awaited-who = 提交人
field-awaited-until = 期限
saved-pause = 已保存 { $time }：稍后提交的材料
saved-pause-off = 已保存 { $time }：不再等待任何材料
awaited = 待收：{ $what }
awaited-from = 由{ $value }提交
awaited-until = 期限：{ $value }
awaited-more = …… 另有 { $count } 项待收
home-awaited = 待收 { $count } 项
report-awaited = 尚待提交：{ $what }
history-pause = 记下稍后提交的材料
plain-pause = 输入“稍后：内容；提交人；期限”，记下稍后提交的材料；只输入“稍后：”则显示已记内容。
plain-nothing-awaited = 没有待收的材料。
