# 几个城市的援助计划合并来看

joint-of-best = 最优组合的援助计划合计
joint-of-named = 所指定城市的援助计划合计
joint-nobody = 没有选出城市，无可合计。可用 --programme 指定城市。
joint-cities = 城市
joint-silent-old = 导出文件中没有援助计划，请用本版本重新导出
joint-silent-other = 导出文件中的援助种类、实践或月数与其他城市不一致，未计入
joint-empty = 这些城市中尚无任何援助确定到可以列入计划。
joint-rule = 各类援助每月在几个城市开展。一类援助在一个城市开展一个月，计为一个专家月：框架没有规定需要几个人。
joint-load = 专家月，各类合计
joint-sum = 合计
joint-no-capacity = 未说明专家力量。在委员会页面第4部分，或用 --capacity 6、--capacity transport=2 说明后，可指出需求超过力量的月份。
joint-within = 各月需求均未超过现有力量。
joint-over-month = 第 { $first } 个月：需 { $needed }，有 { $there }，超出 { $more }
joint-over = 第 { $first }–{ $last } 个月：每月需 { $needed }，有 { $there }，超出 { $more }
joint-later = { $city }的{ $kind }：可单独推迟，推迟 { $by } 个月即避开这些月份，最多可推迟 { $most } 个月
joint-none-later = 其间开展的援助，没有一项可以单独推迟到足够晚
joint-later-note = “单独推迟”指该市其余安排不动，等它完成的援助也不必再等。推迟可能占满其他月份；是否推迟、推迟哪一项，由委员会决定。
joint-beyond = { $city }：已选定，但月数不够，未计入：{ $kinds }
joint-undecided = { $city }：缺失的答案补齐前不能确定：{ $kinds }
joint-peers = 谁能帮谁
joint-no-pairs = 这些城市之间，没有哪个城市已确认的长处正是另一城市已确认的差距。
joint-pair = { $helper }可以帮助{ $city }：{ $city }所缺的，它已做到 { $cover }%
joint-pair-mutual = { $helper }与{ $city }可以互助：{ $city }所缺的，{ $helper }已做到 { $cover }%；{ $helper }所缺的，{ $city }已做到 { $back }%
joint-why = { $practice }：现为 { $own }，应达到 { $target }，对方已达 { $helper }
joint-directory = 名录中的{ $peer }可以帮助{ $city }：所缺的它已做到 { $cover }%（{ $why }）
joint-peers-note = 水平以百分制计。双方都只看已确认的部分，未知的水平不算匹配。名录的事实与出处见 citycap peers。
joint-chart = 每格是该月开展该类援助的城市数，越多越深。粗框和“!”表示该月需求超过现有力量。
joint-chart-title = 各月所需援助

cli-compare-programme = 合计这些城市的援助计划，而不是最优组合的（有 --minutes 时默认为所决定的城市）
cli-compare-capacity = 每月有多少专家月：各类合计（6）或某一类（transport=2）
cli-compare-xlsx = 把排名、组合和援助计划写成 Excel 工作簿
compare-no-kind = 这些导出文件中没有名为“{ $id }”的援助种类；有：{ $known }。

book-ranking = 排名
book-selection = 组合
book-programme = 援助计划
book-peers = 城市互助
book-problems = 未计入
book-kind = 类型
book-best-rank = 可能的最高名次
book-worst-rank = 可能的最低名次
book-confirmed = 按已确认列前，%
book-near = 按平均列前，%
book-any = 任意权重列前，%
book-proved = 已证明
book-chosen = 在最优组合中，抽样 %
book-state = 状态
book-sample = 虚构样例
book-criterion-low = { $criterion }（{ $points }），已确认
book-criterion-high = { $criterion }（{ $points }），可能
book-choice = 组合
book-total = 分数合计
book-assistance = 援助种类
book-there = 可用专家月
book-helped = 受助城市
book-helper = 帮助方
book-practice = 实践
book-own = 现有水平
book-target = 应达水平
book-level = 帮助方水平
book-share = 补上差距 %
book-cover = 各项实践合计，差距 %
book-from-directory = { $peer }（名录）
book-place = 文件、行或城市
book-problem = 问题

compare-book-written = 工作簿已写入 { $path }。
