import type { ConditionalFormat, ConditionalRule } from "../../../src/workbench/sheet/conditional-format";
import { ConditionalLooks } from "../../../src/workbench/sheet/conditional/conditional-looks";
import { percentile } from "../../../src/workbench/sheet/conditional/scale";
import { MemoryBook } from "../../../src/workbench/sheet/memory/memory-book";

const rect = { row: 0, column: 0, height: 5, width: 1 };
const red = { fillColor: "#FF0000" };

function looks(
  rule: ConditionalRule,
  values: readonly (number | string)[],
  more: Partial<ConditionalFormat> = {},
) {
  const book = new MemoryBook();
  const sheet = book.activeSheet();
  book.write(
    sheet,
    { ...rect, height: values.length },
    values.map((value) => [value]),
  );
  book.putRecord("conditionalFormat", {
    ...{ id: "1", sheet, ranges: [rect], priority: 0, stopIfTrue: false, rule, look: red },
    ...more,
  });
  const all = new ConditionalLooks(book, sheet, (_, formula, row) => formula === "=$A1>2" && row > 1);
  return values.map((value, row) => all.at(row, 0, value === "" ? null : value));
}
const marked = (rule: ConditionalRule, values: readonly (number | string)[]) =>
  looks(rule, values).flatMap((look, row) => (look ? [row] : []));

test.each<[string, ConditionalRule, number[]]>([
  ["greater", { type: "CellValue", operator: "GreaterThan", formula1: "=2" }, [2, 3]],
  ["between", { type: "CellValue", operator: "Between", formula1: "3", formula2: "2" }, [1, 2]],
  ["not between", { type: "CellValue", operator: "NotBetween", formula1: "2", formula2: "3" }, [0, 3]],
  ["a formula", { type: "Custom", formula: "=$A1>2" }, [2, 3, 4]],
  ["text", { type: "ContainsText", operator: "Contains", text: "EX" }, [4]],
  ["the greatest", { type: "TopBottom", rule: "TopItems", rank: 2 }, [2, 3]],
  ["the least half", { type: "TopBottom", rule: "BottomPercent", rank: 50 }, [0, 1]],
  ["above the average", { type: "PresetCriteria", criterion: "AboveAverage" }, [3]],
  ["what is there once", { type: "PresetCriteria", criterion: "UniqueValues" }, [0, 1, 2, 3, 4]],
])("a rule for %s applies where it holds", (_, rule, rows) => {
  expect(marked(rule, [1, 2, 3, 10, "text"])).toEqual(rows);
});

test("a scale mixes its colours", () => {
  const scale: ConditionalRule = {
    type: "ColorScale",
    minimum: { type: "LowestValue", color: "#000000" },
    maximum: { type: "HighestValue", color: "#FFFFFF" },
  };
  expect(looks(scale, [0, 5, 10]).map((look) => look?.fillColor)).toEqual(["#000000", "#808080", "#FFFFFF"]);
});

test("bars begin at zero and end at their numbers", () => {
  const bar: ConditionalRule = {
    type: "DataBar",
    lower: { type: "Automatic" },
    upper: { type: "Automatic" },
    showDataBarOnly: true,
    direction: "Context",
    positive: { fillColor: "#0000FF", gradient: false, borderColor: "" },
    negative: { fillColor: "#FF0000", borderColor: "" },
  };
  expect(looks(bar, [-5, 15])).toEqual([
    { bar: { from: 0, to: 0.25, color: "#FF0000", gradient: false }, hidesText: true },
    { bar: { from: 0.25, to: 1, color: "#0000FF", gradient: false }, hidesText: true },
  ]);
});

test("icons go by thirds of the way from the least to the greatest", () => {
  const percent = (formula: string) =>
    ({ type: "Percent", operator: "GreaterThanOrEqual", formula }) as const;
  const icons: ConditionalRule = {
    type: "IconSet",
    style: "ThreeArrows",
    criteria: [percent("0"), percent("33"), percent("67")],
    reverseIconOrder: false,
    showIconOnly: false,
  };
  expect(looks(icons, [0, 50, 100]).map((look) => look?.icon?.index)).toEqual([0, 1, 2]);
});

// PERCENTILE.INC({1,2,3,4},0.3) = 1.9, as in Microsoft's documentation of the function.
test("a percentile lies between two numbers", () => {
  expect(percentile([1, 2, 3, 4], 0.3)).toBeCloseTo(1.9, 12);
});
