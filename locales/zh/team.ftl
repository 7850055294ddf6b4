# 多人、多台电脑共同完成一项评估。

# 阶段
state-draft = 草稿
state-in-review = 复核中
state-sealed = 已封存
state-is-sealed = 这项评估已经封存，本条没有记录。如需修改，请先说明理由：citycap amend 编号 --reason …
state-not-sealed = 这项评估没有封存，无需办理修订，可以直接修改。
state-not-in-review = 这项评估不在复核中。请先提交：citycap submit 编号
state-not-draft = 这项评估已经提交或封存，不是草稿。
state-no-reason = 请写明理由，日后查看历史的人需要知道。
