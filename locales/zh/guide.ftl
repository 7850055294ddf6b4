# 一步一步往下走：该按什么，刚才发生了什么

name-of-zh = 中文
name-of-en = English
name-of-both = 中英 Both

how-to-begin = 按 Enter 回答此题
how-level = 按相符的数字；按 { -press-unsure } 填范围
how-choice = 按相符的数字
how-multi = 逐项按数字，无则按 0，再按 Enter
how-ranking = 依次按数字，最要紧的先按
more-below = ↓ 下面还有 { $lines } 行选项，按 ↓ 查看
now-asking = 已打开此题；请再按一次来回答。
last-question = 这是目录里的最后一题；按 { -press-next-open } 回到下一道未答的题。
all-answered = 此列各题已全部答完。下一步：{ -press-review } 检查并提交；{ -press-results } 看结果。
all-answered-more = 全部答完：{ -press-review } 检查并提交，{ -press-results } 看结果，{ -press-ask-next } 再问仍可能改变建议的。
asked-as-planned = 答完后按 { -press-ask-next } 接着按计划问。
asked-beyond = 这一题不在核心问卷里，但回答仍可能改变建议。
asked-exactly = 此题已答；答得更确切，建议就可能明确下来。
type-first = 请先填写回答；不答可按 { -press-next-open } 或 →。
range-left = 上一题的范围只选了一端，没有保存。
asked-again = 此前答“不知道”的一题；若在场有人知道，仍可能改变建议。
guidance-ends = 再按 { -press-guidance } 收起说明，按 { -press-page-down } 往下看。
said-between = { $low } 至 { $high } 级，尚未确定是哪一级
said-open = 未答
as-it-was = 原状

still-here = { $many ->
        [0] 此列各题已不会改变建议
       *[other] { $many } 题仍可能改变建议
    }
still-only-beyond = 此列各题已不改变建议；列外还有 { $many } 题可能改变
still-beyond = 不在此列的另有 { $many } 题仍可能改变建议：属于完整问卷或其他部门，要等别的问题答了再问，或问过而对方不知道。
side-changed = { $mark } 上一个回答带来的变化

sealed-here = 已封存，没有记录。要修改，请按 { -press-results } 再按 { -press-step } 启封。
saved-submitted = 已于 { $time } 提交，现在等待复核；复核人看过后封存。
saved-sent-back = 已于 { $time } 退回，恢复为草稿。
saved-sealed = 已于 { $time } 封存。按 { -press-export } 导出给委员会的文件。
saved-amending = 已于 { $time } 启封。改完后请重新提交、封存。
key-seal = 封存
key-amend = 启封修订

confirm-leave = 还有 { $open } 题未答，所有回答都已保存。离开这项评估吗？
leave-now = 离开
leave-awaited = 先记下对方之后要补交的材料，再离开
leave-not = 留在这里
cli-left = 所有回答都保存在 { $folder }。
key-between = 填范围
key-maybe = 标为可能
saved-grounds = 已保存 { $time }：{ $question } · 佐证。{ -press-undo } 撤销
short-level = { $level } 级
short-range = { $low } 至 { $high } 级
short-option = 第 { $digits } 项
short-options = 第 { $digits } 项
short-maybe = 可能第 { $digits } 项
short-order = 次序 { $digits }
short-text = 文字
suspended = citycap 在后台等候；输入 fg 回来，所有回答都已保存。
cluster-here = “贵市”指整个城市群；成员市情况不一时怎样作答，按 { -press-guidance } 看说明。
