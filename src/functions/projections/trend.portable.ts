import { constant, formula } from "../portable/expression";
import { NotNative } from "../portable/not-native";
import type { Portable } from "../portable/portable";
import { nth, sizeOf, times } from "../portable/table-dialect";
import { headings, type trend } from "./trend";

const smoothing = new NotNative({
  en: "Exponential smoothing with fitted parameters has no equivalent among Excel's own functions.",
  zh: "参数经拟合的指数平滑没有对应的 Excel 自带函数。",
});

export const trendPortable: Portable<typeof trend> = {
  form: "table",
  cells(given, sheet) {
    const method = sheet.settled(given.method);
    if (method === "holt") throw smoothing;
    const [t, y, asked] = [sheet.numbers(given.t), sheet.numbers(given.y), sheet.numbers(given.years)];
    const level = sheet.number(given.level);
    const count = sizeOf(t);
    const isLog = method === "loglinear";
    // Times about their mean, which keep the digits of calendar years, and the numbers or their logarithms.
    const steps = sheet.place.work(count, 2);
    const [x, values] = [steps.part(0, 0, count, 1), steps.part(0, 1, count, 1)];
    times(count, (k) => {
      steps.set(k, 0, formula`${nth(t, k)}-AVERAGE(${t.all})`);
      steps.set(k, 1, isLog ? formula`LN(${nth(y, k)})` : formula`${nth(y, k)}`);
    });
    sheet.refuse(formula`(${level}<=0)+(${level}>=1)>0`, "#VALUE!");
    sheet.refuse(formula`DEVSQ(${x})=0`, "#DIV/0!");
    if (isLog) sheet.refuse(formula`MIN(${y.all})<=0`, "#NUM!");
    const error = formula`TINV(1-${level},${count - 2})*STEYX(${values},${x})`;
    const rows = times(sizeOf(asked), (k) => {
      const away = formula`${nth(asked, k)}-AVERAGE(${t.all})`;
      const fitted = formula`AVERAGE(${values})+SLOPE(${values},${x})*(${away})`;
      const width = formula`${error}*SQRT(1+1/${constant(count)}+(${away})^2/DEVSQ(${x}))`;
      const shown = [formula`${fitted}-${width}`, fitted, formula`${fitted}+${width}`];
      return [formula`${nth(asked, k)}`, ...shown.map((one) => (isLog ? formula`EXP(${one})` : one))];
    });
    return [...sheet.headings(given.headers, headings), ...rows];
  },
};
