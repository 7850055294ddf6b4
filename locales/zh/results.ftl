# 双方评分、分歧，以及结果背后的各页

rater-assessor = 评估方
rater-city = 城市自评
rater-agreed = 商定
rater-now-city = 现在录入的是城市自评。按 Ctrl-R 回到评估方评分。
rater-now-assessor = 现在录入的是评估方评分。
key-rater = 自评/评估
key-settle = 处理分歧
scope-dispute = 分歧
title-dispute = 分歧
title-settle = 处理分歧
intro-settle = 相互矛盾的回答都保留在历史记录中。请说明为什么以此为准。
field-answer = 回答
field-settle-reason = 理由
wrong-settle-reason = 请说明理由，以便日后查阅者了解原委。
settle-both = 保留两者之间的区间：{ $answer }
settle-another = 都不对，另填一个回答
nothing-disputed = 这里没有分歧。
disputed-short = 有分歧
