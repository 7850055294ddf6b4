# 查地名、撤销、标记、搜索与检查

offers = 数字选用，F3 选第一个
key-take-offer = 选用第一个地名
no-such-place = 表中没有“{ $name }”；请用 --name-zh 和 --name-en 直接写名称。
several-places = “{ $name }”可能是以下几个之一，请用 --code 指定：{ $found }
cli-new-name = 按名称、拼音或英文名查找城市
