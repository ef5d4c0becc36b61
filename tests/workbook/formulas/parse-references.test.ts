import fc from "fast-check";
import { addressOf } from "../../../src/workbook/cells/address";
import { namesItsSteps, referencesIn } from "../../../src/workbook/formulas/parse-references";

const texts = (formula: string) => referencesIn(formula).map(({ is, text }) => `${is} ${text}`);

test.each<[string, readonly string[]]>([
  ['=FINTECH.SPEND("bank",2020)*B3/SUM(C1:C4)', ["area B3", "area C1:C4"]],
  ["=$A$1+A$1+$A1*a1", ["area $A$1", "area A$1", "area $A1", "area a1"]],
  ["=A1+A1+SUM(A1:A1)", ["area A1", "area A1:A1"]],
  ["=SUM(A:C)+SUM(1:3)+SUM($2:$2)", ["area A:C", "area 1:3", "area $2:$2"]],
  ["=Sheet2!B2+'My ''own'' sheet'!$C$3:D4", ["area Sheet2!B2", "area 'My ''own'' sheet'!$C$3:D4"]],
  ["=预测!B2+'预测 2'!A1", ["area 预测!B2", "area '预测 2'!A1"]],
  ["=SUM(D5#)+Sheet2!A1#", ["area D5#", "area Sheet2!A1#"]],
  ["=LOG10(A1)+BIN2DEC(1)+FT_spend+rate.2020", ["area A1", "name FT_spend", "name rate.2020"]],
  ['=IF(TRUE,"A1 and ""B2""",false)', []],
  ["=Sheet1!total+本地名称", ["name Sheet1!total", "name 本地名称"]],
  [
    "=SUM(Sales[Amount])+Sales[@[Net price]]*[@Qty]",
    ["structured Sales[Amount]", "structured Sales[@[Net price]]", "structured [@Qty]"],
  ],
  ["=SUM(Sales[[#Totals],[A'] B]])", ["structured Sales[[#Totals],[A'] B]]"]],
  [
    "=[Book2.xlsx]Sheet1!A1+'C:\\x\\[Other book.xlsx]Sheet 1'!$B$2",
    ["external [Book2.xlsx]Sheet1!A1", "external 'C:\\x\\[Other book.xlsx]Sheet 1'!$B$2"],
  ],
  ["=SUM(Jan:Dec!A1)+SUM('Jan 1:Dec 1'!B2)", ["sheets Jan:Dec!A1", "sheets 'Jan 1:Dec 1'!B2"]],
  ["=IF(A1=#N/A,#DIV/0!,#NAME?)+#SPILL!", ["area A1"]],
  ["=#REF!+Sheet1!#REF!", ["broken #REF!", "broken Sheet1!#REF!"]],
  ["=1E5+2.5e-3+A1E", ["name A1E"]],
  ["=-A1%^2", ["area A1"]],
  ["=@A1:A9", ["area A1:A9"]],
  ["=A1:INDEX(B1:B9,2)", ["area A1", "area B1:B9"]],
  ["", []],
  ["=", []],
])("%s refers to %j", (formula, expected) => {
  expect(texts(formula)).toEqual(expected);
});

test("distinguishes sheet, name, area and table", () => {
  expect(referencesIn("='It''s'!B2:C3")).toEqual([
    {
      is: "area",
      text: "'It''s'!B2:C3",
      sheet: "It's",
      area: { row: 1, column: 1, height: 2, width: 2 },
      isSpill: false,
    },
  ]);
  expect(referencesIn("=Sheet1!rate")).toEqual([
    { is: "name", text: "Sheet1!rate", sheet: "Sheet1", name: "rate" },
  ]);
  expect(referencesIn("=T[@[a b]]")).toEqual([
    { is: "structured", text: "T[@[a b]]", table: "T", inside: "@[a b]" },
  ]);
});

test("reads every reference of a very long formula", () => {
  const formula = `=${Array.from({ length: 1500 }, (_, i) => `A${i + 1}`).join("+")}`;
  expect(referencesIn(formula)).toHaveLength(1500);
});

const anyArea = fc.record({
  row: fc.nat(1_048_000),
  column: fc.nat(16_000),
  height: fc.integer({ min: 1, max: 500 }),
  width: fc.integer({ min: 1, max: 300 }),
});

test("finds every address written into a formula, on every sheet", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom("", "Sheet1!", "'a b'!", "数据!"), anyArea), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.constantFrom("+", ",", "*", '&"A1"&', "/(1+2)/"),
      (given, between) => {
        const written = given.map(([sheet, area]) => sheet + addressOf(area));
        const found = referencesIn(`=SUM(${written.join(between)})`);
        expect(found.map(({ text }) => text)).toEqual([...new Set(written)]);
        for (const reference of found)
          expect(
            reference.is === "area" &&
              given.some(([, area]) => addressOf(area) === addressOf(reference.area)),
          ).toBe(true);
      },
    ),
  );
});

test("terminates without throwing on any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."=A1:#!$[]'\"(),@ x预.9") }), (formula) => {
      for (const { text } of referencesIn(formula)) expect(formula).toContain(text);
    }),
  );
});

test("recognises LET and LAMBDA, but not in texts", () => {
  expect(namesItsSteps("=LET(x,A1,x*2)")).toBe(true);
  expect(namesItsSteps("=MAP(A1:A3,LAMBDA(v,v*2))")).toBe(true);
  expect(namesItsSteps('="LET("&OUTLET(1)')).toBe(false);
});
