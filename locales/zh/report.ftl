# 结果的用语

no-score = 无分值
class-do-first = 优先实施
class-prepare = 先作准备
class-later = 稍后
class-not-needed = 暂不需要
class-none = 不适用
confidence-very-low = 很低
confidence-low = 低
confidence-medium = 中
confidence-high = 高
doubt-coverage = 尚有较多未知
doubt-evidence = 书面佐证不足
doubt-dispute = 存在未协调的分歧
origin-default = 框架默认目标
origin-city = 城市自己的期望
origin-goal = 城市自己的目标所要求
origin-cap = 以项目期内可达到的水平为限
role-needed = 其他援助的前提

text-overall = 总分 { $value }（满分 100；已知部分 { $coverage } %；仅凭书面佐证 { $backed }）
text-confidence = 可靠程度
text-criterion = { $value }（已知 { $coverage } %）
text-kind = 需求 { $need }，价值 { $value }，可行性 { $feasibility }
text-practice = 现状 { $existing }，目标 { $target }，差距 { $gap }
text-months = 第 { $first } 至 { $last } 个月

lead-because = 因为
lead-but = 但是
lead-after = 须先完成
lead-depends = 取决于
because-need = 与目标仍有差距（+{ $points }）：{ $question } 回答：{ $answer }
because-demand = 城市自己提出（+{ $points }）：{ $answer }
because-leverage = 带动作用大（+{ $points }）：{ $question } 回答：{ $answer }
but-limit = 条件只具备 { $met } %：{ $name }
answer-place = 列为第 { $place } 位
answer-hidden = 因前一题而不问，按最低计
answer-disputed = 有不同回答，取其范围

results-nothing = 目前没有适用的技术援助。
kind-figures = 需求 { $need } · 城市意愿 { $demand } · 带动作用 { $leverage } → 价值 { $value }；可行性 { $feasibility }
practice-figures = 现状 → 目标（差距）
criterion-from-assistance = 此项由两类最有价值的技术援助算出，不单独提问。
label-points = 权重点数
label-coverage = 已知部分
label-backed = 仅凭书面佐证
label-why-points = 理由
label-target-from = 目标来自
label-months = 时间
label-role = 角色
label-needed-by = 之后才能开始
programme-empty = 还没有可以排入计划的技术援助：先回答更多问题，或先补齐条件。
programme-prepare = 为“{ $kind }”作准备（第 { $month } 个月前）
programme-find-out = 第一个月查清“{ $kind }”
programme-beyond = “{ $kind }”排不进项目期，建议列入后续合作。
