# 框架文件中的问题：发现了什么，应当怎样，如何改正。

lint-anchor-outside = 该基准点超出 { $low } 至 { $high } 的范围，任何回答都达不到。请移动基准点，或放宽范围。
lint-anchors-missing = 该数值要计分，却没有基准点。请加上“anchors”，每项写明回答和对应的值。
lint-anchors-order = 各基准点的回答须依次增大，而 { $before } 之后是 { $found }。请按从小到大排列。
lint-anchors-values = 各基准点的值须始终上升或始终下降，并从 0 到 1 或从 1 到 0。请改正这些值。
lint-answer-form = “answer”中须有且只有一个字段，表示回答的类型。请只保留其中一个：{ $known }。
lint-answer-unscored = 这类回答没有分值，而该问题列在指标之下。请去掉“indicator”，或改用可以计分的回答类型。
lint-backed-never = 没有任何证据能达到“有据可查”：最强的也只有 { $most }。请降低“backed_at”。
lint-bands-order = “落选”的上限是{ $found }，“入选”的下限是{ $most }；前者须小于后者。
lint-byte-order-mark = 文件开头有不可见的字节顺序标记。请存为不带 BOM 的 UTF-8。
lint-chinese-in-en = 英文文字中有中文字符或全角符号“{ $found }”。请改为英文。
lint-comment = JSON 不能有注释。请删去，或写入“guidance”。
lint-condition-form = 这不是有效的条件。请用其中一种写法：all；any；not；question 加 at_least、is 或 includes；city 加 is。
lint-core-gate = 该问题属于核心问卷，而决定是否提问的“{ $question }”不在核心问卷中，核心问卷永远不会问到它。请两题都列入，或都不列入。
lint-core-long = 核心问卷需要 { $found } 分钟，超过一次访谈的上限 { $most } 分钟。请减少核心问卷中的问题。
lint-criterion-computed = 准则“{ $id }”由协助需求计算得出，却又有指标计入。请把这些指标移出，或去掉“from”。
lint-criterion-empty = 没有任何指标计入准则“{ $id }”，所有城市都得不到这项分数。请为它设指标，或删去该准则。
lint-default-above-cap = 默认目标 { $found } 超过项目期内所能达到的 { $cap }。请降低目标，或提高“cap”。
lint-desired-level = 期望水平由“{ $question }”询问，但它不是分级题。请改为一道分级题。
lint-desired-scored = “{ $question }”询问的是城市的愿望，不应计入指标。请去掉它的“indicator”。
lint-duplicate-field = 字段“{ $field }”在此出现了两次。请只保留一个。
lint-duplicate-id =
    { $kind ->
        [framework] 框架
        [questionnaire] 问卷
        [criterion] 准则
        [indicator] 指标
        [scale] 量表
        [evidence] 证据等级
        [confidence] 把握程度
        [informant] 受访部门
        [assistance] 协助类型
        [option] 选项
        [term] 术语
        [peer] 结对城市
        [rule] 规则
       *[question] 问题
    }“{ $id }”已经存在。请另取编号；问题与指标也不能同名。
