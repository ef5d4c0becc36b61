import { curves, type CurveId } from "../../model/curves/curves";
import { constant, formula, type Expression } from "../portable/expression";
import type { CellBlock } from "../portable/given";
import type { Portable } from "../portable/portable";
import { columnOf, nth, sizeOf, times } from "../portable/table-dialect";
import type { curve } from "./curve";

/** The value of each curve at a time, from its parameters in their order. */
const values: Readonly<Record<CurveId, (parameters: readonly Expression[], t: Expression) => Expression>> = {
  logistic: ([K = none, r = none, t0 = none], t) => formula`${K}/(1+EXP(-${r}*(${t}-${t0})))`,
  gompertz: ([K = none, b = none, c = none], t) => formula`${K}*EXP(-${b}*EXP(-${c}*${t}))`,
  richards: ([K = none, r = none, t0 = none, v = none], t) =>
    formula`${K}*(1+EXP(-${r}*(${t}-${t0})))^(-1/${v})`,
  bass: ([p = none, q = none, m = none], t) => {
    const left = formula`EXP(-(${p}+${q})*${t})`;
    return formula`IF(${t}<=0,0,${m}*${p}*(1-${left})/(${p}+${q}*${left}))`;
  },
};
const none = constant(0);

function parametersOf(
  range: CellBlock,
  present: readonly (readonly unknown[])[],
  names: readonly string[],
): Expression[] {
  const isNamed = range.columns === 2 && range.rows > 1 && typeof present[0]?.[0] === "string";
  if (!isNamed) return times(sizeOf(range), (k) => nth(range, k));
  return names.map(
    (name) => formula`INDEX(${columnOf(range, 1)},MATCH(${constant(name)},${columnOf(range, 0)},0))`,
  );
}

export const curvePortable: Portable<typeof curve> = {
  form: "table",
  cells(given, sheet) {
    const model = sheet.settled(given.model) as CurveId;
    const range = sheet.range(given.parameters);
    const parameters = parametersOf(range, range.present, curves[model].parameters);
    const [p, q, m, v] = parameters;
    if (model === "bass" && p && q && m) sheet.refuse(formula`(${p}<=0)+(${q}<0)+(${m}<=0)>0`, "#NUM!");
    if (model === "richards" && v) sheet.refuse(formula`${v}<=0`, "#NUM!");
    const t = sheet.numbers(given.t, true);
    return times(t.rows, (i) =>
      times(t.columns, (j) => formula`IF(${t.at(i, j)}="","",${values[model](parameters, t.at(i, j))})`),
    );
  },
};
