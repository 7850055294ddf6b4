"""Opens every workbook and table in a folder: no formulas, numbers as numbers, heads in sight."""

import csv
import pathlib
import sys

import openpyxl

folder = pathlib.Path(sys.argv[1])
wrong = []


def claim(holds, what):
    if not holds:
        wrong.append(what)


books = sorted(folder.glob("*.xlsx"))
cells = numbers = 0
for path in books:
    book = openpyxl.load_workbook(path)
    claim(len(book.sheetnames) == 6, f"{path.name} has six sheets: {book.sheetnames}")
    for sheet in book:
        claim(sheet.freeze_panes, f"{path.name} {sheet.title}: the head stays in sight")
        claim(sheet.print_title_rows, f"{path.name} {sheet.title}: the head is on every page")
        claim(not sheet._hyperlinks, f"{path.name} {sheet.title}: no links")
        for row in sheet.iter_rows():
            for cell in row:
                cells += cell.value is not None
                numbers += cell.data_type == "n" and cell.value is not None
                claim(cell.data_type in "sn", f"{path.name} {sheet.title} {cell.coordinate} is {cell.data_type}")
    if path.name.startswith("committee-"):
        ranking, programme, problems = book.worksheets[0], book.worksheets[3], book.worksheets[5]
        claim(all(isinstance(row[0].value, (int, float)) for row in ranking.iter_rows(min_row=2)), "ranks are numbers")
        months = [cell.value for row in programme.iter_rows(min_row=2) for cell in row[2:] if cell.value is not None]
        claim(months and all(isinstance(month, (int, float)) for month in months), f"{path.name}: demand is numbers")
        claim(any("=broken" in str(row[0].value) for row in problems.iter_rows()), f"{path.name} names the broken file")
        continue
    questions = book.worksheets[5]
    claim(questions.max_row > 100, f"{path.name} has the questions")
    if "hostile" in path.name or "made" in path.name:
        text = [cell.value for row in questions.iter_rows() for cell in row if isinstance(cell.value, str)]
        claim(any(value.startswith("=HYPERLINK") for value in text), f"{path.name}: hostile text is there as text")
    if "complete" in path.name:
        claim(any(isinstance(row[4].value, (int, float)) for row in questions.iter_rows(min_row=2)), "levels are numbers")
tables = sorted(folder.glob("*.csv"))
for path in tables:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    claim(len({len(row) for row in rows}) == 1, f"{path.name} has equal rows")
    for row in rows:
        for cell in row:
            claim(not cell.strip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠")), f"{path.name}: {cell[:40]!r}")
for one in wrong[:20]:
    print(one)
print(f"openpyxl {openpyxl.__version__}: {len(books)} workbooks, {cells} cells, {numbers} numbers; "
      f"{len(tables)} tables; {len(wrong)} wrong")
sys.exit(1 if wrong or not books or not tables else 0)
