"""Writes a workbook with all that a patch must leave alone: chart, image, comments, validations, names."""
import base64
import io
import sys

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

book = Workbook()
form = book.active
form.title = "Đăng ký"
form.append(["DANH SÁCH ĐĂNG KÝ"])
form.merge_cells("A1:E1")
form.append(["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại"])
form.append([1, "Rơ Châm H'Bŭn", "HT", "TH Lê Lợi", 978123456])
form.append([2, "Đinh Kơ̆p", None, "TH Lê Lợi", "0978 123 457"])
form.append([3, "=B3", "PHT", "=COUNTA(B3:B4)", None])
form["E3"].number_format = "0000000000"
form["B4"].font = Font(bold=True, color="FF0000FF")
form["C4"].fill = PatternFill("solid", fgColor="FFDDEEFF")
form["B3"].comment = Comment("Xem lại", "Văn phòng")
form.conditional_formatting.add("A3:A9", FormulaRule(formula=["A3>2"], fill=PatternFill("solid", bgColor="FF00FF00")))
rule = DataValidation(type="list", formula1='"HT,PHT,Giáo viên"', allow_blank=True)
form.add_data_validation(rule)
rule.add("C3:C9")
form.print_title_rows = "2:2"
form.print_area = "A1:E9"
form.freeze_panes = "A3"
form["A9"].hyperlink = "https://example.org/"

staff = book.create_sheet("Nhân sự H'Bŭn")
for row in range(1, 6):
    staff.append([row, row * row, "chữ %d" % row])
chart = BarChart()
chart.add_data(Reference(staff, min_col=2, min_row=1, max_row=5))
staff.add_chart(chart, "E2")
book.defined_names.append(DefinedName("Tổng", attr_text="'Nhân sự H''Bŭn'!$B$1:$B$5"))
book.save(sys.argv[1])
