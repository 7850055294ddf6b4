# 遴选委员会比较多个城市时看到的内容

compare-title = 排名城市{ $ranked }个，拟选{ $select }个
compare-samples = 其中{ $count }个是虚构样例。
compare-drafts = 其中{ $count }个城市的评估尚未封存，仍未完成。
compare-amended = 其中{ $count }个城市的评估曾解除封存作修改，时间和理由见其导出文件。
compare-unread = { $all }份文件中有{ $unread }份无法读取，未列入。
compare-more = ……另有{ $count }个
compare-ranking = 按确认分排名（“确认”“平均”“任意”：排在前列的比例，说明见文末）
compare-lenses = 换一种看法时排在前列的
compare-outside = 未列入排名
compare-open = 尚未定论
compare-nothing-open = 无：每个城市都明显入选或明显落选。
compare-chosen = 限定条件下的最优组合（按确认分之和）
compare-set = { $at }.（{ $total }）
compare-margin = 最优组合比次优高{ $margin }分；任一问题差一级，最多影响{ $level }分。
compare-tied = 实际上不分高下：最优组合仅比次优高{ $margin }分，不超过任一问题差一级的影响（{ $level }分）。请依据分数以外的理由选择，并记录在案。
compare-not-proved = 搜索提前结束：这是已找到的最优组合，未能证明没有更好的。
compare-core = 权重变动时，十次抽样中至少九次在最优组合内
compare-borderline = 权重变动时，有时在最优组合内
compare-robust = 无论怎样看分数都排在前列
compare-nobody = 无

column-rank = 名次
column-city = 城市
column-score = 得分
column-known = 已知
column-confidence = 可靠程度
column-ranks = 可能名次
column-confirmed = 确认
column-near = 平均
column-any = 任意
column-band = 结论
column-id = 编号
column-gate = 门槛：{ $criterion }≥{ $least }

odds-never = 不可能
odds-below = <1%
odds-percent = { $percent }%
odds-above = >99%
odds-always = 必定

band-in = 入选
band-depends = 取决于答案
band-contender = 取决于权重
band-out = 落选

gate-yes = 通过
gate-no = 未通过
gate-unknown = 未知

lens-confirmed = 确认分
lens-documents = 仅计有文件的
lens-balance = 最弱项占{ $percent }%
lens-without = 不计“{ $criterion }”

outside-criterion = 不可比较：“{ $criterion }”中适用的部分太少
outside-gate = 未达到门槛“{ $criterion }不低于{ $least }”；用 --in 破格列入须写明理由

open-depends = 取决于缺失的答案（按已确认的计，入选比例{ $confirmed }；缺失部分按平均计，{ $near }）
open-contender = 取决于权重（按已确认的计，入选比例{ $confirmed }；缺失部分按平均计，{ $near }）
open-missing = 最多{ $points }分：{ $what }
open-criterion = “{ $criterion }”，受技术工作和意愿方面的缺失答案影响
open-contest = { $wins }的抽样中排在{ $rival }之前
open-tipping = “{ $criterion }”的权重由{ $from }%变为{ $to }%时，两者易位
open-overtaken = 缺失的答案补齐后，可能超过它的有：{ $cities }
open-no-tipping = 单独改变任何一项权重，两者都不会易位

impossible-too-few = 无法选出：可供选择的城市只有{ $there }个。请少选几个，或放宽 --out。
impossible-forced = 无法选出：指定列入的城市有{ $forced }个，多于拟选数。
impossible-missing = 无法选出：“{ $id }”被指定列入，却又被排除，或不能参加排名。
impossible-province = 无法选出：指定列入的城市已超过{ $province }的上限。
impossible-kind = 无法选出：类型为“{ $kind }”的只有{ $there }个。
impossible-together = 无法选出：各项限制单独可以满足，合在一起不能。请放宽其中一项。

honest-title = 以上结果的依据
honest-weights = 分值
honest-changed = 括号内是框架原定的分值，本次排名用的是另外的分值。
honest-draws = 抽样{ $draws }次，种子{ $seed }；随机权重的集中程度相当于{ $kappa }分。抽样1万次时，每个比例的误差约为1个百分点；要使全部城市同时达到此精度，需抽样{ $all }次。
honest-province = 同一省份最多{ $most }个。
honest-kind = 类型为“{ $kind }”的至少{ $least }个。
honest-in = 指定列入
honest-out = 指定排除
honest-no-province = 有{ $count }个城市未写省份，不受省份上限约束。
honest-method = 框架{ $framework }，校验码{ $digest }……；citycap { $tool }。
honest-figures = “得分”为“已确认—可能达到”，只按已确认的一端排名，不回答不会占便宜。三个比例是城市排在前列的抽样比例：“确认”指权重在原定分值附近、缺失部分按最低计；“平均”指权重相同、缺失部分任意取值；“任意”指权重任意取值。
honest-limits = 本方法未经实际结果检验。分数只反映官员所说和所出示的内容。城市之间相差不大时，请依据分数以外的理由选择，并写下来。

