import type { BalanceFacts } from "../../model/problem-facts";
import type { Words } from "../engine/explained-problem";
import { cellName, columnName, rowName } from "./cells";

const lineName = { row: rowName, column: columnName };
const totalsName = { row: { en: "Rowtotals", zh: "行合计" }, column: { en: "Coltotals", zh: "列合计" } };

export const words: Words<BalanceFacts> = {
  "totals-misfit": ({ rows, columns, rowTotals, columnTotals }) => ({
    en: `Seed is ${rows} × ${columns}: it needs ${rows} rowtotals and ${columns} coltotals; ${rowTotals} and ${columnTotals} were given.`,
    zh: `初始表为 ${rows} × ${columns}，需要 ${rows} 个行合计和 ${columns} 个列合计，给出的是 ${rowTotals} 个和 ${columnTotals} 个。`,
  }),
  "fixed-misfit": ({ rows, columns, fixedRows, fixedColumns }) => ({
    en: `Fixed must have the shape of seed, ${rows} × ${columns}; it is ${fixedRows} × ${fixedColumns}.`,
    zh: `固定标记须与初始表同形（${rows} × ${columns}），给出的是 ${fixedRows} × ${fixedColumns}。`,
  }),
  "negative-seed": (cell) => ({
    en: `Seed (${cellName(cell).en}) is ${cell.value}: RAS takes no negative cells.`,
    zh: `初始表（${cellName(cell).zh}）为 ${cell.value}：RAS 不接受负值。`,
  }),
  "negative-total": ({ line, index, total }) => ({
    en: `${totalsName[line].en} must be zero or more; that of ${lineName[line](index).en} is ${total}.`,
    zh: `参数“${totalsName[line].zh}”不能为负；${lineName[line](index).zh}的合计为 ${total}。`,
  }),
  "totals-too-large": () => ({
    en: "The rowtotals or the coltotals are too large to be added up.",
    zh: "行合计或列合计过大，无法求和。",
  }),
  "totals-disagree": ({ rows, columns }) => ({
    en: `The rowtotals add up to ${rows} and the coltotals to ${columns}: they must agree.`,
    zh: `行合计之和为 ${rows}，列合计之和为 ${columns}：两者须一致。`,
  }),
  "fixed-exceed-total": ({ line, index, total }) => ({
    en: `The fixed cells of ${lineName[line](index).en} add up to more than its total, ${total}.`,
    zh: `${lineName[line](index).zh}的固定单元格之和超过其合计 ${total}。`,
  }),
  unfillable: ({ line, index, total }) => ({
    en: `All cells of ${lineName[line](index).en} that may change are zero, but ${total} is to be placed there.`,
    zh: `${lineName[line](index).zh}中可调整的单元格全部为零，但其中须分配 ${total}。`,
  }),
  unbalanced: ({ iterations }) => ({
    en: `No balance within ${iterations} iterations: the zeros of seed may leave no table with these totals. Raise maxiter or tolerance, or fill zeros.`,
    zh: `迭代 ${iterations} 次仍未平衡：初始表中的零值可能使满足这些合计的表不存在。请增大最大迭代次数或容差，或填补零值。`,
  }),
};
