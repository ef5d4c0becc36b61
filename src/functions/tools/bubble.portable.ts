import { formula, type Expression } from "../portable/expression";
import type { CellBlock } from "../portable/given";
import type { Portable } from "../portable/portable";
import { nth, sizeOf, times } from "../portable/table-dialect";
import { headings, zones, type bubble } from "./bubble";

/** At or above the mean. */
function isHigh(line: CellBlock, k: number): Expression {
  const all = line.all;
  return formula`${nth(line, k)}>=AVERAGE(${all})-1E-12*MAX(MAX(${all}),-MIN(${all}))`;
}

export const bubblePortable: Portable<typeof bubble> = {
  form: "table",
  cells(given, sheet) {
    const items = sheet.range(given.items);
    const [cost, time, value] = [
      sheet.numbers(given.cost),
      sheet.numbers(given.time),
      sheet.numbers(given.value),
    ];
    sheet.refuse(formula`MIN(${value.all})<0`, "#NUM!");
    sheet.refuse(formula`MAX(${value.all})=0`, "#DIV/0!");
    const [long, major, quick, option] = [zones[1], zones[2], zones[3], zones[4]].map((zone) =>
      sheet.say(zone),
    );
    if (!long || !major || !quick || !option) throw new Error("There are four zones");
    const rows = times(sizeOf(items), (k) => {
      const late = isHigh(time, k);
      const item = nth(items, k);
      return [
        formula`IF(${item}="","",${item})`,
        formula`${nth(time, k)}`,
        formula`${nth(cost, k)}`,
        formula`100*${nth(value, k)}/MAX(${value.all})`,
        formula`IF(${isHigh(cost, k)},IF(${late},${long},${major}),IF(${late},${option},${quick}))`,
      ];
    });
    return [...sheet.headings(given.headers, headings), ...rows];
  },
};
