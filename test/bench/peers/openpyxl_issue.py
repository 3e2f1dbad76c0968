"""What an office's own script does: the one workbook opened, the unit's name written, saved and put into a mail, unit by unit."""
import hashlib, io, sys, zipfile
from email.message import EmailMessage
import openpyxl

base, recipients, out = sys.argv[1:]
book = openpyxl.load_workbook(base)
form = book.worksheets[0]
rows = list(openpyxl.load_workbook(recipients, read_only=True).worksheets[0].iter_rows(min_row=2, values_only=True))
with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
    for number, (unit, _, _, address, *_) in enumerate(rows):
        form["A1"] = unit.upper()
        stream = io.BytesIO()
        book.save(stream)
        data = stream.getvalue()
        hashlib.sha256(data).hexdigest()
        mail = EmailMessage()
        mail["To"], mail["Subject"], mail["X-Unsent"] = address, f"Mẫu đăng ký gửi {unit}", "1"
        mail.set_content("Kính gửi: " + unit)
        mail.add_attachment(data, maintype="application", subtype="vnd.openxmlformats-officedocument.spreadsheetml.sheet", filename=f"mau_{number}.xlsx")
        archive.writestr(f"mau_{number}.xlsx", data)
        archive.writestr(f"mau_{number}.eml", bytes(mail))
