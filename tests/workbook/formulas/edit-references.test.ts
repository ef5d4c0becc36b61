import fc from "fast-check";
import {
  cycleReference,
  isReference,
  moveReferences,
  qualifyReferences,
} from "../../../src/workbook/formulas/edit-references";

test("distinguishes references from other text", () => {
  for (const text of ["B2", "$B$2:C9", "A:C", "1:3", "Sheet1!B2#", "'It''s one'!B2:C3", "数据!B2"])
    expect([text, isReference(text)]).toEqual([text, true]);
  for (const text of [
    "",
    "bank",
    "B2+1",
    "B0",
    "ABCD1",
    "XFE1",
    "rate",
    "2020",
    "{1}",
    "Sheet1!",
    "A1:B2:C3",
  ])
    expect([text, isReference(text)]).toEqual([text, false]);
});

test("cycles $ on rows and columns in Excel's F4 order", () => {
  const round = (text: string) => {
    const seen = [text];
    while (seen.length < 5) seen.push(cycleReference(seen.at(-1)!));
    return seen.join(" ");
  };
  expect(round("B2")).toBe("B2 $B$2 B$2 $B2 B2");
  expect(round("'a b'!B2:C9")).toBe("'a b'!B2:C9 'a b'!$B$2:$C$9 'a b'!B$2:C$9 'a b'!$B2:$C9 'a b'!B2:C9");
  expect(round("E1#")).toBe("E1# $E$1# E$1# $E1# E1#");
  expect(cycleReference("A:C")).toBe("$A:$C");
  expect(cycleReference("$A:$C")).toBe("A:C");
  expect(cycleReference("2:4")).toBe("$2:$4");
  expect(cycleReference("$2:$4")).toBe("2:4");
  expect(cycleReference("SUM(A1)")).toBe("SUM(A1)");
});

test("adds the sheet to references on another sheet and changes nothing else", () => {
  expect(
    qualifyReferences('IF(B2:B9="","",$B$2)+Two!C3+SUM(A:A)&"A1"&rate&LOG10(3)&T1[B2]&E1#', "My sheet"),
  ).toBe(
    `IF('My sheet'!B2:B9="","",'My sheet'!$B$2)+Two!C3+SUM('My sheet'!A:A)&"A1"&rate&LOG10(3)&T1[B2]&'My sheet'!E1#`,
  );
  expect(qualifyReferences("FINTECH.SPEND(\"bank\",2020)+'B 2'!A1:A2", "S")).toBe(
    "FINTECH.SPEND(\"bank\",2020)+'B 2'!A1:A2",
  );
});

test.each([
  ['=FINTECH.PROJECTION(B4,B5,"total",B6)', 2, 1, '=FINTECH.PROJECTION(C6,C7,"total",C8)'],
  ["=SEQUENCE(B5-B4+1,1,B4)", 10, 25, "=SEQUENCE(AA15-AA14+1,1,AA14)"],
  ["=SUM(A1:B2)*A1#", 1, 0, "=SUM(A2:B3)*A2#"],
  ['=IF(B7="","","A1 ""B2"" stays")', 1, 1, '=IF(C8="","","A1 ""B2"" stays")'],
  ["=$B$4+$B4+B$4", 1, 1, "=$B$4+$B5+C$4"],
  ["=SUM(A:C)+SUM($A:B)+SUM(2:$3)", 1, 2, "=SUM(C:E)+SUM($A:D)+SUM(3:$3)"],
  ["=a1+SUM(b2:c3)", 1, 1, "=B2+SUM(C3:D4)"],
  ["=Sheet1!B4:C5+Jan:Dec!B4", 1, 1, "=Sheet1!B4:C5+Jan:Dec!B4"],
  ["=T[B4]+T[[#This Row],[B4]]+#N/A", 1, 1, "=T[B4]+T[[#This Row],[B4]]+#N/A"],
  ["=A1048577+XFE1", 1, 1, "=A1048577+XFE1"],
  ["=Sheet1!B4+'My sheet'!B4", 1, 1, "=Sheet1!B4+'My sheet'!B4"],
  ["=LOG10(2)+FT_B4+rate.B4", 1, 1, "=LOG10(2)+FT_B4+rate.B4"],
  ["=A1+XFD1048576", 1, 1, "=B2+XFD1048576"],
  ["=B4", -4, 0, "=B4"],
])("moves %s by %i rows and %i columns", (formula, rows, columns, moved) => {
  expect(moveReferences(formula, rows, columns)).toBe(moved);
});

test("restores the formula after moving there and back", () => {
  const formula = '=FINTECH.BAND(B4,B5,B6,B7,SEQUENCE(B6-B4+1,1,B4),B8,B9,TRUE,"en")';
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(10_000), (rows, columns) => {
      expect(moveReferences(moveReferences(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});
