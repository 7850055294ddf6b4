# Need and readiness as a plot, practices as a profile

part-plot = Need and readiness
plot-arms = A sign stands at what is certain. Its arms reach up and to the right as far as missing answers could take it; without arms all is known.
plot-box = At the right: need / readiness. A number stands at what is certain; the box is what is still possible for the kind under the marker.
plot-marks = Left of the line of colons conditions are missing; below the dotted line the gap is small. Numbers parted by a comma stand at one place.
plot-kind = { $sign }  { $name }: need { $need }, readiness { $ready }
profile-legend = # exists   - may exist   . missing   | level wanted (two: a range)
plot-line = At the right: need / readiness. A number stands at what is certain; the line from it is what is still possible for the kind under the marker.
