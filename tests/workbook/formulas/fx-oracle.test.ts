/** Authority: @borgar/fx 5.1.3, a parser of Excel formulas by other authors. */
import {
  isReference,
  parseA1Range,
  stringifyA1Ref,
  tokenize,
  translateFormulaToA1,
  translateFormulaToR1C1,
} from "@borgar/fx";
import fc from "fast-check";
import { quotedSheet } from "../../../src/workbook/cells/sheet-name";
import { moveReferences } from "../../../src/workbook/formulas/edit-references";
import { referencesIn } from "../../../src/workbook/formulas/parse-references";

function tokensOf(formula: string) {
  const tokens = tokenize(formula, { mergeRefs: true });
  // fx reads A1# as A1 and an operator; for us that is one reference.
  return tokens.flatMap((token, i) => {
    if (token.value === "#" && i > 0) return [];
    const spill = tokens[i + 1]?.value === "#" ? "#" : "";
    return [{ text: token.value + spill, isReference: isReference(token) }];
  });
}

function referencesByFx(formula: string): readonly string[] {
  const found = new Map<string, string>();
  for (const { text, isReference } of tokensOf(formula))
    if (isReference && !found.has(text.toUpperCase())) found.set(text.toUpperCase(), text);
  return [...found.values()];
}

/** fx would also move cells of other sheets; this moves only references without a sheet. */
function movedByFx(formula: string, rows: number, columns: number): string {
  const to = stringifyA1Ref({
    range: { top: 500 + rows, left: 500 + columns, bottom: 500 + rows, right: 500 + columns },
  });
  const move = (text: string) =>
    translateFormulaToA1(translateFormulaToR1C1(`=${text}`, "SG501"), to, { wrapEdges: false }).slice(1);
  return tokensOf(formula)
    .map(({ text, isReference }) => {
      if (!isReference || /[![]/.test(text)) return text;
      const moved = move(text);
      // Over the edge fx writes #REF!, as Excel does; ours keeps the reference, since a plan is not to lose it.
      return moved.includes("#REF!") ? text : moved;
    })
    .join("");
}

/** fx writes the ends of a range in order, Excel and ours as they were typed. */
function orderedEnds(formula: string): string {
  return formula
    .toUpperCase()
    .replace(
      /(\$?[A-Z]{1,3})?(\$?\d+)?:(\$?[A-Z]{1,3})?(\$?\d+)?/g,
      (_range, a = "", b = "", c = "", d = "") => [[a, c].sort(), [b, d].sort()].flat().map(String).join(" "),
    );
}

const letters = fc.constantFrom("A", "C", "Z", "AA", "XFD", "b", "ab");
const digits = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1_048_000, max: 1_048_576 }));
const sign = fc.constantFrom("", "$");
const cell = fc.tuple(sign, letters, sign, digits).map((parts) => parts.join(""));
const cells = fc.oneof(
  cell,
  fc.tuple(cell, cell).map((ends) => ends.join(":")),
  cell.map((one) => `${one}#`),
  fc.tuple(sign, letters, sign, letters).map(([a, b, c, d]) => `${a}${b}:${c}${d}`),
  fc.tuple(sign, digits, sign, digits).map(([a, b, c, d]) => `${a}${b}:${c}${d}`),
);
const sheets = fc.constantFrom(
  "Sheet1!",
  "'My sheet'!",
  "'It''s'!",
  "数据!",
  "'Q1'!",
  "一月:十二月!",
  "[Book.xlsx]Sheet1!",
);
const operand = fc.oneof(
  { weight: 4, arbitrary: cells },
  { weight: 2, arbitrary: fc.tuple(sheets, cell).map((parts) => parts.join("")) },
  fc.constantFrom("投入表[投入]", "Sales[[#This Row],[Net price]]", "Sales[@Amount]", "Table1[#All]"),
  fc.constantFrom("FT_spend", "增长率", "rate.2020", "Sheet1!total"),
  fc.constantFrom('"A1 & ""B2"""', "1.5", "2E3", "TRUE", "#N/A", "#DIV/0!", "#VALUE!", '{1,2;3,"四"}'),
);
const formula = fc
  .array(fc.tuple(operand, fc.constantFrom("+", "*", "&", "=", "<>", ",", "^")), {
    minLength: 1,
    maxLength: 6,
  })
  .chain((pieces) =>
    fc.constantFrom("SUM", "FINTECH.SPEND", "_xlfn.XLOOKUP", "LOG10", "DEC2BIN").map((name) => {
      const inside = pieces.map(([text, operator], i) => (i === 0 ? text : operator + text)).join("");
      return `=${name}(${inside})`;
    }),
  );

test("finds the references that fx finds in generated formulas", () => {
  fc.assert(
    fc.property(formula, (text) => {
      expect(referencesIn(text).map((reference) => reference.text)).toEqual(referencesByFx(text));
    }),
    { numRuns: 2000 },
  );
});

test("moves the references of generated formulas as fx does", () => {
  fc.assert(
    fc.property(
      formula,
      fc.integer({ min: -60, max: 60 }),
      fc.integer({ min: -60, max: 60 }),
      (text, rows, columns) => {
        expect(orderedEnds(moveReferences(text, rows, columns))).toBe(
          orderedEnds(movedByFx(text, rows, columns)),
        );
      },
    ),
    { numRuns: 1000 },
  );
});

test.each(["数据", "模型 一", "A1", "R1C1", "R", "it's", "2024", "TRUE", "a.b", "é", "x-y", "_a", "𠀀"])(
  "the sheet %s is quoted as fx quotes it",
  (name) => {
    const written = stringifyA1Ref({ context: [name], range: parseA1Range("A1")! });
    expect(`${quotedSheet(name)}!A1`).toBe(written);
  },
);

/** Cases where the two differ and ours is right; each name states what Excel itself does. */
test.each([
  ["Excel keeps the sheet before a deleted reference", "=数据!#REF!", ["数据!#REF!"]],
  ["Excel allows names that begin with a backslash", "=\\名", ["\\名"]],
  ["Excel has 1,048,576 rows and columns up to XFD", "=A1048577+XFE1", []],
])("%s", (_reason, text, expected) => {
  expect(referencesIn(text).map((reference) => reference.text)).toEqual(expected);
  expect(referencesByFx(text)).not.toEqual(expected);
});

test("does not move a name like R1C1 in A1 notation", () => {
  expect(moveReferences("=R1C1+A1", 1, 1)).toBe("=R1C1+B2");
});
