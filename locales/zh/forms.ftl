# 表单：各栏的提示、按键和毛病

scope-one-field = 单栏表单
scope-choice = 表单中的选择栏
scope-city-form = 城市概况
scope-evidence-form = 佐证
scope-typing = 输入文字时

key-enter-save = 保存
key-clear-field = 清空光标前
key-put-back = 恢复所清空的

field-folder = 文件夹
field-file-or-folder = 文件或文件夹

hint-name = 可输入名称、拼音或首字母，下方会列出区划表中的地名；表中没有的照填即可。中文名、英文名填一个即可。
hint-kind = 属于某个城市群的单个城市仍选“城市”；整个城市群一起评估，才选“城市群”。
hint-members = 各城市之间用顿号、逗号或分号隔开，可带代码，如：长沙 430100、株洲。
hint-author = 您的姓名会与在本机录入的每个回答一起保存。
hint-province = 显示在报告中；委员会可按省份筛选城市。从区划表中选用城市时自动填入。
hint-code = 六位数字，如 370200；从区划表中选用城市时自动填入。可留空。
hint-population = 常住人口，可写 420万 或 4200000。用于寻找规模相近的同类城市。
hint-gdp = 以亿元为单位，如 3200；也可写 1.2万亿。写入导出文件，不计分。
hint-area = 行政区域面积，以平方公里为单位，如 11000 或 1.1万。
hint-figures-year = 以上数字是哪一年的，如 2024。
hint-climate = 建筑热工分区，用于寻找气候相同的同类城市。
hint-economy = 经济主要靠什么，用于寻找同类城市。

hint-evidence = 有什么材料支持这个回答；没有材料就是“仅口头说明”。
hint-citation = 如：市政府〔2024〕7号文，2024年3月，第3页；或网址。
hint-confidence = 您认为这个回答有多可信：低为存疑，高为确信。选佐证时先填上相应的一档，可以改；不改变得分，只表明得分有多可靠。
hint-informant = 姓名、职务。同一受访单位上次的受访人已自动填入，可直接改写。
hint-reason = 如：本市没有此类项目。理由与回答一起保存。
hint-accepted = 认可后，此题不再计分；认可之前按“未知”计分。
hint-awaited-what = 如：2023年能源平衡表。
hint-awaited-who = 单位或姓名。
hint-awaited-until = 如：2026-04-30，或“下次访谈之前”。
hint-answer = 与在问题页上一样填写，如 3、2-3、不知道。
hint-settle-reason = 例如依据哪份文件，与谁核实过。
hint-path = 文件名，或带路径的文件名；已有同名文件时会先询问。
hint-folder = 文件夹的路径，如 U 盘上的文件夹。
hint-file-or-folder = 文件或文件夹的路径。
hint-exports = 如：青岛.json, 样例文件夹
hint-who = 作出决定的委员会或负责人。
hint-decided = 城市名称或编号，用逗号隔开。
hint-because = 与最优组合不同时须写明理由，否则可不填。

misfit-not-a-number = “{ $value }”不是数字；请填数字，如 40 或 1,200，或范围，如 38-42。
misfit-population = 人口不会是 { $value } 人：应在 { $low } 到 { $high } 之间，请检查单位。
misfit-gdp = 地区生产总值不会是 { $value } 亿元：应在 { $low } 到 { $high } 之间，请检查单位。
misfit-area = 面积不会是 { $value } 平方公里：应在 { $low } 到 { $high } 之间，请检查单位。

climate-severe-cold = 严寒
climate-cold = 寒冷
climate-hot-cold = 夏热冬冷
climate-hot-warm = 夏热冬暖
climate-temperate = 温和
economy-port = 港口
economy-manufacturing = 制造业
economy-services = 服务业
economy-resources = 资源型
economy-heavy = 重工业
offers-words = 按数字选用，也可另行填写
understood-population = = { $value } 人
understood-gdp = = { $value } 亿元
understood-area = = { $value } 平方公里
offers-first = { -press-take-offer } 选第一个
