"""Reads an .eml from standard input with Python's own parser and prints what it holds as JSON."""
import base64, email, email.policy, hashlib, json, sys

message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
body = message.get_body(preferencelist=("plain",))
print(json.dumps({
    "defects": [str(defect) for part in message.walk() for defect in part.defects],
    "headers": [[name, str(value)] for name, value in message.items()],
    "text": body.get_content(),
    "attachments": [
        {"name": part.get_filename(), "type": part.get_content_type(), "size": len(part.get_payload(decode=True)),
         "sha256": hashlib.sha256(part.get_payload(decode=True)).hexdigest()}
        for part in message.iter_attachments()
    ],
}))