fault-not-text = 不是 UTF-8 文本。文件是否在传送中损坏？
fault-not-json = 第{ $line }行第{ $column }列处不是完整的 JSON。文件是否不完整？请重新导出。
fault-altered = 内容与文件自带的校验码不符：文件在导出后被改动过。请重新导出。
fault-not-export = 不是 citycap 的导出文件（字段“format”应为“citycap-export”）。
fault-version = 导出格式为第{ $found }版，本程序读取第1版。请使用较新的程序，或用本程序重新导出。
fault-field = 缺少字段，或字段类型不对：{ $why }
fault-limits = { $place } 超出允许范围。
fault-name = { $place } 为空或重复。
fault-mismatch = { $place } 写的是 { $found }，而由其他数值推出应为 { $expected }。文件在导出后被改动过。

aside-framework = 所答的是另一个框架（{ $name }，校验码{ $digest }……）。要改为比较这一组：--framework-digest { $digest }
aside-differs = 框架相同，但分值或常数不同。请重新导出。
aside-same = 与 { $kept } 相同
aside-older = 是 { $kept } 中同一评估的较早状态
aside-city = 是 { $kept } 中同一城市的较早评估；如要用这一份，请移走另一份

cli-export-all = 数据文件夹中的全部评估（用于 ndjson）
cli-export-one = 请写明一个评估；只有 --format ndjson 可以同时导出多个。
cli-export-sign-nowhere = 签名文件放在被签名文件旁边。请用 --output 指定文件，或去掉 --sign。
cli-export-left-out = { $id } 未列入：
cli-compare = 根据导出文件比较各城市，并记录决定
cli-compare-paths = 导出文件：文件、文件夹、每行一份导出的文件，或 - 表示标准输入
cli-compare-select = 拟选城市数（默认4个）
cli-compare-max-per-province = 同一省份最多几个
cli-compare-at-least = 某类至少几个：city=2、district=1 或 cluster=1
cli-compare-in = 指定列入的城市：编号、编号开头或名称
cli-compare-out = 指定排除的城市
cli-compare-weights = 改用其他分值，如 goals=5,interest=3
cli-compare-seed = 随机数种子（默认用框架的）
cli-compare-draws = 抽样次数（默认用框架的）
cli-compare-sort = 表格排序：score、confirmed、near、any、known、name 或 province
cli-compare-lens = 按另一种看法排序：documents、balance-50、balance-100、without-goals 等
cli-compare-province = 只显示省份名称含此字样的城市；名次仍为全部城市中的名次
cli-compare-kind = 只显示此类：city、district 或 cluster；名次仍为全部城市中的名次
cli-compare-rows = 显示几个城市（默认40个，0为全部）
cli-compare-framework-digest = 比较所答框架为此校验码的城市
cli-compare-json = 全部内容，JSON 格式
cli-compare-minutes = 把决定记入此文件
cli-compare-decided = 决定选择的城市（与 --minutes 同用）
cli-compare-who = 由谁决定（与 --minutes 同用）
cli-compare-because = 理由；与最优组合不同时必须填写
cli-compare-force = 替换已有的记录或网页
cli-verify-exports = 核对决议记录时：所依据的导出文件，可以是文件、文件夹或一行一个导出的文件
cli-schema-of = 哪种文件：export（默认）、line 或 minutes；或框架的文件：framework、questionnaire、glossary、peers

compare-working = 正在比较
compare-place = { $path } 第{ $line }行
compare-fault = { $place }：{ $why }
compare-faults = ……另有{ $count }个文件或行无法读取。
compare-none = 没有可比较的内容：这些文件都不是合用的导出文件。可用 citycap export --format ndjson --all 导出。
compare-stopped = 已停止，没有写入任何文件。
compare-no-city = 所比较的城市中没有“{ $id }”。编号见排名表最后一列。
compare-no-criterion = 框架中没有准则“{ $id }”；有 { $known }。
compare-no-points = 各准则的分值均为零，无从排名。
compare-no-lens = 没有“{ $lens }”这种看法；可用 { $known }。

minutes-incomplete = 记录须用 --who 和 --decided 写明由谁决定、选了哪些城市。
minutes-no-reason = 决定与最优组合不同，须用 --because 写明理由。增选：{ $added }。未选：{ $passed }。未过门槛或不可比较：{ $overridden }。
minutes-written = 决定已记入 { $path }。
minutes-unreadable = “{ $path }”不能作为决定记录读取：{ $why }
minutes-decided = { $at }：{ $who }选定{ $cities }
minutes-because = 理由：{ $because }
minutes-hold = 记录属实。
minutes-do-not-hold = 记录不属实。
check-documents = { $count }份导出文件齐全，逐字节一致。
check-missing = 所给文件中没有 { $id } 的导出文件。
check-changed = { $id } 的导出文件不是当时比较的那一份：内容不同。
check-later = { $id } 的导出文件较新：决定之后评估又有进展。请提供当时比较的那一份。
check-more = 另有{ $count }份导出文件，记录未涉及。
check-framework = 记录中框架的分值或常数与导出文件不符。
check-setting = 记录中的设定项 setting.{ $place } 超出限度，或与框架不符，未据以计算。
check-not-computed = 当时的导出文件不齐，无法重新计算。
check-figures = { $count }个数值均与记录一致。
check-differs = { $place }：记录为 { $recorded }，算出为 { $found }。
check-differs-more = ……另有{ $count }个数值不一致。
check-decision = 决定与最优组合的差别，记录无误。
check-decision-differs = 决定与最优组合的差别，记录有误。
check-no-reason = 决定与最优组合不同，却没有记录理由。
check-tool = 记录由 citycap { $version } 写成，本程序是另一版本。
