import fc from "fast-check";
import { catalogue } from "../../../src/functions/catalogue";
import { handbook } from "../../../src/functions/handbook";
import { candidates } from "../../../src/functions/arguments/argument-choices";
import { callText, rowsOf } from "../../../src/workbook/formulas/write-call";
import { storedSeparators } from "../../../src/workbook/formulas/separators";
import { en as builderEn } from "../../../src/locales/builder/en";
import { wholeFormulaText } from "../../../src/taskpane/builder/sentences";
import { argumentOf, entryText } from "../../../src/taskpane/builder/field-entry";
import { fieldsOf, type Field } from "../../../src/taskpane/builder/fields";
import {
  argumentsOf,
  callOf,
  editableCalls,
  isWholeFormula,
  editingForm,
  emptyForm,
  exampleForm,
  formulaOf,
} from "../../../src/taskpane/builder/form";

const semicolons = { decimal: ",", list: ";" };
const examples = catalogue.flatMap(({ id }) =>
  handbook[id]!.examples.map((example) => ({
    id,
    given: example.given,
    formula: callText(id, example.given),
  })),
);
const fieldOf = (id: string, key: string): Field =>
  fieldsOf(catalogue.find((definition) => definition.id === id)!).find((field) => field.key === key)!;
const argument = (id: string, key: string, text: string, separators = storedSeparators) =>
  argumentOf(fieldOf(id, key), text, separators);

describe.each([storedSeparators, semicolons])("with the decimal sign $decimal", (separators) => {
  test.each(examples)("the form writes $formula", ({ id, given, formula }) => {
    const form = exampleForm(id, given, separators);
    expect(formulaOf(form, argumentsOf(form, separators), "Sheet1")).toBe(formula);
  });

  test.each(examples)("$formula is read into the form and written unchanged", ({ formula }) => {
    const [site] = editableCalls(formula);
    const form = editingForm({ sheet: "Sheet1", cell: "A1", formula, site: site! }, separators);
    expect(formulaOf(form, argumentsOf(form, separators), "Sheet1")).toBe(formula);
  });
});

test("every keyword offered is written and read back as that keyword, in both languages", () => {
  for (const definition of catalogue)
    for (const field of fieldsOf(definition))
      for (const language of ["en", "zh"] as const)
        for (const { value } of candidates(field.kind, language)) {
          const written = argumentOf(field, String(value), storedSeparators);
          expect(written).toBe(typeof value === "number" ? String(value) : `"${value}"`);
        }
});

test("typed text becomes the formula text that a cell would need", () => {
  expect(argument("SPEND", "segment", " insurance ")).toBe('"insurance"');
  expect(argument("SPEND", "segment", '"insurance"')).toBe('"insurance"');
  expect(argument("SPEND", "segment", "bnak")).toBe('"bnak"');
  expect(argument("SPEND", "segment", "B2")).toBe("B2");
  expect(argument("SPEND", "segment", "=rate")).toBe("rate");
  expect(argument("SPEND", "segment", "＝Sheet2!B2:B4")).toBe("Sheet2!B2:B4");
  expect(argument("SPEND", "year", "２０２０年")).toBe("2020");
  expect(argument("SPEND", "year", "next")).toBe('"next"');
  expect(argument("TABLE", "headers", "false")).toBe("FALSE");
  expect(argument("TABLE", "headers", "否")).toBe("FALSE");
  expect(argument("FIND", "query", "B2")).toBe('"B2"');
  expect(argument("FIND", "query", "2020")).toBe('"2020"');
  expect(argument("FIND", "query", 'a "b"')).toBe('"a ""b"""');
  expect(argument("CAGR", "v0", "1,234.50")).toBe("1234.50");
  expect(argument("PLACE", "xcut", "median")).toBe('"median"');
  expect(argument("PLACE", "xcut", "0.5")).toBe("0.5");
  expect(argument("PROJECT", "growth", "15%")).toBe("15%");
  expect(argument("PROJECTION", "segments", "bank, total")).toBe('{"bank","total"}');
  expect(argument("PROJECTION", "segments", "银行、合计")).toBe('{"银行","合计"}');
  expect(argument("SCENARIO", "years", "2020, 2022")).toBe("{2020,2022}");
  expect(argument("SCENARIO", "years", "B2:B4")).toBe("B2:B4");
  expect(argument("SCENARIO", "years", "=SEQUENCE(3,,2020)")).toBe("SEQUENCE(3,,2020)");
  expect(argument("SCENARIO", "years", "")).toBe("");
  expect(argument("PROJECT", "growth", "0,15", semicolons)).toBe("0.15");
  expect(argument("PROJECT", "growth", "0.15", semicolons)).toBe("0.15");
  expect(argument("CAGR", "v0", "1.234,5", semicolons)).toBe("1234.5");
  expect(argument("RADARGAP", "benchmark", "{0,5\\1;2\\3}", semicolons)).toBe("{0.5,1;2,3}");
  expect(argument("RADARGAP", "benchmark", "0,5; 1", semicolons)).toBe("{0.5,1}");
});

test("the form keeps expressions that it cannot simplify", () => {
  const field = fieldOf("SPEND", "year");
  for (const kept of [
    '"2020"',
    "B2*2",
    'IF(B2>0,B2,"")',
    "rate",
    "2020.0",
    "FINTECH.X(1,{2;3})",
    "+2020",
    "-B2",
  ])
    for (const separators of [storedSeparators, semicolons])
      expect(argumentOf(field, entryText(field, kept, separators), separators)).toBe(kept);
  expect(entryText(field, "B2*0.5", semicolons)).toBe("=B2*0,5");
  expect(entryText(field, "B2", storedSeparators)).toBe("=B2");
});

