"""The same rules by openpyxl; prints `check cell`, one a line."""
import re
import sys

from openpyxl import load_workbook


def text(value):
    return "" if value is None else str(value).strip()


def main(path):
    book = load_workbook(path, read_only=True, data_only=True)
    people, units = {}, {}
    for row in list(book["Nhân sự"].iter_rows(values_only=True))[1:]:
        if text(row[6]) != "Đang làm việc":
            continue
        people[(text(row[1]), text(row[4]))] = text(row[7])
        unit = units.setdefault(text(row[4]), [0, 0])
        unit[0] += 1
        unit[1] += text(row[8]) in ("LĐTT", "CSTĐCS")
    found, table = [], None
    for number, row in enumerate(book["Đăng ký"].iter_rows(values_only=True), 1):
        first = text(row[0]) if row else ""
        if first in ("1. TẬP THỂ", "2. CÁ NHÂN"):
            table = first
        if not first.isdigit() or table is None:
            continue
        cells = {c: text(row[i]) if i < len(row) else "" for i, c in enumerate("ABCDE")}
        individual = table == "2. CÁ NHÂN"
        for column in "BCDE" if individual else "BCD":
            if not cells[column]:
                found.append(f"required-field {column}{number}")
        phone = "E" if individual else "D"
        if cells[phone] and not re.fullmatch(r"0[35789]\d{8}" if individual else r"0\d{9,10}", cells[phone]):
            found.append(f"phone-number {phone}{number}")
        if individual:
            if cells["C"] and cells["C"] not in ("HT", "PHT", "Giáo viên"):
                found.append(f"position-allowed C{number}")
            if people.get((cells["B"], cells["D"]), "HTXSNV") != "HTXSNV":
                found.append(f"person-rated-excellent B{number}")
        else:
            of, titled = units.get(cells["B"], (0, 0))
            if 100 * titled < 70 * of:
                found.append(f"collective-advanced-share B{number}")
    print("\n".join(sorted(found)))


main(sys.argv[1])
