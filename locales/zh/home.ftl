# 评估列表

home-amending = 已开封修改
home-amended = 已封存（经修改）
home-altered = ! 封存后有改动
home-members = 城市群：{ $names }
