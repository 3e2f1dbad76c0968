"""Opens what a folder holds with programs that are not ours: workbooks with openpyxl, drafts with Python's email. JSON out."""
import email, email.policy, hashlib, json, pathlib, sys
import openpyxl

def workbook(path):
    book = openpyxl.load_workbook(path)
    form = book.worksheets[0]
    return {
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "sheets": book.sheetnames,
        "form": [str(cell.value) for row in form.iter_rows() for cell in row if cell.value is not None],
    }

def draft(path):
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    (part,) = message.iter_attachments()
    return {
        "defects": [str(defect) for one in message.walk() for defect in one.defects],
        "unsent": message["X-Unsent"], "to": message["To"], "subject": message["Subject"],
        "text": message.get_body(preferencelist=("plain",)).get_content(),
        "attachment": part.get_filename(), "sha256": hashlib.sha256(part.get_payload(decode=True)).hexdigest(),
    }

folder = pathlib.Path(sys.argv[1])
print(json.dumps({
    "workbooks": {path.name: workbook(path) for path in folder.glob("mau-*.xlsx")},
    "drafts": {path.name: draft(path) for path in folder.glob("*.eml")},
}))
