# 数字从何而来

explain-nothing-applies = 其中没有适用的内容，因此没有分值
explain-not-counted = 本身没有分值或不适用，此处不计。
explain-no-answer = 尚未回答
explain-criterion-weight = 占总分的 { $share } %（权重 { $points }）。{ $why }
explain-backed = 若只算有书面佐证的回答，为 { $value }（满分 100）。
explain-part = { $name }：{ $value }（满分 100）。在“{ $whole }”的 100 分中占 { $weight } 分：已得 { $brings }，尚待查明 { $unknown }，未得 { $lost }。
explain-answer = { $question } 回答：{ $answer }
explain-evidence = 佐证：{ $class }；把握程度：{ $confidence }；佐证强度 { $strength }（满分 100）；{ $citation }
explain-no-citation = 未注明文件

explain-target-default = 目标 { $target }：城市没有提出期望，采用框架的默认目标。
explain-target-city = 目标 { $target }：由城市自己提出。
explain-target-goal = 目标 { $target }：城市自己的目标要求达到这一水平：{ $goal }
explain-target-goal-cap = 目标 { $target }：城市自己的目标要求更高，但项目期内最多可达到这一水平：{ $goal }
explain-target-city-cap = 目标 { $target }：城市的期望更高，但项目期内最多可达到这一水平。
explain-target-possible = 如查明以下目标已经达到，目标将为 { $target }：{ $goal }
explain-levels = 框架默认 { $default }；城市提出：{ $wish }；最高 { $cap }
explain-no-wish = 无

explain-kind-not-applicable = 不适用：它所针对的各项工作均不适用于该城市
explain-gives = 城市将得到
explain-value = 价值 { $value }（满分 100），达到 { $mark } 即值得做。已确定的每一分来自哪一题：
explain-need = 需求（现状与目标的差距）{ $value }（满分 100），占价值的 { $weight } %，贡献 { $brings } 分
explain-demand = 城市意愿 { $value }（满分 100），占价值的 { $weight } %，贡献 { $brings } 分
explain-leverage = 带动作用 { $value }（满分 100），占价值的 { $weight } %，贡献 { $brings } 分
explain-feasibility = 可行性 { $value }（满分 100）：最薄弱的条件具备多少，可行性就是多少；达到 { $mark } 即可马上启动。
explain-condition = { $limits ->
        [yes] 最薄弱的条件：{ $name }——要求 { $needed } 分，现有 { $value } 分，即具备 { $met } %
       *[no] 条件：{ $name }——要求 { $needed } 分，现有 { $value } 分，即具备 { $met } %
    }
explain-condition-none = 不适用的条件：{ $name }
explain-priority = 优先程度 { $value }（满分 100）：价值乘以可行性。
explain-requires = 须先完成“{ $kind }”：“{ $measure }”的现有水平达到 { $needed }（满分 100）之后才能开始。
explain-requires-met = 不必先做“{ $kind }”：“{ $measure }”的现有水平已达到所需的 { $needed }（满分 100）。
explain-change = 能改变判断的最小变化：{ $question }若回答“{ $answer }”，而不是“{ $now }”，判断将变为“{ $class }”。
explain-no-change = 没有任何一个回答的改变能使判断改变。
explain-months = 列入计划，{ $months }：{ $role }；{ $why }
explain-not-chosen = 未列入计划：既不属于优先实施，也不属于先作准备，也不是其他已选援助的前提。
timing-at-once = 之前无须完成其他工作
timing-prepared = 之前先补齐条件
timing-after = 须先完成：{ $kinds }
timing-room = 之前同时实施的援助数已达上限
obstacle-another = 排不进项目期：它的前提也排不进
obstacle-too-late = 排不进项目期：从最早可能的开始时间起，剩余月份不足
obstacle-room = 排不进项目期：直到最晚可能的开始时间，同时实施的援助数都已达上限

explain-asked-because = 为什么问
explain-waiting = 是否要问取决于前面尚缺的回答；在此之前按未知计。
explain-value-of = 此回答计 { $value }（满分 100）。
explain-value-option = “{ $option }”计 { $value }（满分 100）。
explain-question-weight = 在所属准则的 100 分中占 { $weight } 分（占总分的 { $overall } %）：已得 { $brings }，尚待查明 { $unknown }，未得 { $lost }。
explain-feeds-nothing = 不计入任何分值，仅供阅读报告的人参考。
explain-feeds-indicator = 计入指标“{ $name }”。
explain-feeds-wish = 说明城市希望“{ $name }”达到的水平。
explain-feeds-target = 可能提高“{ $name }”的目标。{ $why }
explain-feeds-need = 说明城市对“{ $kind }”的需求。
explain-feeds-demand = 说明城市自己是否希望得到“{ $kind }”。
explain-feeds-leverage = 说明“{ $kind }”的带动作用。
explain-feeds-condition = 是“{ $kind }”的条件：{ $name }——{ $why }
explain-feeds-requirement = 说明“{ $kind }”之前必须完成的工作是否已经具备。{ $why }
explain-feeds-question = 决定是否要问：{ $question }
explain-decides = 目前它的回答能决定“{ $kind }”的判断。
explain-unknown-what = 本框架中没有“{ $what }”。请给出准则、指标、援助类型或问题的编号；不给编号则解释全部。

chart-month = 月份
chart-legend = # 实施　= 准备
chart-prepare = 第 1 至 { $month } 个月：为“{ $kind }”补齐条件：{ $name }
chart-find-out = 第 1 个月：为“{ $kind }”查清：{ $question }
chart-find-out-more = 为“{ $kind }”还可查清另外 { $more } 题；用 --explain { $id } 查看。
chart-beyond = “{ $kind }”{ $why }

cli-score-explain = 解释数字从何而来：准则、指标、援助类型或问题的编号；不给编号则解释全部
