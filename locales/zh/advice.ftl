# 结果说明：可以当面说出来的话

text-overall-known = 总分：{ $low }（满分 100）；应知内容已知 { $coverage } %。只算有书面佐证的回答：{ $backed } 分。
text-overall-none = 总分：无分值，因为没有适用的计分内容。
text-beyond-form = 核心问卷已经问完。得分范围仍宽，是因为核心问卷之外还有 { $many } 题没有问。
class-forward = { $class }，但提前实施
class-between = 尚未确定：{ $classes }
list-or = { $before }或{ $last }
named = { $name }：{ $text }
kind-forward = 单看它本身，判断是“{ $class }”；但{ $kinds }要等它完成才能开始，所以提前到{ $months }。
kind-legend = 需求：与目标的差距。带动作用：能带动多少减排和推广。价值由三者合成；可行性取决于最薄弱的条件。
kinds-absent = 不适用：{ $kinds }
find-out-narrow = { $question }：请查明确切情况（目前：{ $answer }）
weight-of-all = { $all } 分中占 { $points } 分
explain-reason-short = { $points } 分，与目标有差距：{ $question }——回答：{ $answer }
explain-reason-open = { $points } 分，此题未查清，暂不算作差距（最好的回答可补上这么多）：{ $question }——回答：{ $answer }
explain-reason-there = { $points } 分，已达目标：{ $question }——回答：{ $answer }
explain-reason-above = { $points } 分，高于目标，需求相应减少：{ $question }——回答：{ $answer }
explain-reason-wish = { $points } 分，城市自己的意愿：{ $question }——回答：{ $answer }
explain-reason-effect = { $points } 分，带动作用：{ $question }——回答：{ $answer }
explain-question-part = 在“{ $whole }”的 100 分中占 { $weight } 分：已得 { $brings }，尚待查明 { $unknown }，未得 { $lost }。
peers-cluster = 名录中多数是单个城市，它们的经验可供城市群的各成员市借鉴。
tongue-zh = 中文
tongue-en = 英文
history-device = 电脑 { $device }
history-flag-off = 取消“待回看”
history-note-emptied = 清空备注
history-pause-emptied = 取消“稍后提交的材料”
plot-up = ↑ 需求：现状与目标的差距
plot-across = 条件：所需条件具备的程度 →
plot-signs = 右列：需求／条件。序号标在两者所在的位置。
radar-legend = 线：现状（两圈则为至少与至多）。x：期望水平。边缘为 100。
explain-condition-met = 条件已具备：{ $name }——要求 { $needed } 分，现有 { $value } 分
explain-condition-unknown = { $limits ->
        [yes] 最薄弱的条件，因为尚不清楚：{ $name }——要求 { $needed } 分
       *[no] 条件尚不清楚：{ $name }——要求 { $needed } 分
    }
explain-change-open = 能改变判断的最小变化：{ $question }若回答“{ $answer }”，而不是“{ $now }”，判断仍未定，可能是{ $class }。
stability-open = 前两位还没有定下来。把未知的回答随机补上、权重略作变动，反复试算，排进前两位的比例：{ $kinds }。
order-open = 排列次序：在反复试算中排进前两位的比例高的在前。
stability-column = 排进前两位的比例
stability-among = { $kind }{ $share }
stability-nobody = 无
stability-settle = { $all ->
        [1] 问清这一题就能定下来：{ $questions }。
       *[other] 问清 { $all } 题即可定下来，最关键的先问：{ $questions }。
    }
stability-key = 按 { -press-ask-next } 转到其中第一题。
class-legend = 优先实施：值得做，条件也足够。先作准备：值得做，条件还不够。稍后：有需要，但价值未达标准。暂不需要：已接近目标。尚未确定：属于哪一类，要看未知的回答。
explain-not-chosen-open = 尚未列入计划，因为归类还没有定下来：可能是{ $classes }。只有确定的才排月份。
programme-open = 还没有可以排月份的技术援助，因为没有一类确定为优先实施或先作准备。下面列出各类要查清的问题；查清之后即可排出月份。
programme-find-out-first = “{ $kind }”（{ $class }）——排计划之前要查清
chart-find-out-first = 排计划之前：为“{ $kind }”查清：{ $question }
practice-not-asked = 尚未问
practice-not-known = 不知道
practice-questions = 所含问题
practice-points = 得分（满分 100）
practice-default = 框架默认目标
practice-default-why = { $target }——{ $why }
practice-of-several = “{ $kind }”没有单独一行：它的需求由以上几项差距合成。
explain-question-open = 尚未查清：在“{ $whole }”的 100 分中最多可得 { $weight } 分。
report-of-needed = { $value }／{ $needed }
explain-place = 排在第 { $place } 位（共 { $of } 类）。{ $why }
explain-sum = 已确定的价值：需求 { $need } + 城市意愿 { $demand } + 带动作用 { $leverage } = { $value } 分（满分 100）。
lead-wish = 城市意愿
wish-place = { $of ->
        [1] 城市想要的援助只有这一类。
       *[other] 城市想要的 { $of } 类援助中，把它列在第 { $place } 位。
    }
wish-left-out = 城市没有把它列入想要的援助，所以这方面不计分；它排在这里，只凭需求和带动作用。
wish-open = 城市还没有说想要哪些援助，所以这方面还没有确定的分数。
wish-lower = 城市对“{ $practice }”只期望达到 { $wish } 分，但它自己的目标要求达到 { $target } 分：{ $goal }。
peers-helps-all = { $practice }：即这 { $cover } %
