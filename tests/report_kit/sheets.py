"""Makes sheets: an empty city, one that answers everything, and one that says hostile things."""

import json
import pathlib
import sys

questionnaires, out = map(pathlib.Path, sys.argv[1:3])
folder = questionnaires / "cslcc"
structure = json.loads((folder / "framework.json").read_text("utf-8"))
questions = []
for name in structure["questionnaires"]:
    questions += json.loads((folder / f"{name}.json").read_text("utf-8"))["questions"]

HOSTILE = "\n".join([
    '=HYPERLINK("http://example.org","x")', "+1", "@x", "-2+3", "<script>alert(1)</script>",
    "</style></title><img src=x onerror=alert(1)>", "\u001b[31m\u202eabc\u0000", "＝1+1",
])


def full(question):
    (kind, settings), = question["answer"].items()
    if kind == "level":
        return {"level": len(settings["levels"]) - 1}
    if kind == "yes_no":
        return {"yes_no": not settings.get("reverse", False)}
    if kind == "choice":
        return {"choice": max(settings["options"], key=lambda one: one.get("value") or 0)["id"]}
    if kind == "multi":
        return {"multi": {"chosen": [one["id"] for one in settings["options"]]}}
    if kind == "ranking":
        return {"ranking": [one["id"] for one in settings["options"]]}
    if kind in ("number", "percent", "year"):
        anchors = settings.get("anchors") or [[(settings.get("range") or [1, 1])[0], 1]]
        return {"number": max(anchors, key=lambda anchor: anchor[1])[0]}
    return {"date": "2026-03-31"} if kind == "date" else {"text": "text"}


def write(name, city, answers, notes=None):
    sheet = {"city": city, "by": "test", "answers": answers, "notes": notes or {}}
    (out / f"made-{name}.json").write_text(json.dumps(sheet, ensure_ascii=False), "utf-8")


def city(zh, en, **more):
    return {"name": {"zh": zh, "en": en}, "sample": True, **more}


write("empty", city("空白市", "Blank"), {})
everything = {
    one["id"]: {"said": {"value": full(one)}, "evidence": {"class": "verified", "citation": "p. 1"},
                "confidence": "high"}
    for one in questions
}
write("full", city("全答市", "Complete", kind="cluster"), everything)
hostile = {
    one["id"]: {"said": {"value": {"text": HOSTILE}} if "text" in one["answer"] else "dont_know",
                "evidence": {"class": "seen", "citation": HOSTILE}, "informant": HOSTILE}
    for one in questions
}
write("hostile", city("恶意" + HOSTILE, "Hostile " + HOSTILE, climate=HOSTILE), hostile,
      {one["id"]: HOSTILE for one in questions})
