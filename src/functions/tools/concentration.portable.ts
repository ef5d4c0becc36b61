import type { Concentration } from "../../model/scoring/concentration";
import { formula, type Expression } from "../portable/expression";
import type { Portable } from "../portable/portable";
import type { concentration } from "./concentration";

export const concentrationPortable: Portable<typeof concentration> = {
  form: "table",
  cells(given, sheet) {
    const v = sheet.numbers(given.values, true).all;
    const share = formula`${v}/SUM(${v})`;
    const classes = formula`COUNTIF(${v},">0")`;
    const indices: Readonly<Record<Concentration, Expression>> = {
      hhi: formula`SUMSQ(${v})/SUM(${v})^2`,
      effective: formula`SUM(${v})^2/SUMSQ(${v})`,
      evenness: formula`-SUMPRODUCT((${share})*LN(${share}+(${v}=0)))/LN(${classes})`,
    };
    return [[formula`IF(MIN(${v})<0,#NUM!,${indices[sheet.settled(given.index) as Concentration]})`]];
  },
};
