# 从草稿经复核到封存
key-review-submit = 检查并提交
key-review-seal = 检查并封存
key-begin = 开始
seal-what = { $city }：{ $by } 于 { $at } 提交。
seal-alone = 提交人就是您本人。组里如有两人，请由另一位看过检查页后封存。
seal-now = 封存
seal-not-yet = 暂不封存
not-sealed = 未封存：仍在复核中，回答仍可修改。
not-in-review = 只有复核中的评估才能退回。
confirm-in-review = 本评估已提交，正在复核。仍要修改回答吗？
