import fc from "fast-check";
import { callText } from "../../../src/workbook/formulas/write-call";
import { fintechCalls, wholeCall, type Argument } from "../../../src/workbook/formulas/parse-calls";

const value = (given: string | number | boolean): Argument => ({ is: "value", value: given });
const reference = (given: string): Argument => ({ is: "reference", reference: given });

test("separates arguments", () => {
  const formula =
    '=FINTECH.TABLE("a ""quoted"", (text",-1.5e3,20%,true,,$B$2,\'It\'\'s, one\'!A1:B2,Sheet2!C3#,A:B,rate,@A1:A9,{"x,y",1;TRUE,2},A1&"x",SUM(A1,2))';
  expect(fintechCalls(formula)).toEqual([
    {
      id: "TABLE",
      given: [
        value('a "quoted", (text'),
        value(-1500),
        value(0.2),
        value(true),
        { is: "omitted" },
        reference("$B$2"),
        reference("'It''s, one'!A1:B2"),
        reference("Sheet2!C3#"),
        reference("A:B"),
        reference("rate"),
        reference("A1:A9"),
        {
          is: "array",
          rows: [
            ["x,y", 1],
            [true, 2],
          ],
        },
        { is: "expression", text: 'A1&"x"' },
        { is: "expression", text: "SUM(A1,2)" },
      ],
    },
  ]);
});

test("finds calls within other formulas, nested ones after the outer", () => {
  const formula =
    '=IFERROR(fintech.spend("bank",2020)/FINTECH.SPEND("total", 2020),FINTECH.CITE(FINTECH.LABEL(A1)))';
  expect(fintechCalls(formula).map(({ id }) => id)).toEqual(["SPEND", "SPEND", "CITE", "LABEL"]);
  expect(fintechCalls(formula)[0]?.given).toEqual([value("bank"), value(2020)]);
});

test("reads the longer name that Excel saves; ignores text and other add-ins' functions", () => {
  expect(fintechCalls('=_xldudf_FINTECH_SPEND("bank")')).toEqual([{ id: "SPEND", given: [value("bank")] }]);
  expect(fintechCalls("=\"FINTECH.SPEND(1)\"&MYFINTECH.SPEND(2)&'FINTECH.SPEND('!A1")).toEqual([]);
  expect(fintechCalls("351")).toEqual([]);
  expect(fintechCalls('=FINTECH.SPEND("bank",')).toEqual([{ id: "SPEND", given: [value("bank")] }]);
});

test("reads back the formulas that it writes", () => {
  const given = fc.array(
    fc.oneof(fc.string(), fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(given, (args) => {
      const read = fintechCalls(callText("FACT", args))[0]?.given;
      // Excel has no negative zero.
      expect(read).toEqual(args.map((arg) => value(arg === 0 ? 0 : arg)));
    }),
  );
});

test.each([
  ['=FINTECH.SPEND("bank",2020)', "SPEND"],
  ["= +FINTECH.SHARE(A1)  ", "SHARE"],
  ['=_xldudf_FINTECH_SPEND(")")', "SPEND"],
  ["=FINTECH.NORMALIZE(FINTECH.SCORE(A1:B2,C1:C2))", "NORMALIZE"],
  ["=FINTECH.SPEND(A1)*2", undefined],
  ["=2*FINTECH.SPEND(A1)", undefined],
  ["=FINTECH.SPEND(A1)+FINTECH.SPEND(A2)", undefined],
  ["FINTECH.SPEND(A1)", undefined],
  ["", undefined],
])("reads %s as a single call of %s", (formula, id) => {
  expect(wholeCall(formula)?.id).toBe(id);
});
