# 一个回答的多项佐证

key-add-piece = 再加一项
key-remove-piece = 移除此项
plain-pieces = “佐证+：”在已有佐证之外再加一项，“佐证-：2”移除第二项；“重做”恢复刚撤销的内容。
cli-answer-further = 在已有佐证之外再加一项，而不是替换最强的一项
