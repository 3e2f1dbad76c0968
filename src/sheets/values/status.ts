import { compareKey } from "../../text/key";
import { memoise } from "../../text/memo";

const ALREADY = "(?:đã |được |xin |bị |có quyết định |cb |cán bộ )*";
const ELSEWHERE = "(?:trường|nơi|đơn vị|cơ quan|tỉnh|huyện|chỗ) khác";
const LEFT = new RegExp(
  `^${ALREADY}(?:` +
    "nghỉ việc|bỏ việc|thôi việc|buộc thôi việc|nghỉ hưu|về hưu|hưu trí|hưu|nghỉ chế độ hưu|nghỉ mất sức|" +
    "từ trần|mất|qua đời|chết|hy sinh|chấm dứt hợp đồng|chấm dứt hđ|hết hợp đồng|cắt hợp đồng|tinh giản biên chế|" +
    `chuyển đi|chuyển trường|chuyển đơn vị|chuyển ngành|thuyên chuyển|chuyển công tác(?! (?:đến|về) (?:từ|đây))|` +
    `chuyển (?:đến|sang|về|tới) ${ELSEWHERE}|ra khỏi (?:ngành|đơn vị)` +
  ")(?!\\p{L})|^(?:đã|cho) nghỉ$",
  "u",
);

/**
 * Does the trạng thái say that the person is gone (`spec` §2.2: nghỉ việc, chuyển đi, nghỉ hưu, thôi việc
 * and their variants)? Leave (thai sản, ốm, không lương) and "chuyển đến" are not leaving; nor is what is
 * only planned ("sắp nghỉ hưu").
 */
export const hasLeft: (status: string) => boolean = (status) => readStatus(status).left;

const readStatus = memoise((status: string) => ({ left: status.length < 200 && LEFT.test(compareKey(status)) }), 20_000);