lint-empty = 此处为空。请填写，或删去该字段。
lint-english-in-zh = 中文文字中没有一个汉字：“{ $found }”。请译成中文。
lint-extra-file = 没有任何地方引用该文件，因此不会使用。请列入 framework.json 的“questionnaires”，或删去该文件。
lint-full-points = 满分需要 { $found } 分，而全部选项合计只有 { $most } 分。请降低“full”。
lint-gate-unknown = 没有编号为“{ $found }”的准则。门槛须写准则的编号。
lint-hidden-always = 没有“when”，“when_hidden”不起作用。请补上条件，或删去它。
lint-hidden-character = 文字中有不可见字符 { $found }，可能打乱或掩盖显示内容。请删去。
lint-hidden-gate = 隐藏时不计入的问题不能取决于计分的“{ $question }”，否则那里答得更好反而可能降低得分。请改用“zero”。
lint-id-form = “{ $id }”不能用作编号。请用 1 至 { $most } 个 a–z、0–9 和“-”，并以字母或数字开头。
lint-id-reserved = “{ $id }”是保留的文件名。请另取编号。
lint-indicator-empty = 没有任何问题计入指标“{ $id }”，它永远没有值。请为它设问题，或删去该指标。
lint-indicator-idle = 指标“{ $id }”不计入任何结果。请为它指定“criterion”或“practice”。
lint-json-depth = 此处嵌套层数过多。请简化结构。
lint-json-empty = 文件是空的。请补上内容，或删去该文件。
lint-json-number = “{ $found }”不是 JSON 的数字写法。请写成 12 或 0.5 这样。
lint-json-pair = 字段名之后须有冒号和值。请补全。
lint-json-quotes = 字段名和文字须用英文直双引号括起。请加上或改正引号。
lint-json-string = 字符串在本行没有结束，或含有换行、制表符或未知的转义符。请补上引号，并改用 \n 或 \t。
lint-json-unclosed = 从此处开始的内容没有结束。请补上缺少的括号。
lint-json-unexpected = 此处不应出现“{ $found }”。请检查前面是否少了引号、逗号或括号。
lint-kind-long = 这类协助需要 { $found } 个月，而项目只有 { $most } 个月，无法安排。请缩短协助，或延长项目。
lint-level-count = 这里有 { $found } 级，而量表“{ $scale }”有 { $expected } 级。请为量表的每一级各写一段文字。
lint-level-number = 级别文字以数字开头，而旁边本来就会显示序号。请去掉数字。
lint-likely-outside = 常见回答超出了 { $low } 至 { $high } 的范围。请收回到范围之内。
lint-list-length = 此处有 { $found } 个值，应为 { $expected } 个。请补足或删去多余的。
lint-list-short = 此处有 { $found } 项，至少需要 { $least } 项。请补足。
lint-marks-order = 各界限须依次减小，可信程度才会逐级下降。请按从大到小排列。
lint-missing-comma = 此处之前缺少逗号。请补上。
lint-missing-field = 缺少字段“{ $field }”。请补上。
lint-missing-file = 缺少文件“{ $file }”。请补上该文件，或去掉它的名称。
lint-need-and-merit = “{ $id }”既用于计算协助需求，又计为优势，两者会相互抵消。请分别设问题。
lint-need-practice = 需求由差距得出，而“{ $ref }”没有差距。请改为带有“practice”的指标。
lint-never-used =
    { $kind ->
        [framework] 框架
        [questionnaire] 问卷
        [criterion] 准则
        [indicator] 指标
        [scale] 量表
        [evidence] 证据等级
        [confidence] 把握程度
        [informant] 受访部门
        [assistance] 协助类型
        [option] 选项
        [term] 术语
       *[question] 问题
    }“{ $id }”从未使用。请使用或删去。
lint-number-huge = 数字过大，无法读取。请改小。
lint-number-outside =
    不能是 { $found }：数字须{ $above ->
        [yes] 大于
       *[no] 不小于
    } { $low }，且不大于 { $high }。请改正。
lint-number-whole = { $found } 不是整数。请写成不带符号、小数点和指数的整数。
lint-peer-practice = “{ $id }”不是工作实践，不能写作城市的强项。请用其中之一：{ $known }。
lint-points-unused = 该问题不属于任何指标，分值不起作用。请删去分值，或加上“indicator”。
lint-points-zero =
    { $group ->
        [criteria] 所有准则
        [indicators] 该准则的所有指标
        [questions] 该指标的所有问题
        [options] 所有选项
        [need] 需求的各部分
        [demand] 意愿的各部分
        [leverage] 成效的各部分
       *[value] 三项权重
    }都是零分，无法加权。请至少给其中一项分值。
