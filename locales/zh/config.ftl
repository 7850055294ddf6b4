# 界面的个人设置，以及程序自身的故障

cli-theme = 外观：sixteen（十六色）、mono（无色）或 high-contrast（高对比）
cli-unknown-theme = 没有名为“{ $name }”的外观。可选：{ $names }。
cli-config = 显示个人设置：文件在哪里、现在的取值、有什么问题

config-file = 个人设置：{ $path }
config-none = 还没有个人设置。文件应放在：{ $path }
config-by-enter = 未设置：Enter 进入下一题，数字键停在本题

# 设置中的错误
config-notice = 个人设置中有 { $count } 处未被采用，这些地方仍按默认值。第一处在 { $path } 第 { $line } 行。运行“citycap config”可查看原因。
config-syntax = 这不是带注释的 JSON：此处附近少了逗号、引号或括号。改正之前，整个文件都不采用。
config-no-object = 文件应是一个对象：{ "{" } "keys": …, "theme": …, "move_on": … { "}" }。现不采用。
config-twice = “{ $name }”写了两次。以第一次为准，请删去这一处。
config-unknown-field = 没有“{ $name }”这一项。是否想写“{ $nearest }”？可用的有：{ $names }。
config-theme = 没有这种外观。请在引号中写以下之一：{ $names }。现按默认外观。
config-move-on = 这里应写 true（每次回答后进入下一题）或 false（从不自动进入）。现按默认：Enter 进入下一题，数字键停在本题。
config-keys = 这里应是一个对象，写明各操作的按键，例如 { "{" } "what-if": "Ctrl-W" { "}" }。
config-unknown-action = 没有名为“{ $name }”的操作。是否想写“{ $nearest }”？运行“citycap config”可列出全部名称。
config-key-type = “{ $name }”的按键应写成文字：一个键写在引号里，几个键写成列表。现按默认按键。
config-no-key = “{ $name }”一个键也没有了。请至少写一个；现按默认按键。
config-unknown-key = 没有“{ $key }”这个键。可写 F1 到 F12、Ctrl- 加字母、Up、Down、Left、Right、Home、End、PgUp、PgDn、Enter、Esc、Tab、Shift-Tab、Del、Insert、Backspace、Space，或单个字符。现按默认按键。
config-key-twice = “{ $key }”在列表中写了两次，一次即可。
config-key-lost = 按下“{ $key }”时，终端送来的是 { $as }，程序分不清两者。请换一个键；现按默认按键。
config-only-letters = “{ $name }”只剩字母键，而字母会被输入法或输入框截走。请加一个非字母键；现按默认按键。
config-out-of-reach = “{ $name }”必须处处可用，输入框中也不例外。请用 Esc、F 键，或 Ctrl- 加 U、Y 以外的字母；现按默认按键。
config-clash = { $key } 在同一处已表示“{ $other }”，因此“{ $name }”仍用默认按键。请换一个键，或给“{ $other }”另设按键。

# 程序故障
broke-report = 程序出现故障，只能停止。凡显示已保存的内容都已保存。查找故障所需的信息写在“{ $path }”，其中没有任何回答和姓名；请转交负责维护程序的人。重新启动即可继续。
broke = 程序出现故障，只能停止。凡显示已保存的内容都已保存。故障报告未能写出。重新启动即可继续。
