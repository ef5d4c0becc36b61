import type { FileNotice, NoticeCode, ReadProblem } from "../../../xlsx/read-problem";
import type { Language } from "./language";

/** What the page says about files of other programs. */
export interface FileTexts {
  readonly saveAsXlsx: string;
  readonly reading: (name: string) => string;
  readonly downloaded: (name: string) => string;
  /** A kind of file that is not opened. */
  readonly unknownKind: (name: string) => string;
  readonly cannotOpen: (name: string, problem: ReadProblem) => string;
  readonly cannotSave: (reason: string) => string;
  readonly dropHere: string;
  readonly noticeTitle: string;
  readonly noticeLead: (name: string) => string;
  readonly notice: (notice: FileNotice) => string;
  readonly ok: string;
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
const number = (value: number): string => new Intl.NumberFormat("en").format(value);
const many = (count: number, one: string, more: string): string =>
  count === 1 ? `One ${one}` : `${number(count)} ${more}`;

function problemEn(problem: ReadProblem): string {
  switch (problem.code) {
    case "not-a-workbook":
      return "It is not an Excel workbook.";
    case "encrypted":
      return "It is protected with a password. Open it in Excel, remove the password under File › Info › Protect Workbook, and save it.";
    case "old-format":
      return "It is in the format of Excel 97–2003. Open it in Excel and save it as .xlsx.";
    case "binary-format":
      return "It is in Excel's binary format. Open it in Excel and save it as .xlsx.";
    case "too-large":
      return `It has ${megabytes(problem.bytes)}; files of up to ${megabytes(problem.limit)} are opened.`;
    case "unpacks-too-large":
      return `Unpacked it would take more than ${megabytes(problem.limit)}.`;
    case "too-many-sheets":
      return `It has ${number(problem.count)} sheets; up to ${number(problem.limit)} are opened.`;
    case "too-many-cells":
      return `It has more than ${number(problem.limit)} cells.`;
    case "unsafe":
      return `It holds something that no spreadsheet program writes (${problem.part}), and may be meant to do harm.`;
    case "broken":
      return problem.part === ""
        ? "It is damaged or incomplete."
        : `A part of it is damaged (${problem.part}).`;
  }
}

function problemZh(problem: ReadProblem): string {
  switch (problem.code) {
    case "not-a-workbook":
      return "这不是 Excel 工作簿。";
    case "encrypted":
      return "文件设有密码。请在 Excel 中打开，于“文件 › 信息 › 保护工作簿”中删除密码后保存。";
    case "old-format":
      return "文件为 Excel 97–2003 格式。请在 Excel 中打开并另存为 .xlsx。";
    case "binary-format":
      return "文件为 Excel 二进制格式。请在 Excel 中打开并另存为 .xlsx。";
    case "too-large":
      return `文件大小为 ${megabytes(problem.bytes)}，最多可打开 ${megabytes(problem.limit)}。`;
    case "unpacks-too-large":
      return `解压后将超过 ${megabytes(problem.limit)}。`;
    case "too-many-sheets":
      return `文件有 ${number(problem.count)} 张工作表，最多可打开 ${number(problem.limit)} 张。`;
    case "too-many-cells":
      return `单元格超过 ${number(problem.limit)} 个。`;
    case "unsafe":
      return `文件含有电子表格软件不会写入的内容（${problem.part}），可能有害。`;
    case "broken":
      return problem.part === "" ? "文件已损坏或不完整。" : `文件的一部分已损坏（${problem.part}）。`;
  }
}

const noticesEn: Readonly<Record<NoticeCode, (count: number) => string>> = {
  "pictures-kept": (count) =>
    `${many(count, "picture or shape is", "pictures and shapes are")} kept in the file, but not shown.`,
  "charts-kept": (count) =>
    `${many(count, "chart is", "charts are")} of a kind that is not drawn here; kept in the file.`,
  "pivots-kept": (count) =>
    `${many(count, "pivot table is", "pivot tables are")} kept in the file, but not calculated here.`,
  "parts-left-out": (count) =>
    `${many(count, "part", "parts")} of the file cannot be kept, such as controls, slicers and chart sheets.`,
  "macros-left-out": () => "Macros are left out; an .xlsx file cannot hold them.",
  "external-links-left-out": (count) =>
    `${many(count, "formula reads", "formulas read")} other files and became the last known value.`,
  "rich-text-plain": (count) => `${many(count, "text has", "texts have")} lost the formats of single words.`,
  "threaded-comments-plain": (count) =>
    `${many(count, "threaded comment is", "threaded comments are")} saved as notes.`,
  "conditions-left-out": (count) =>
    `${many(count, "conditional format is", "conditional formats are")} of a kind that is not known here; left out.`,
  "passwords-left-out": (count) =>
    `${many(count, "sheet is", "sheets are")} protected without the password from now on.`,
  "arrays-spill": (count) =>
    `${many(count, "array formula fills its cells", "array formulas fill their cells")} by spilling.`,
  "row-references": (count) =>
    `${many(count, "formula refers", "formulas refer")} to cells in place of columns of the same row ([@…]).`,
  "styles-simplified": (count) =>
    `${many(count, "cell has", "cells have")} a format that is not kept: struck through, indented, rotated, justified or unlocked.`,
};

const noticesZh: Readonly<Record<NoticeCode, (count: number) => string>> = {
  "pictures-kept": (count) => `${count} 个图片或形状保留在文件中，此处不显示。`,
  "charts-kept": (count) => `${count} 个图表的类型此处无法绘制，保留在文件中。`,
  "pivots-kept": (count) => `${count} 个数据透视表保留在文件中，此处不计算。`,
  "parts-left-out": (count) => `文件中有 ${count} 个部分无法保留，如控件、切片器和图表工作表。`,
  "macros-left-out": () => "宏已略去：.xlsx 文件不能包含宏。",
  "external-links-left-out": (count) => `${count} 个公式引用其他文件，已变为最近一次的值。`,
  "rich-text-plain": (count) => `${count} 处文本不再保留个别字词的格式。`,
  "threaded-comments-plain": (count) => `${count} 条会话批注将保存为批注。`,
  "conditions-left-out": (count) => `${count} 条条件格式的类型未知，已略去。`,
  "passwords-left-out": (count) => `${count} 张受保护的工作表不再保留密码。`,
  "arrays-spill": (count) => `${count} 个数组公式改为溢出填充。`,
  "row-references": (count) => `${count} 个公式中的本行引用（[@…]）已改为单元格引用。`,
  "styles-simplified": (count) =>
    `${count} 个单元格的部分格式未保留（删除线、缩进、旋转、两端对齐或解除锁定）。`,
};

export const fileTexts: Readonly<Record<Language, FileTexts>> = {
  en: {
    saveAsXlsx: "Save as .xlsx",
    reading: (name) => `Reading “${name}” …`,
    downloaded: (name) => `“${name}” is in your downloads.`,
    unknownKind: (name) =>
      `“${name}” is of a kind that is not opened here: .xlsx, .csv, or .json of this workbench.`,
    cannotOpen: (name, problem) => `“${name}” cannot be opened. ${problemEn(problem)}`,
    cannotSave: (reason) => `The workbook cannot be saved as .xlsx: ${reason}`,
    dropHere: "Drop the file to open it",
    noticeTitle: "Opened with changes",
    noticeLead: (name) => `“${name}” is open. Not everything in it can be shown:`,
    notice: ({ code, count }) => noticesEn[code](count),
    ok: "OK",
  },
  zh: {
    saveAsXlsx: "另存为 .xlsx",
    reading: (name) => `正在读取“${name}”…`,
    downloaded: (name) => `“${name}”已下载。`,
    unknownKind: (name) => `无法打开“${name}”：支持 .xlsx、.csv 以及本工作台的 .json 文件。`,
    cannotOpen: (name, problem) => `无法打开“${name}”。${problemZh(problem)}`,
    cannotSave: (reason) => `工作簿无法另存为 .xlsx：${reason}`,
    dropHere: "松开鼠标以打开文件",
    noticeTitle: "已打开，部分内容有变化",
    noticeLead: (name) => `“${name}”已打开，以下内容无法完整显示：`,
    notice: ({ code, count }) => noticesZh[code](count),
    ok: "确定",
  },
};
