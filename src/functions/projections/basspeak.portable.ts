import { formula, type Expression } from "../portable/expression";
import type { Portable } from "../portable/portable";
import type { basspeak } from "./basspeak";

export const basspeakPortable: Portable<typeof basspeak> = {
  form: "table",
  cells(given, sheet) {
    const [p, q, m] = [sheet.number(given.p), sheet.number(given.q), sheet.number(given.m)];
    const inDomain = (cell: Expression) => formula`IF((${p}>0)*(${q}>=0)*(${m}>0),${cell},#NUM!)`;
    return [
      [
        inDomain(formula`IF(${q}<=${p},0,LN(${q}/${p})/(${p}+${q}))`),
        inDomain(formula`IF(${q}<=${p},${m}*${p},${m}*(${p}+${q})^2/(4*${q}))`),
      ],
    ];
  },
};
