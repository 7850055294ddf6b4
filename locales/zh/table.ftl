# 终端界面中的遴选委员会页面

title-council = 遴选委员会
title-table = 遴选委员会
title-minutes = 会议纪要
title-ballot = 排名网页
intro-table = 各城市的导出文件：文件或文件夹，多个之间用逗号隔开；路径中有空格的，请加引号。每份文件先核对，再比较。
intro-minutes = 记录决定和所显示的全部数值，任何持有导出文件的人都可以重新计算核对。城市写名称或编号，用逗号隔开。
intro-ballot = 把排名写成一个 HTML 网页，可在浏览器中查看或打印。
field-exports = 文件、文件夹
field-decided = 决定的城市
field-who = 决定人
field-because = 理由
wrong-exports = 请至少填写一个文件或文件夹。
wrong-who = 请填写由谁决定。
wrong-decided = 请至少填写一个城市。
wrong-city = 参加比较的城市中没有“{ $value }”。
wrong-cities = 有多个城市符合，请填写其中一个编号：{ $value }。
wrong-because = 与最优组合不同，请写明理由。
confirm-table = 离开遴选委员会页面？在此设定的权重和限制不会保留；会议纪要中会保留。

scope-committee = 遴选委员会
key-committee = 城市比选
key-more = 增／下一部分
key-less = 减／上一部分
key-mark = 标记；列入／排除
key-province = 省份
key-kind = 城市类型
key-reset = 恢复原状
key-minutes = 纪要
key-ballot = 写网页

table-reading = 正在读取，{ $percent }%。按 Esc 停止
table-counting = 正在计算，{ $percent }%。按 Esc 停止
table-stopped = 已停止，没有任何改动。
table-none = 没有可以比较的：其中没有一份合适的导出文件。
table-count-first = 先完成全部抽样，算完后自动打开。
table-no-choice = 没有满足全部限制的组合，请先放宽其中一项（第4部分）。
table-no-points = 至少要有一项准则保留分值。
table-marked = 已标记。在另一个城市上按空格键，即可并排查看。
table-some-not-in = 有{ $count }份文件未列入排名，原因见第9部分。

table-ranking = 排名
table-weights = 权重
table-choice = 选择
table-programme = 援助计划
table-open = 未定
table-stress = 稳健性
table-pairs = 两两比较
table-sources = 文件

table-state = 排名城市{ $ranked }个，拟选{ $select }个
table-sorted = 按“{ $column }”排序
table-draws = 比例出自{ $all }次抽样中的前{ $draws }次
table-no-city = 没有符合该省份和类型的城市。按 F4、F5 换一个。
table-city = { $name }：{ $kind }，{ $province }，{ $state }
table-known = 已知{ $known }%，可靠程度{ $confidence }；仅计有文件的{ $backed }分；可能名次{ $ranks }；在最优组合中属{ $label }
table-other-framework = 所答的是另一个框架（{ $name }，校验码{ $digest }……）。按回车键改为比较那一组
table-wider = 另有{ $count }列，窗口加宽后显示。
table-no-limit = 不限
table-outside = 未列入排名
table-weights-how = ←、→ 减一分、加一分。右侧：名次和“确认”比例，框架原定分值 → 现在的分值。
table-weights-head = 分值  占比
table-effect-head = 名次  确认
table-changed = * 不是框架原定的分值；按 F6 恢复。

column-bar = 区间
column-label = 组合
column-gates = 门槛
column-province = 省份
label-core = 核心
label-borderline = 边缘
label-exterior = 外围

lever-select = 拟选城市数
lever-province = 同一省份最多
lever-kind = 类型为“{ $kind }”的至少
lever-capacity = 每月专家力量（专家月，用于援助计划）
hand-in = 指定列入
hand-out = 指定排除

standing-who = { $kind }，{ $province }，{ $state }
standing-no-province = 未写省份
standing-sealed = 已封存
standing-draft = 未封存
standing-rank = { $all }个城市中名列第{ $rank }；可能名次{ $ranks }
standing-score = 得分{ $score }；仅计有文件的{ $backed }；已知{ $known }%
standing-odds = 列入前{ $select }名的比例：确认{ $confirmed }，平均{ $near }，任意权重{ $any }（{ $band }）
standing-chosen = 权重变动时，{ $share }的抽样中在最优组合内（{ $label }）
standing-lenses = 换一种看法时的名次
standing-criterion = { $criterion }：{ $value }（权重{ $weight }%，仅计有文件的{ $backed }）
standing-open = 尚待了解
standing-gaps = 技术工作中最大的差距
standing-no-reasons = 技术援助类型和差距写在导出文件中，但该文件现已无法照原样再次读取。

beside-title = { $one }与{ $other }并排
beside-row = { $what }：{ $one } | { $other }
beside-against = 两者相比

duel-wins = { $wins }的抽样中，{ $one }排在{ $other }之前
duel-always = 无论权重和缺失的答案如何，{ $one }都胜过{ $other }
duel-nearly = 无论缺失的答案如何，只要各项权重的变动不超过自身的{ $tilt }%，{ $one }都胜过{ $other }
duel-dominance = 谁必定胜过谁
duel-beats-always = { $one }在任意权重和任意缺失答案下都胜过：{ $others }
duel-beats-nearly = { $one }在权重接近现值时，无论缺失答案如何都胜过：{ $others }
duel-nobody = 没有：排在前面的任意两个城市之间，权重或缺失的答案都可能改变先后。
duel-tipping = 相邻城市在哪个权重上易位
duel-pair = { $one }与{ $other }
duel-before = 在前者
duel-legend = 行中城市排在列中城市之前的抽样比例（缺失部分任意取值，权重在分值附近）。列号即行号。

sources-unread = 无法读取
sources-aside = 未采用
sources-all = 所给文件全部列入。

cli-compare-screen = 在整个屏幕上显示比较结果，并可改变权重和限制
