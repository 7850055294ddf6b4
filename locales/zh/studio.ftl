# 查地名、撤销、标记、搜索与检查

offers = 数字选用，{ -press-take-offer } 选第一个
key-take-offer = 选用第一个地名
no-such-place = 表中没有“{ $name }”；请用 --name-zh 和 --name-en 直接写名称。
several-places = “{ $name }”可能是以下几个之一，请用 --code 指定：{ $found }
cli-new-name = 按名称、拼音或英文名查找城市

# 撤销
key-undo = 撤销
key-redo = 重做
undone = 已撤销 { $time }：{ $question } · 恢复为 { $said }。{ -press-redo } 重做
redone = 已重做 { $time }：{ $question } · { $said }
nothing-to-undo = 打开这份评估以来还没有可撤销的内容。
nothing-to-redo = 没有可重做的内容。
undo-settled = 这里原有几个不同的回答，无法一次恢复；它们都留在记录里。

# 不确定
key-unsure = 填范围/可能
range-first-end = 填范围：先按最低一级，再按最高一级
range-other-end = 填范围：从 { $level } 级到几级？请按另一级
range-awaits = 范围还差一级：请按另一级的数字；再按 { -press-unsure } 就不填范围了。
maybe-which = 按可能成立的一项的数字
maybe-awaits = 请按可能成立的一项的数字；再按 { -press-unsure } 就不标“可能”了。
maybe-off = 没有标“可能”：按数字即选定。
range-off = 不填范围了：按一个数字即选定一级。
never-unsure = 此题只取一个回答；如不清楚，请选“不知道”。
saved-flag = 已保存 { $time }：{ $question } · 待回看
saved-flag-off = 已保存 { $time }：{ $question } · 不再待回看
saved-comment = 已保存 { $time }：{ $question } · 讨论意见

# 标记与讨论
key-flag = 待回看
key-comment = 讨论
title-comment = 讨论
intro-comment = 写给同事的意见：与问题一起保存，不计分。Alt-Enter 换行，{ -press-enter-save } 保存。
field-comment = 意见
wrong-comment = 请写点内容，或按 { -press-back } 返回。
flagged-by = { $who } 于 { $when } 标为待回看

# 搜索与筛选
key-search = 搜索
key-filter = 筛选
key-palette = 命令
title-search = 搜索
title-palette = 命令
search-intro = 可输入中文、英文、拼音、拼音首字母（如 wsqt）或编号（如 inv-78）
palette-intro = 这里能做的一切：输入名称、拼音或首字母的一部分
search-nothing = 没有找到。
search-nothing-asked = 没有找到。已查完整问卷的全部题目、选项和说明，不限核心问卷。请换一个词试试，或输入拼音首字母（如 wsqt）、编号（如 inv-78）。
scope-search = 搜索
filter-all = 全部问题
filter-open = 只看未答（{ $count }）
filter-flagged = 只看待回看（{ $count }）
filter-commented = 只看有讨论的（{ $count }）
filter-disputed = 只看有分歧的（{ $count }）
filter-no-evidence = 只看缺佐证的（{ $count }）
filter-off = 显示本表全部问题。

# 检查
key-review = 检查
key-go-there = 前往
key-submit = 提交复核
title-review = 检查
review-state = 状态：{ $state }。以下都不妨碍下一步；有矛盾、有分歧、待回看的宜先处理。按 { -press-go-there } 前往问题。右列是占总分的比重。
review-sealed = 已封存：以下是封存时尚未解决的。按 { -press-export } 导出给委员会的文件。
review-need = 需求
review-nothing = 没有需要再看的：没有矛盾、分歧、待回看、未知、未答或缺佐证之处。
review-contradictions = 难以同时成立的回答（{ $count }）
review-disputed = 有分歧（{ $count }）
review-flagged = 待回看（{ $count }）
review-unknown = 不知道或拒答，也许别人能答（{ $count }）
review-open = 尚未回答，按所占总分排列（{ $count }）
review-inexact = 答案是范围或“可能”，也许能定下来（{ $count }）
review-no-evidence = 计入得分、只有口头说明的回答，比重大的在前，宜请对方出示材料（{ $count }）

# 评估列表
key-order = 排序
order-last = 按最近访谈时间排列
order-name = 按名称（拼音）排列
order-progress = 回答最少的在前
home-search-intro = 可输入城市名、拼音、首字母（如 qd）或评估编号的一部分
home-first = 访谈时按数字即答、即存，按 Enter 往下走，按 { -press-undo } 撤销；在问题目录里按 { -press-room } 选择在场的部门。{ -press-language } 切换单语、双语，{ -press-other-language } 换成另一种语言，{ -press-help } 列出所有按键。

# 逐行访谈
plain-more = 还有：佐证：2 文件名（类别的序号或名称）、讨论：内容、待复核、撤销、最该问的（跳到最该问的问题）、到：inv-78、结果。
plain-flagged = 已标为待回看。
plain-unflagged = 不再待回看。
plain-no-question = 没有问题“{ $question }”。
