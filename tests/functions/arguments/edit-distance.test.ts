import fc from "fast-check";
import { slips, slipsAllowed } from "../../../src/functions/arguments/edit-distance";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "银"), maxLength: 8 });

/** The distance by its definition, without a limit: slow and plain. */
function plainly(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    plainly(a.slice(0, -1), b) + 1,
    plainly(a, b.slice(0, -1)) + 1,
    plainly(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swapped ? plainly(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
  );
}

test("counts inserted, missing, replaced and swapped letters", () => {
  expect(slips("bank", "bank", 2)).toBe(0);
  expect(slips("bnak", "bank", 2)).toBe(1);
  expect(slips("bnk", "bank", 2)).toBe(1);
  expect(slips("banke", "bank", 2)).toBe(1);
  expect(slips("bonk", "bank", 2)).toBe(1);
  expect(slips("隐私记算", "隐私计算", 1)).toBe(1);
});

test("equals the distance by definition, up to the limit", () => {
  const short = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
  fc.assert(
    fc.property(short, short, fc.integer({ min: 0, max: 5 }), (a, b, most) => {
      expect(slips(a, b, most)).toBe(Math.min(plainly(a, b), most + 1));
    }),
  );
});

test("is symmetric, and 0 only for equal texts", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(slips(a, b, 8)).toBe(slips(b, a, 8));
      expect(slips(a, b, 8) === 0).toBe(a === b);
    }),
  );
});

test("allows no slip in one or two letters", () => {
  expect([1, 2, 3, 6, 7, 20].map(slipsAllowed)).toEqual([0, 0, 1, 1, 2, 2]);
});