test("any constant passes through any field unchanged", () => {
  const fields = catalogue.flatMap(fieldsOf);
  const constant = fc.oneof(
    fc.string().map((text) => `"${text.replaceAll('"', '""')}"`),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => String(value).toUpperCase()),
    fc.integer().map(String),
    fc.constantFrom("TRUE", "FALSE"),
  );
  const array = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.array(constant, { minLength: 3, maxLength: 9 }))
    .map(([width, items]) => {
      const rows = Array.from({ length: Math.floor(items.length / width) }, (_, i) =>
        items.slice(i * width, (i + 1) * width).join(","),
      );
      return `{${rows.join(";")}}`;
    });
  fc.assert(
    fc.property(
      fc.constantFrom(...fields),
      fc.oneof(constant, array),
      fc.constantFrom(storedSeparators, semicolons),
      (field, written, separators) => {
        expect(argumentOf(field, entryText(field, written, separators), separators)).toBe(written);
      },
    ),
    { numRuns: 1000 },
  );
});

test("blank cells stay blank if 0 would be meaningful", () => {
  const form = { ...emptyForm("RADARGAP", "en"), home: "Data" };
  const filled = {
    ...form,
    entries: {
      values: { text: "B2:D4", keepsBlanks: undefined },
      benchmark: { text: "B9:D9", keepsBlanks: undefined },
    },
  };
  const given = argumentsOf(filled, storedSeparators, (key) => key === "values");
  expect(given).toEqual(['IF(B2:D4="","",B2:D4)', "B9:D9"]);
  expect(formulaOf(filled, given, "Data")).toBe('=FINTECH.RADARGAP(IF(B2:D4="","",B2:D4),B9:D9)');
  expect(formulaOf(filled, given, "Other")).toBe(
    '=FINTECH.RADARGAP(IF(Data!B2:D4="","",Data!B2:D4),Data!B9:D9)',
  );
  // A year of 0 counts as blank anyway.
  const years = { ...emptyForm("SPEND", "en"), entries: { year: { text: "=B2", keepsBlanks: undefined } } };
  expect(
    callOf(
      "SPEND",
      argumentsOf(years, storedSeparators, () => true),
    ),
  ).toBe("FINTECH.SPEND(,B2)");

  const formula = '=FINTECH.RADARGAP(IF(B2:D4="","",B2:D4),B9:D9)';
  const read = editingForm(
    { sheet: "Data", cell: "F2", formula, site: editableCalls(formula)[0]! },
    storedSeparators,
  );
  expect(read.entries["values"]).toEqual({ text: "=B2:D4", keepsBlanks: true });
  expect(
    formulaOf(
      read,
      argumentsOf(read, storedSeparators, () => true),
      "Data",
    ),
  ).toBe(formula);
});

test("editing a nested call keeps the rest of the formula", () => {
  const formula = '=SUM(FINTECH.SPEND("bank"), fintech.share("bank",2020))*2&" FINTECH.SPEND(1)"';
  const calls = editableCalls(formula);
  expect(calls.map(({ id, texts }) => [id, texts])).toEqual([
    ["SPEND", ['"bank"']],
    ["SHARE", ['"bank"', "2020"]],
  ]);
  const form = editingForm({ sheet: "S", cell: "A1", formula, site: calls[1]! }, storedSeparators);
  const changed = {
    ...form,
    entries: { ...form.entries, segment: { text: "total", keepsBlanks: undefined } },
  };
  expect(formulaOf(changed, argumentsOf(changed, storedSeparators), "S")).toBe(
    '=SUM(FINTECH.SPEND("bank"), FINTECH.SHARE("total",2020))*2&" FINTECH.SPEND(1)"',
  );
  expect(editableCalls("=FINTECH.NOSUCH(1)+FINTECH.CAGR(1,2,3,4)")).toEqual([]);
});

test("a Chinese form requests a Chinese result if no other argument would give one", () => {
  const given = (id: string) =>
    argumentsOf(emptyForm(id, "zh"), storedSeparators).filter((text) => text !== "");
  expect(given("SOURCE")).toEqual(['"中文"']);
  expect(given("BACKTEST")).toEqual(['"中文"']);
  expect(given("DEFINE")).toEqual([]);
  expect(given("SPEND")).toEqual([]);
  expect(argumentsOf(emptyForm("SOURCE", "en"), storedSeparators).join("")).toBe("");
  expect(rowsOf("SOURCE", ["spend/bank/2020", "standing", "中文"])).toEqual([["已公布"]]);
});

test("a nested call is distinguished from the whole formula, and so are their results", () => {
  const edited = (formula: string) => ({ sheet: "S", cell: "B5", formula, site: editableCalls(formula)[0]! });
  expect(isWholeFormula(edited('=FINTECH.SPEND("securities",2020)'))).toBe(true);
  const part = '=ROUND(FINTECH.SPEND("securities",2020)*1.1,1)';
  expect(isWholeFormula(edited(part))).toBe(false);
  expect(wholeFormulaText(edited(part), 289.20000000000005, part, builderEn)).toBe(
    "B5, whole formula: 289.2",
  );
  expect(wholeFormulaText(edited(part), 289.2, part.replace("2020", "2021"), builderEn)).toContain(
    "before the change",
  );
});
