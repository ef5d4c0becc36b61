import fc from "fast-check";
import { shownFormula, storedFormula } from "../../src/xlsx/formula/stored-formula";
import { tokensOf } from "../../src/xlsx/formula/tokens";

/** As Excel shows them, and as its files hold them (MS-XLSX, 2.2.2 and ECMA-376 Part 1, 18.17). */
const pairs: readonly (readonly [shown: string, stored: string])[] = [
  ["=SUM(A1:B2)", "SUM(A1:B2)"],
  ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["=SUM(FILTER(A1:A9,B1:B9>3))", "SUM(_xlfn._xlws.FILTER(A1:A9,B1:B9>3))"],
  ["=LET(x,1+r,x^4)", "_xlfn.LET(_xlpm.x,1+r,_xlpm.x^4)"],
  [
    "=LET(x,1,y,x+1,LET(z,y,z+x))",
    "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlfn.LET(_xlpm.z,_xlpm.y,_xlpm.z+_xlpm.x))",
  ],
  ["=LAMBDA(a,[year],a*year)(2,3)", "_xlfn.LAMBDA(_xlpm.a,_xlop.year,_xlpm.a*_xlpm.year)(2,3)"],
  ["=LET(f,LAMBDA(x,x*2),f(21))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2),_xlpm.f(21))"],
  ["=SUM(A1#)+数据!B2#", "SUM(_xlfn.ANCHORARRAY(A1))+_xlfn.ANCHORARRAY(数据!B2)"],
  ["=@A1:A9+1", "_xlfn.SINGLE(A1:A9)+1"],
  ["=@INDEX(A:A,3)", "_xlfn.SINGLE(INDEX(A:A,3))"],
  ["=投入表[@投入]*2", "投入表[[#This Row],[投入]]*2"],
  ["=投入表[@[净 价]]", "投入表[[#This Row],[净 价]]"],
  ['=FINTECH.SPEND("bank",A1)', '_xldudf_FINTECH_SPEND("bank",A1)'],
  ['="LET(x,1,x) A1# @"&A1', '"LET(x,1,x) A1# @"&A1'],
  ["='LET(a'!A1+'it''s'!B2", "'LET(a'!A1+'it''s'!B2"],
  ["=IF(A1=#N/A,1%,-2)", "IF(A1=#N/A,1%,-2)"],
  ['={1,2;3,"四"}', '{1,2;3,"四"}'],
  ["=STDEV.S(A1:A3)+NORM.S.DIST(1,TRUE)", "_xlfn.STDEV.S(A1:A3)+_xlfn.NORM.S.DIST(1,TRUE)"],
  ["=AGGREGATE(9,6,A1:A3)", "AGGREGATE(9,6,A1:A3)"],
];

test.each(pairs)("%s is stored and shown again", (shown, stored) => {
  expect(storedFormula(shown)).toBe(stored);
  expect(shownFormula(stored)).toBe(shown);
});

test("what is stored already stays", () => {
  expect(storedFormula("=_xlfn.XLOOKUP(A1,B:B,C:C)")).toBe("_xlfn.XLOOKUP(A1,B:B,C:C)");
});

test("other spellings that files hold are understood", () => {
  expect(shownFormula('_xlfn.FINTECH.SPEND("bank")')).toBe('=FINTECH.SPEND("bank")');
  expect(shownFormula('_xlfn._xldudf_FINTECH_SPEND("bank")')).toBe('=FINTECH.SPEND("bank")');
  expect(shownFormula('FINTECH.SPEND("bank")')).toBe('=FINTECH.SPEND("bank")');
});

test("any text is divided without loss", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(
        tokensOf(text)
          .map((token) => token.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
