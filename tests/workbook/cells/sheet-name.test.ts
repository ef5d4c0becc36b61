import fc from "fast-check";
import { quotedSheet, sheetAndRest } from "../../../src/workbook/cells/sheet-name";
import { isReference, qualifyReferences } from "../../../src/workbook/formulas/edit-references";

test.each([
  ["Data", "Data"],
  ["数据", "数据"],
  ["It's 1", "'It''s 1'"],
  ["Q1", "'Q1'"],
  ["R1C1", "'R1C1'"],
  ["2021", "'2021'"],
  ["TRUE", "'TRUE'"],
  ["false", "'false'"],
])("writes the sheet %s as %s in formulas", (name, written) => {
  expect(quotedSheet(name)).toBe(written);
});

test("writes and reads back every sheet name that Excel allows", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 31 }), (name) => {
      fc.pre(!/[\\/?*[\]:]|^'|'$/.test(name));
      const reference = `${quotedSheet(name)}!B2`;
      expect(isReference(reference)).toBe(true);
      expect(sheetAndRest(reference)).toEqual({ sheet: name, rest: "B2" });
      expect(qualifyReferences("B2", name)).toBe(reference);
      expect(qualifyReferences(reference, "Other")).toBe(reference);
    }),
  );
});
