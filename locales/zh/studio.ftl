# 查地名、撤销、标记、搜索与检查

offers = 数字选用，F3 选第一个
key-take-offer = 选用第一个地名
no-such-place = 表中没有“{ $name }”；请用 --name-zh 和 --name-en 直接写名称。
several-places = “{ $name }”可能是以下几个之一，请用 --code 指定：{ $found }
cli-new-name = 按名称、拼音或英文名查找城市

# 撤销
key-undo = 撤销
key-redo = 重做
undone = 已撤销 { $time }：{ $question } 恢复原状（Ctrl-Y 重做）
redone = 已重做 { $time }：{ $question }
nothing-to-undo = 打开这份评估以来还没有可撤销的内容。
nothing-to-redo = 没有可重做的内容。
undo-settled = 这里原有几个不同的回答，无法一次恢复；它们都留在记录里。

# 不确定
key-unsure = 范围/可能
range-other-end = 介于这一级和另一级之间：用数字选另一端，或用方向键加 Enter。
range-off = 仍为一级。
never-unsure = 此题只取一个回答；如不清楚，请选“不知道”。
saved-flag = 已保存 { $time }：{ $question } 标为待复核
saved-flag-off = 已保存 { $time }：{ $question } 取消待复核
saved-comment = 已保存 { $time }：{ $question } 的讨论意见

# 标记与讨论
key-flag = 待复核
key-comment = 讨论
title-comment = 讨论
intro-comment = 写给同事的意见：与问题一起保存，不计分。Alt-Enter 换行，Enter 保存。
field-comment = 意见
wrong-comment = 请写点内容，或按 Esc 返回。
flagged-by = { $who } 于 { $when } 标为待复核

# 搜索与筛选
key-search = 搜索
key-filter = 筛选
key-palette = 命令
title-search = 搜索
title-palette = 命令
search-intro = 可输入中文、英文、拼音、拼音首字母（如 wsqt）或编号（如 inv-78）
palette-intro = 这里能做的一切：输入名称、拼音或首字母的一部分
search-nothing = 没有找到。
scope-search = 搜索
filter-all = 全部问题
filter-open = 只看未答（{ $count }）
filter-flagged = 只看待复核（{ $count }）
filter-commented = 只看有讨论的（{ $count }）
filter-disputed = 只看有分歧的（{ $count }）
filter-no-evidence = 只看缺佐证的（{ $count }）
filter-off = 显示本表全部问题。

# 检查
key-review = 检查
key-go-there = 前往
key-submit = 提交
title-review = 检查
review-state = 本评估状态：{ $state }。按 Enter 前往问题，按 Ctrl-A 回到这里。
review-nothing = 没有需要再看的：没有矛盾、分歧、待复核、未答或缺佐证之处。
review-contradictions = 难以同时成立的回答（{ $count }）
review-disputed = 有分歧（{ $count }）
review-flagged = 待复核（{ $count }）
review-open = 尚未回答，按所占总分排列（{ $count }）
review-no-evidence = 影响得分而没有佐证（{ $count }）
