import {
  spellOutThisRow,
  withoutTableName,
  withTableName,
} from "../../../../../src/workbench/sheet/univer/fixes/this-row-syntax";

/** The forms are those of Microsoft's page “Using structured references with Excel tables”. */
test.each([
  ["=Sales[@price]*2", "=Sales[[#This Row],[price]]*2"],
  ["=Sales[@[unit price]]", "=Sales[[#This Row],[unit price]]"],
  ["=SUM(Sales[@[a]:[c d]])", "=SUM(Sales[[#This Row],[a]:[c d]])"],
  ["=COUNTA(Sales[@])", "=COUNTA(Sales[#This Row])"],
  ["=Sales[@价格]", "=Sales[[#This Row],[价格]]"],
  ['="Sales[@price]"', '="Sales[@price]"'],
  ["=@A1:A9+Sales[price]", "=@A1:A9+Sales[price]"],
])("%s is spelt out as %s", (formula, spelt) => {
  expect(spellOutThisRow(formula)).toBe(spelt);
});

test("within a table its name may be left out", () => {
  const short = '=[@q]*[@[unit price]]+Other[@q]&"[@q]"';
  const long = '=Sales[@q]*Sales[@[unit price]]+Other[@q]&"[@q]"';
  expect(withTableName(short, "Sales")).toBe(long);
  expect(withoutTableName(long, "Sales")).toBe(short);
  expect(withoutTableName("=MySales[@q]+Sales[q]", "Sales")).toBe("=MySales[@q]+Sales[q]");
});
