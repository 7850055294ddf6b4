# Need and readiness as a plot, practices as a profile

part-plot = Need and readiness
plot-axes = Upwards need; to the right readiness (conditions there).
plot-arms = A sign stands at what is certain. Its arms reach up and to the right as far as missing answers could take it; without arms all is known.
plot-box = Right: need / readiness. Sign: certain. Box: possible.
plot-marks = Left of the line of colons conditions are missing; below the dotted line the gap is small. Signs at one place stand side by side.
plot-kind = { $sign }  { $name }: need { $need }, readiness { $ready }
profile-legend = # exists   - may exist   . missing   | desired level (two: between them)
