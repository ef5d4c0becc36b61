import { formula } from "../portable/expression";
import type { Portable } from "../portable/portable";
import { nth, rowOf, times } from "../portable/table-dialect";
import type { weightrange } from "./weightrange";

export const weightrangePortable: Portable<typeof weightrange> = {
  form: "table",
  cells(given, sheet) {
    const [data, weights] = [sheet.numbers(given.data), sheet.numbers(given.weights)];
    const criterion = sheet.settledNumber(given.criterion) - 1;
    const cut = sheet.number(given.cut);
    const weight = nth(weights, criterion);
    const others = formula`SUM(${weights.all})-${weight}`;
    sheet.refuse(formula`${others}=0`, "#DIV/0!");
    sheet.refuse(formula`MIN(${weights.all})<0`, "#VALUE!");
    const across = weights.rows > 1 ? formula`TRANSPOSE(${weights.all})` : weights.all;
    // Of each row: its sum without the criterion, and the weight at which it crosses the cut.
    const steps = sheet.place.work(data.rows, 2);
    return times(data.rows, (i) => {
      const [atOne, atZero, crossing] = [data.at(i, criterion), steps.at(i, 0), steps.at(i, 1)];
      steps.set(i, 0, formula`(SUM(${rowOf(data, i)}*${across})-${atOne}*${weight})/(${others})`, true);
      steps.set(i, 1, formula`(${cut}-${atZero})/(${atOne}-${atZero})`);
      const now = formula`${weight}/SUM(${weights.all})`;
      const score = formula`${now}*${atOne}+(1-${now})*${atZero}`;
      const isOn = formula`ABS(${score}-${cut})<=1E-12*ABS(${cut})`;
      const isHigh = formula`${score}>=${cut}-1E-12*ABS(${cut})`;
      const stays = formula`IF(${isOn},${atOne}>${atZero},(${isHigh})=(${atOne}>${atZero}))`;
      const isSame = formula`ABS(${atOne}-${atZero})<=1E-12*MAX(ABS(${atOne}),ABS(${atZero}))`;
      return [
        formula`IF(${isSame},0,IF(${stays},MAX(0,MIN(${crossing},${now})),0))`,
        formula`IF(${isSame},1,IF(${stays},1,MIN(1,MAX(${crossing},${now}))))`,
      ];
    });
  },
};
