"""Makes `divisions.tsv` from a table of codes and Chinese names.

    python3 divisions.py FOLDER > divisions.tsv

FOLDER holds `provinces.csv`, `cities.csv` and `areas.csv` with the columns `code` and `name`, as the package
`china-division` 2.7.0 has them. Needs `pypinyin`. Run once for each revision; the program never runs it.

A line is `code <tab> Chinese name <tab> pinyin of the name without its kind [<tab> usual Latin name]`. The Latin
name stands only where it does not follow from the pinyin (see `src/places.rs`).
"""

import csv
import re
import sys

from pypinyin import Style, lazy_pinyin

# Readings that no dictionary of single characters gives: by Chinese name without its kind.
READINGS = {
    "长治": "chang zhi", "单": "shan", "洪洞": "hong tong", "涡阳": "guo yang", "浚": "xun", "筠连": "jun lian",
    "荥经": "ying jing", "什邡": "shi fang", "长垣": "chang yuan", "乐陵": "lao ling", "蔚": "yu", "大城": "dai cheng",
    "繁峙": "fan shi", "六合": "lu he", "宕昌": "tan chang", "朝阳": "chao yang", "长武": "chang wu", "召陵": "shao ling",
    "漯河": "luo he", "长宁": "chang ning", "长丰": "chang feng", "长泰": "chang tai", "长葛": "chang ge",
    "长阳": "chang yang", "长白": "chang bai", "长海": "chang hai", "长岭": "chang ling", "长顺": "chang shun",
    "长清": "chang qing", "长洲": "chang zhou", "天长": "tian chang", "闵行": "min hang", "万柏林": "wan bai lin",
    "弓长岭": "gong chang ling", "龙圩": "long xu", "子长": "zi chang", "泊头": "bo tou", "民乐": "min le", "南乐": "nan le",
}

# Characters that are read so in every name of a place.
ALWAYS = {"都": "du", "勒": "le", "什": "shi"}

PEOPLES = {
    "蒙古": "Mongol", "蒙古族": "Mongol", "回族": "Hui", "藏族": "Tibetan", "维吾尔": "Uygur", "苗族": "Miao", "彝族": "Yi",
    "壮族": "Zhuang", "布依族": "Buyei", "朝鲜族": "Korean", "满族": "Manchu", "侗族": "Dong", "瑶族": "Yao", "白族": "Bai",
    "土家族": "Tujia", "哈尼族": "Hani", "哈萨克": "Kazakh", "哈萨克族": "Kazakh", "傣族": "Dai", "黎族": "Li", "傈僳族": "Lisu",
    "佤族": "Va", "畲族": "She", "拉祜族": "Lahu", "水族": "Sui", "东乡族": "Dongxiang", "纳西族": "Naxi", "景颇族": "Jingpo",
    "柯尔克孜": "Kirgiz", "土族": "Tu", "达斡尔族": "Daur", "仫佬族": "Mulao", "羌族": "Qiang", "布朗族": "Blang", "撒拉族": "Salar",
    "毛南族": "Maonan", "仡佬族": "Gelao", "锡伯": "Xibe", "普米族": "Pumi", "塔吉克": "Tajik", "怒族": "Nu", "鄂温克族": "Evenki",
    "独龙族": "Derung", "保安族": "Bonan", "裕固族": "Yugur", "各族": "Multi-ethnic",
}

# What these places are usually called in English.
USUAL = {
    "150000": "Inner Mongolia", "450000": "Guangxi", "540000": "Tibet", "610000": "Shaanxi", "640000": "Ningxia",
    "650000": "Xinjiang", "810000": "Hong Kong", "820000": "Macao", "710000": "Taiwan",
    "150100": "Hohhot", "150600": "Ordos", "150700": "Hulunbuir", "150800": "Bayannur", "150900": "Ulanqab",
    "152200": "Hinggan League", "152500": "Xilingol League", "152900": "Alxa League", "230100": "Harbin", "230200": "Qiqihar",
    "232700": "Greater Khingan Prefecture", "540100": "Lhasa", "540200": "Xigaze", "540300": "Qamdo", "540400": "Nyingchi",
    "540600": "Nagqu", "542500": "Ngari Prefecture", "650100": "Urumqi", "650200": "Karamay", "650400": "Turpan", "650500": "Hami",
    "652700": "Bortala Mongol Autonomous Prefecture", "652800": "Bayingolin Mongol Autonomous Prefecture",
    "652900": "Aksu Prefecture", "653000": "Kizilsu Kirgiz Autonomous Prefecture", "653100": "Kashgar Prefecture",
    "653200": "Hotan Prefecture", "654000": "Ili Kazakh Autonomous Prefecture", "654200": "Tacheng Prefecture",
    "654300": "Altay Prefecture", "632600": "Golog Tibetan Autonomous Prefecture", "513300": "Garze Tibetan Autonomous Prefecture",
    "230208": "Meilisi Daur District", "659001": "Shihezi", "652901": "Aksu", "653101": "Kashgar", "653201": "Hotan", "654301": "Altay", "652801": "Korla",
    "654002": "Yining", "659002": "Aral", "659003": "Tumxuk",
}

