import type { Text } from "../../report/language";
import type { ErrorCode } from "../../model/problem";
import { ExplainedProblem } from "./explained-problem";

/**
 * Every sentence that says why an argument cannot be used: which argument, what was given, what would be accepted.
 * Excel shows them for #VALUE! and #N/A; the pane and the workbench for all.
 */
export const sentences = {
  required: (argument: Text) =>
    value(`${cap(argument.en)} is missing: give a value.`, `缺少参数“${argument.zh}”：请填写。`),

  tooManyArguments: (most: number) =>
    value(`Too many arguments: at most ${most} are accepted.`, `参数过多：最多接受 ${most} 个。`),

  notInRange: (argument: Text, given: string, accepted: Text) =>
    value(
      `${cap(argument.en)} must be ${accepted.en}; ${given} is not.`,
      `参数“${argument.zh}”须为${accepted.zh}，给出的是 ${given}。`,
    ),

  notYear: (argument: Text, given: string) =>
    value(
      `${cap(argument.en)} must be a whole year from 1900 to 2200; “${given}” is not.`,
      `参数“${argument.zh}”须为 1900 至 2200 的整数年份，“${given}”不是。`,
    ),

  notLogical: (argument: Text, given: string) =>
    value(
      `${cap(argument.en)} must be TRUE or FALSE; “${given}” is neither.`,
      `参数“${argument.zh}”须为 TRUE 或 FALSE，“${given}”不是。`,
    ),

  unknownWord: (argument: Text, given: string, closest: Text | undefined, known: Text) =>
    value(
      `Unknown ${argument.en} “${given}”.${closest ? ` Did you mean ${closest.en}?` : ""} Known: ${known.en}.`,
      `未知的${argument.zh}“${given}”。${closest ? `是否指“${closest.zh}”？` : ""}可用：${known.zh}。`,
    ),

  /** The word belongs to an open vocabulary: the thing may exist, the report does not name it. */
  notNamed: (argument: Text, given: string, closest: Text | undefined, list: Text) =>
    notAvailable(
      `The report does not name the ${argument.en} “${given}”. ${
        closest ? `Closest: ${closest.en}.` : `${list.en} shows what it names.`
      }`,
      `报告未提及${argument.zh}“${given}”。${
        closest ? `最接近的是：${closest.zh}。` : `可用 ${list.zh} 查看报告提及的内容。`
      }`,
    ),

  /** No fact, table or other thing with a source has that id or name. */
  notKnown: (argument: Text, given: string, closest: string | undefined) =>
    notAvailable(
      `Unknown ${argument.en} “${given}”. ${closest ? `Closest: ${closest}.` : "FIND searches for it."}`,
      `未知的${argument.zh}“${given}”。${closest ? `最接近的是：${closest}。` : "可用 FIND 查找。"}`,
    ),

  oneCell: (argument: Text, rows: number, columns: number) =>
    value(
      `${cap(argument.en)} must be one cell; a range of ${rows} × ${columns} was given.`,
      `参数“${argument.zh}”须为单个单元格，给出的是 ${rows} × ${columns} 的区域。`,
    ),

  noPartner: (argument: Text) =>
    notAvailable(
      `${cap(argument.en)} has no cell here: the ranges given differ in size.`,
      `参数“${argument.zh}”在此处没有对应的单元格：各区域大小不一致。`,
    ),

  /** An error that came in with an argument goes out with the same code where Excel lets it. */
  errorIn: (code: ErrorCode, argument: Text, came: string) =>
    new ExplainedProblem(code, {
      en: `${cap(argument.en)} is the error ${came}.`,
      zh: `参数“${argument.zh}”的值为错误 ${came}。`,
    }),

  tooLarge: (cells: number, most: number) =>
    value(
      `The result would have ${cells.toLocaleString("en")} cells; at most ${most.toLocaleString("en")} are allowed.`,
      `结果将有 ${cells.toLocaleString("en")} 个单元格，上限为 ${most.toLocaleString("en")} 个。`,
    ),

  tooMuchText: (megabytes: number, most: number) =>
    value(
      `The result would be ${megabytes.toFixed(1)} MB of text; Excel takes at most ${most} MB. Ask for fewer rows.`,
      `结果的文本约 ${megabytes.toFixed(1)} MB，Excel 最多接受 ${most} MB。请减少行数。`,
    ),

  tooManyRows: (argument: Text, rows: number, most: number) =>
    value(
      `${cap(argument.en)} has ${rows.toLocaleString("en")} filled rows; at most ${most.toLocaleString("en")} are read.`,
      `参数“${argument.zh}”有 ${rows.toLocaleString("en")} 行数据，最多读取 ${most.toLocaleString("en")} 行。`,
    ),

  tableAmongMany: (argument: Text) =>
    value(
      `This answer is a table, and a table cannot stand in each cell of a range: choose one ${argument.en}.`,
      `该结果是一张表，不能逐格填入区域：请只指定一个“${argument.zh}”。`,
    ),

  notFinite: () =>
    new ExplainedProblem("#NUM!", {
      en: "The result is too large or too small to be a number.",
      zh: "结果过大或过小，无法表示为数字。",
    }),

  failed: () =>
    value(
      "The function failed unexpectedly. Please report the formula and its arguments.",
      "函数意外出错。请反馈所用公式及其参数。",
    ),
} as const;

function value(en: string, zh: string): ExplainedProblem {
  return new ExplainedProblem("#VALUE!", { en, zh });
}

function notAvailable(en: string, zh: string): ExplainedProblem {
  return new ExplainedProblem("#N/A", { en, zh });
}

/** Argument names stand in lower case in formulas, and at the start of a sentence here. */
export function cap(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
