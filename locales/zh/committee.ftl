# 遴选委员会比较多个城市时看到的内容

lint-bands-order = “落选”的上限是{ $found }，“入选”的下限是{ $most }；前者须小于后者。
lint-gate-unknown = 没有编号为“{ $found }”的准则。门槛须写准则的编号。
