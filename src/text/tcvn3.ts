/** TCVN 5712 (VN3) as Latin-1 shows it: the letters of the .Vn fonts, in the order of their codes. */
const CODES =
  "¡¢£¤¥¦§¨©ª«¬\u00ad®" + "µ¶·¸¹" + "»¼½¾Æ" + "ÇÈÉÊË" + "ÌÎÏÐÑ" + "ÒÓÔÕÖ" + "×ØÜÝÞ" +
  "ßáâãä" + "åæçèé" + "êëìíî" + "ïñòóô" + "õö÷øù" + "úûüýþ";
const LETTERS =
  "ĂÂÊÔƠƯĐăâêôơưđ" + "àảãáạ" + "ằẳẵắặ" + "ầẩẫấậ" + "èẻẽéẹ" + "ềểễếệ" + "ìỉĩíị" +
  "òỏõóọ" + "ồổỗốộ" + "ờởỡớợ" + "ùủũúụ" + "ừửữứự" + "ỳỷỹýỵ";

const TABLE = new Map([...CODES].map((code, i) => [code, LETTERS[i]!]));
const WORD = /[A-Za-z\u00a1-\u00ff]+/g;

/** Decodes every letter of a TCVN3 text. Words in capitals (.VnTimeH) come out in capitals. */
export function decodeTcvn3(text: string): string {
  return text.replace(WORD, (word) => {
    const decoded = [...word].map((code) => TABLE.get(code) ?? code).join("");
    return /[A-Z].*[A-Z]/.test(word) && !/[a-z]/.test(word) ? decoded.toUpperCase() : decoded;
  });
}
