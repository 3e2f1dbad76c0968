import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FONT_FILES, type FontBytes } from "../../../src/document/pdf/engine";
import type { CleanList } from "../../../src/document/model";
import type { Registration } from "../../../src/document/registration";

/** The fonts as a host loads them. */
export function fonts(): FontBytes {
  const read = (file: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "../../../assets", file)));
  return {
    regular: read(FONT_FILES.regular),
    bold: read(FONT_FILES.bold),
    italic: read(FONT_FILES.italic),
    boldItalic: read(FONT_FILES.boldItalic),
  };
}

/** The names of the spec (§8) whose marks must print right. */
export const NAMES = ["H'Bŭn Siu", "Ksor Y Ƀlŭ", "Rơ Ô H'Ơ̆n", "Đinh Kơ̆p"] as const;

const COLLECTIVES: readonly (readonly string[])[] = [
  ["Trường THCS Chu Văn An", "Xã H'ra, huyện Mang Yang, tỉnh Gia Lai", "02693822111"],
  ["Trường PTDTBT TH&THCS Đê Ar", "Xã Đê Ar, huyện Mang Yang, tỉnh Gia Lai", "0978123456"],
  ["Trường Mẫu giáo Kon Thụp", "Xã Kon Thụp, huyện Mang Yang, tỉnh Gia Lai", "0362345678"],
];
const INDIVIDUALS: readonly (readonly string[])[] = [
  [NAMES[0], "HT", "Trường THCS Chu Văn An, huyện Mang Yang", "0978123456"],
  [NAMES[1], "PHT", "Trường THCS Chu Văn An, huyện Mang Yang", "0987654321"],
  [NAMES[2], "Giáo viên", "Trường PTDTBT TH&THCS Đê Ar, huyện Mang Yang", "0362345678"],
  [NAMES[3], "Giáo viên", "Trường Mẫu giáo Kon Thụp, huyện Mang Yang", "0905111222"],
  ["Nguyễn Thị Thúy Hằng", "HT", "Trường Mẫu giáo Kon Thụp, huyện Mang Yang", "0905111223"],
];

const numbered = (rows: readonly (readonly string[])[]): string[][] => rows.map((row, i) => [String(i + 1), ...row]);
const two = (count: number): string => String(count).padStart(2, "0");

/** A list with the given entries, as the model makes it. */
export function sampleList(collectives = COLLECTIVES, individuals = INDIVIDUALS): CleanList {
  return {
    organ: { parent: "UBND HUYỆN MANG YANG", name: "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO" },
    motto: { country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", words: "Độc lập - Tự do - Hạnh phúc" },
    title: [
      "DANH SÁCH GIỚI THIỆU, ĐĂNG KÝ TẬP THỂ, CÁC NHÂN",
      "ĐIỂN HÌNH TIÊN TIẾN TRONG PHONG TRÀO THI ĐUA",
      "“DẠY TỐT - HỌC TỐT” GIAI ĐOẠN 2021-2025",
    ],
    attachedTo: ["(Kèm theo Kế hoạch số      /KH-SGDĐT ngày      tháng 10 năm 2021", "của Sở Giáo dục và Đào tạo tỉnh Gia Lai)"],
    tables: [
      {
        heading: "1. TẬP THỂ",
        columns: [
          { title: "Stt", share: 0.07, align: "center" },
          { title: "Trường", share: 0.34, align: "left" },
          { title: "Địa chỉ", share: 0.37, align: "left" },
          { title: "Số điện thoại liên hệ", share: 0.22, align: "center" },
        ],
        rows: numbered(collectives),
        total: `Tổng số: ${two(collectives.length)} tập thể`,
      },
      {
        heading: "2. CÁ NHÂN",
        columns: [
          { title: "Stt", share: 0.07, align: "center" },
          { title: "Họ và tên", share: 0.24, align: "left" },
          { title: "Chức vụ", share: 0.13, align: "center" },
          { title: "Đơn vị", share: 0.35, align: "left" },
          { title: "Số điện thoại liên hệ", share: 0.21, align: "center" },
        ],
        rows: numbered(individuals),
        total: `Tổng số: ${two(individuals.length)} cá nhân`,
      },
    ],
    placeAndDate: "Mang Yang, ngày 20 tháng 10 năm 2021",
    signature: { office: ["TRƯỞNG PHÒNG"], name: "Trần Văn Dũng" },
  };
}

export function sampleRegistration(collectives = COLLECTIVES, individuals = INDIVIDUALS): Registration {
  const verdict = "eligible";
  return {
    format: "dien-hinh/1",
    plan: "gialai-2021-2025",
    planVersion: "1",
    unit: "Phòng Giáo dục và Đào tạo huyện Mang Yang",
    asOf: "2021-10-20",
    collectives: collectives.map(([name, address, phone]) => ({ name: name!, address: address!, phone: phone!, verdict })),
    individuals: individuals.map(([name, position, unit, phone]) => ({ name: name!, position: position!, unit: unit!, phone: phone!, verdict })),
  };
}

/** As many individuals as asked for, the names of the spec among them. */
export function manyIndividuals(count: number): string[][] {
  const schools = ["THCS Chu Văn An", "TH Lê Lợi", "PTDTBT TH&THCS Đê Ar", "Mẫu giáo Kon Thụp"];
  return Array.from({ length: count }, (_, i) => [
    `${NAMES[i % NAMES.length]} ${i + 1}`,
    ["HT", "PHT", "Giáo viên"][i % 3]!,
    `Trường ${schools[i % schools.length]}, huyện Mang Yang, tỉnh Gia Lai`,
    `09${String(10_000_000 + i)}`,
  ]);
}
