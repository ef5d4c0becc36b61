import { ExplainedProblem } from "../engine/explained-problem";
import type { Text } from "../../report/language";
import { cap } from "../engine/messages";

/** The name of an argument with the place of one of its cells, for any sentence about it: data (row 3, column 2). */
export function cellOf(argument: Text, row: number, column: number): Text {
  return {
    en: `${argument.en} (row ${row + 1}, column ${column + 1})`,
    zh: `${argument.zh}（第${row + 1}行第${column + 1}列）`,
  };
}

/** Why a range cannot be used. */
export const rangeSentences = {
  blank: (cell: Text) =>
    new ExplainedProblem("#N/A", {
      en: `${cap(cell.en)} is blank: fill it in, or leave its row out of the range.`,
      zh: `参数“${cell.zh}”为空：请填写，或将该行从区域中去掉。`,
    }),

  notOneLine: (argument: Text, rows: number, columns: number) =>
    new ExplainedProblem("#VALUE!", {
      en: `${cap(argument.en)} must be one row or one column; a range of ${rows} × ${columns} was given.`,
      zh: `参数“${argument.zh}”须为一行或一列，给出的是 ${rows} × ${columns} 的区域。`,
    }),

  notAsMany: (argument: Text, cells: number, other: Text, others: number) =>
    new ExplainedProblem("#VALUE!", {
      en: `${cap(argument.en)} has ${cells} ${cells === 1 ? "cell" : "cells"} and ${other.en} has ${others}: they must have equally many.`,
      zh: `参数“${argument.zh}”有 ${cells} 个单元格，“${other.zh}”有 ${others} 个：两者数量须相同。`,
    }),

  notOnePerColumn: (argument: Text, cells: number, table: Text, columns: number) =>
    new ExplainedProblem("#VALUE!", {
      en: `${cap(argument.en)} must be one for each column of ${table.en}: ${columns} ${columns === 1 ? "is" : "are"} needed, ${cells} ${cells === 1 ? "was" : "were"} given.`,
      zh: `参数“${argument.zh}”须与“${table.zh}”的列一一对应：需要 ${columns} 个，给出了 ${cells} 个。`,
    }),

  negativeWeight: (cell: Text, given: number) =>
    new ExplainedProblem("#VALUE!", {
      en: `${cap(cell.en)} is ${given}: weights must be zero or more.`,
      zh: `参数“${cell.zh}”为 ${given}：权重不能为负。`,
    }),

  noWeight: (argument: Text) =>
    new ExplainedProblem("#VALUE!", {
      en: `${cap(argument.en)} are all zero: one at least must be greater than 0.`,
      zh: `参数“${argument.zh}”全部为零：至少须有一个大于 0。`,
    }),
} as const;
