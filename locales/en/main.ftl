app = citycap