EXTRA = [("710000", "台湾省"), ("810000", "香港特别行政区"), ("820000", "澳门特别行政区")]

# Names in Mongolian, Evenki and Daur, which pinyin spells strangely.
STEMS = {
    "科尔沁": "Horqin", "土默特": "Tumed", "巴林": "Bairin", "克什克腾": "Hexigten", "翁牛特": "Ongniud", "喀喇沁": "Harqin",
    "扎鲁特": "Jarud", "达拉特": "Dalad", "准格尔": "Jungar", "鄂托克": "Otog", "杭锦": "Hanggin", "乌审": "Uxin",
    "伊金霍洛": "Ejin Horo", "陈巴尔虎": "Old Barag", "新巴尔虎": "New Barag", "乌拉特": "Urad", "察哈尔": "Qahar",
    "扎赉特": "Jalaid", "阿巴嘎": "Abag", "苏尼特": "Sonid", "东乌珠穆沁": "East Ujimqin", "西乌珠穆沁": "West Ujimqin",
    "阿拉善": "Alxa", "额济纳": "Ejin", "库伦": "Hure", "阿鲁科尔沁": "Ar Horqin", "莫力达瓦": "Morin Dawa",
    "鄂伦春": "Oroqen", "鄂温克": "Evenki", "达尔罕茂明安": "Darhan Muminggan",
}

SIDES = {"左翼": "Left Wing", "右翼": "Right Wing", "左": "Left", "右": "Right", "前": "Front", "中": "Middle", "后": "Rear",
         "联合": "United"}

KINDS = ["自治区", "特别行政区", "自治州", "自治县", "自治旗", "地区", "林区", "特区", "市", "区", "县", "盟", "旗", "省"]


def kind(name):
    return next((k for k in KINDS if name.endswith(k) and len(name) > len(k)), "")


def stem(name):
    """The name without its kind and without the peoples it is named after."""
    if name == "梅里斯达斡尔族区":
        return "梅里斯", "区", []
    end = "区" if name.endswith("林区") and name != "神农架林区" else kind(name)
    rest = name[: len(name) - len(end)] if end else name
    found = []
    if end.startswith("自治") and rest != "内蒙古":
        while True:
            people = next((p for p in sorted(PEOPLES, key=len, reverse=True) if rest.endswith(p) and len(rest) > len(p)), None)
            if not people:
                break
            rest = rest[: -len(people)]
            found.insert(0, PEOPLES[people])
        rest = rest.removesuffix("族")
    return rest, end, found


def syllables(text):
    if text in READINGS:
        return READINGS[text].split()
    found = lazy_pinyin(text, style=Style.NORMAL, v_to_u=False)
    return [ALWAYS.get(c, s) for c, s in zip(text, found)]


def joined(parts):
    out = ""
    for part in parts:
        out += ("'" if out and part[0] in "aeo" else "") + part
    return out[:1].upper() + out[1:].replace("v", "ü")


def latin(rest, parts, end):
    """The name of a banner with its side of the old wing; any other in plain pinyin."""
    if "旗" not in end and rest not in STEMS:
        return joined(parts)
    sides = []
    while rest not in STEMS:
        side = next((s for s in SIDES if rest.endswith(s) and len(rest) > len(s)), None)
        if not side:
            return joined(parts)
        rest = rest[: -len(side)]
        sides.insert(0, SIDES[side])
    return " ".join([STEMS[rest], *sides])


def english(code, rest, parts, end, peoples):
    if code in USUAL:
        return USUAL[code]
    base = latin(rest, parts, end)
    named = " and ".join([", ".join(peoples[:-1]), peoples[-1]] if len(peoples) > 1 else peoples)
    words = {"自治州": "Autonomous Prefecture", "自治县": "Autonomous County", "自治旗": "Autonomous Banner", "旗": "Banner",
             "盟": "League", "地区": "Prefecture", "林区": "Forestry District", "特区": "Special District"}
    if end in words:
        return " ".join(w for w in [base, named, words[end]] if w)
    return ""


def main(folder):
    rows = list(EXTRA)
    for file, zeros in [("provinces", "0000"), ("cities", "00"), ("areas", "")]:
        for row in csv.DictReader(open(f"{folder}/{file}.csv", encoding="utf-8")):
            code, name = row["code"] + zeros, row["name"]
            # Groupings, zones of statistics and what is listed twice are no places of the standard.
            if name in ("市辖区", "县") or "直辖县级" in name or (code[4] == "7" and zeros == ""):
                continue
            if name.endswith(("委员会", "群岛", "海域")):
                continue
            if code in ("441900", "442000", "460400") and zeros == "":
                continue
            rows.append((code, name))
    for code, name in sorted(set(rows)):
        rest, end, peoples = stem(name)
        parts = syllables(rest)
        assert all(re.fullmatch("[a-z]+", p) for p in parts), (name, parts)
        line = [code, name, " ".join(parts)]
        usual = english(code, rest, parts, end, peoples)
        print("\t".join(line + ([usual] if usual else [])))


main(sys.argv[1])