lint-practice-unused = 没有任何协助类型用到工作实践“{ $id }”，它的差距不起作用。请列入某类协助的“need”，或删去。
lint-preparation-long = 准备需要 { $found } 个月，而项目只有 { $most } 个月。请缩短准备时间。
lint-punctuation-zh = 汉字之后用了半角符号“{ $found }”。请改用全角标点。
lint-questionnaire-id = 编号是“{ $found }”，而文件名是“{ $expected }”。请改为一致。
lint-range-order = 下限 { $low } 不小于上限 { $high }。请改正。
lint-ref-option = “{ $ref }”没有对应的值：排序题须写成“问题/选项”且选项存在，其他问题只写编号。请改正。
lint-ref-twice = “{ $ref }”在同一列表中出现了两次。请只保留一个。
lint-ref-unscored = “{ $question }”的回答是文字或日期，没有分值。请改为引用其他问题。
lint-require-above-default = “{ $ref }”须达到 { $least }，而它的默认目标只有 { $found }，后续协助将永远无法开始。请提高目标，或降低要求。
lint-require-circle = 这些协助类型互相等待：{ $way }。请去掉其中一项前提。
lint-rule-alone = 规则“{ $id }”只看一个问题，谈不上矛盾。请再写出与之不相符的另一个回答。
lint-strength-count = 把握程度有 { $expected } 级，这里却有 { $found } 个强度值。请每级写一个。
lint-strength-order = 把握更大、证据等级更高时，强度不应减小。请改正该表。
lint-target-above-cap = 目标 { $found } 超过项目期内所能达到的 { $cap }，超出部分不计。请降低目标，或提高“cap”。
lint-text-edges = 文字首尾有空格，或有连续空格。请删去。
lint-text-long = 文字有 { $count } 个字符，屏幕上最多容纳 { $most } 个。请缩短。
lint-text-twice = 与第 { $before } 项文字相同，无法区分。请改写其中一项。
lint-too-many = 另有 { $count } 个问题未列出。请先改正以上问题。
lint-topic-twice = 与“{ $question }”的题目简称相同，在列表中无法区分。请改写其中一个。
lint-trailing-comma = 右括号之前不能有逗号。请删去。
lint-translation-missing =
    缺少{ $tongue ->
        [zh] 中文
       *[en] 英文
    }文字。请写在“{ $tongue }”之下。
lint-unit-missing = 该数值没有单位。请加上“unit”。
lint-unknown-field = 此处没有名为“{ $field }”的字段。请改正名称或删去；可用的字段：{ $known }。
lint-unknown-name =
    没有编号为“{ $id }”的{ $kind ->
        [framework] 框架
        [questionnaire] 问卷
        [criterion] 准则
        [indicator] 指标
        [scale] 量表
        [evidence] 证据等级
        [confidence] 把握程度
        [informant] 受访部门
        [assistance] 协助类型
        [option] 选项
        [term] 术语
       *[question] 问题
    }。请改正编号，或补上该项；相近的有：{ $known }。
lint-unknown-ref = “{ $ref }”既不是问题，也不是指标。请改正；相近的有：{ $known }。
lint-unknown-word = 此处不能用“{ $found }”。请用其中之一：{ $known }。
lint-unreadable = 此处无法读取：{ $why }。请对照正确的文件检查。
lint-value-missing = 该问题要计分，而此选项没有“{ $field }”。请补上。
lint-value-unused = 没有任何地方用到该问题的值，“{ $field }”不起作用。请删去，或使用该问题。
lint-values-count = 共有 { $expected } 级，这里却有 { $found } 个值。请每级写一个。
lint-values-order = 各级的值不能下降，且须从 0 到 1。请改正。
lint-when-above = “{ $question }”最高只到 { $highest }，该条件永远不成立。请降低要求。
lint-when-always = “{ $question }”的任何回答都满足此条件，它不起作用。请提高要求，或删去。
lint-when-behind = 该问题永远不会问到，因为它所取决的“{ $question }”永远不会问到。请改正那一题的条件。
lint-when-deep = 此处环环相扣的条件超过 { $most } 个。请缩短。
lint-when-later = “{ $question }”不在“{ $here }”之前，此时还没有回答。请把它移到前面，或改用其他问题。
lint-when-mismatch = “{ $test }”不适用于“{ $question }”的回答类型。分级和数值用“at_least”，单选和是否用“is”，多选用“includes”。
lint-when-never = 任何回答都不能使该条件成立，这个问题永远不会问到。请检查条件中相互矛盾之处。
lint-when-option = “{ $question }”没有选项“{ $option }”。请用其中之一：{ $known }。
lint-wrong-type =
    应为{ $expected ->
        [object] 对象（花括号）
        [list] 列表（方括号）
        [text] 含“zh”和“en”的文字
        [string] 字符串（双引号）
        [flag] true 或 false
        [null] null
       *[number] 数字
    }，实为{ $found ->
        [object] 对象（花括号）
        [list] 列表（方括号）
        [text] 含“zh”和“en”的文字
        [string] 字符串（双引号）
        [flag] true 或 false
        [null] null
       *[number] 数字
    }。请改正。
lint-year-unit = 年份没有单位，也没有小数。请删去该字段，或改用数值题。
