import { officialSeries } from "../../report/official";
import { totalIn } from "../facts/report-path.portable";
import { investmentPath } from "../facts/report-path";
import { constant, formula } from "../portable/expression";
import { names } from "../portable/names";
import type { Portable } from "../portable/portable";
import { headings, type backtest } from "./backtest";

export const backtestPortable: Portable<typeof backtest> = {
  form: "table",
  cells({ headers }, sheet) {
    const { first, last } = investmentPath;
    const whole = formula`${totalIn(sheet, "last")}/${totalIn(sheet, "first")}`;
    const forecast = formula`(${whole})^(1/${last.year - first.year})-1`;
    const rows = officialSeries.map(({ name, from, to, scope }) => {
      const [v0, v1] = [from, to].map(({ fact }) => sheet.fact(names.value, fact));
      if (!v0 || !v1) throw new Error("A series has two ends");
      const grown = formula`(${v1}/${v0})^(1/${to.year - from.year})-1`;
      return [
        sheet.say(name),
        constant(from.year),
        constant(to.year),
        grown,
        forecast,
        formula`${grown}-${forecast}`,
        sheet.say(scope),
      ];
    });
    return [...sheet.headings(headers, headings), ...rows];
  },
};
