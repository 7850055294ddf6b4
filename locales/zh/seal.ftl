# 从草稿经复核到封存
key-review-submit = 检查并提交
key-review-seal = 检查并封存
key-begin = 开始
seal-what = { $city }：{ $by } 于 { $at } 提交。
seal-alone = 提交人就是您本人。组里如有两人，请由另一位看过检查页后封存。
seal-now = 封存
seal-not-yet = 暂不封存
outline-sealed = 已封存，只供查阅。按 { -press-export } 导出给委员会的文件。
not-sealed = 未封存：仍在复核中，回答仍可修改。
export-not-sealed = 尚未封存（{ $state }，已答 { $done }/{ $all }），文件会向委员会注明。要提交并封存，请按 { -press-back } 返回，再按 { -press-review }。
not-in-review = 只有复核中的评估才能退回。
confirm-in-review = 本评估已提交，正在复核。仍要修改回答吗？
