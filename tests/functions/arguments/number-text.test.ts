import fc from "fast-check";
import { parseNumber } from "../../../src/functions/arguments/number-text";
import { number } from "../../../src/functions/arguments/scalars";
import { isProblem } from "../../../src/model/problem";
import { sentenceOf } from "../../support/sentence-of";
import { problem } from "../../support/ask";

const argument = { en: "amount", zh: "数额" };

function refusal(typed: string | boolean): string {
  const value = number.read(typed, argument);
  if (!isProblem(value)) throw new Error(`${typed} is read as ${value}`);
  return sentenceOf(value).en;
}

test.each([
  [12.5, 12.5],
  ["12.5", 12.5],
  ["１２.５", 12.5],
  [" 12.5 ", 12.5],
  ["1,234,567.5", 1234567.5],
  ["1，234", 1234],
  ["-3", -3],
  ["−3", -3],
  ["–3", -3],
  ["－３", -3],
  ["＋3", 3],
  [".5", 0.5],
  ["5.", 5],
  ["007", 7],
  ["1e3", 1000],
  ["1.20E+03", 1200],
  ["1E-3", 0.001],
  ["0.5%", 0.005],
  ["５０％", 0.5],
  ["-1,234.5%", -12.345],
  // Thin, no-break, narrow no-break and ordinary spaces between thousands.
  ["29\u00a0000", 29000],
  ["29\u2009000.5", 29000.5],
  ["1\u202f234\u202f567", 1234567],
  ["29 000", 29000],
  // Brackets as accountants write them.
  ["(1,234)", -1234],
  ["（1,234.5）", -1234.5],
  ["$(1,234.00)", -1234],
  ["(5%)", -0.05],
  ["¥1,287", 1287],
  ["￥1,287.50", 1287.5],
  ["-¥5", -5],
  ["¥-5", -5],
  ["$ 1,234.00", 1234],
  ["CNY 12", 12],
  ["12 RMB", 12],
  ["USD 3.5", 3.5],
  // Invisible characters are ignored.
  ["\u200b351", 351],
  ["\ufeff3\u200d51\u2060", 351],
])("reads %p as %d", (typed, value) => {
  expect(parseNumber(typed)).toBe(value);
});

test.each([
  ...["", "abc", "1 2", "1,23", "--1", "0x10", "1e999", "Infinity", "NaN", "１２万", true, false, null],
  ...["2078①", "351²", "10³", "5¹", "¹", "3ⁱ", "351*", "①", "二百", "𝟏𝟐", "½", "Ⅳ", "㈡", "१२"],
  ...["0,771", "1.234,567", "2691,900", "1,234,56", "12,34", "1.234.567", "1'234", "0 771", "1 23"],
  ...["1/3", "1 1/2", "5-", "+-5", "-(5)", "(-5)", "%5", "5%%", "¥5%", "亿 5", "€5", "HK$5"],
  ...["2078亿元", "3.5bn", "5元", "2020年", "2024E", "2020-01-05", "1:30", "1e3,000", "1,234 567"],
])("refuses %p if the argument has no unit", (typed) => {
  expect(parseNumber(typed)).toBeUndefined();
});

test("reads back every number that it writes, bit for bit", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(parseNumber(String(value))).toBe(value + 0);
    }),
  );
});

const amounts = fc
  .tuple(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 6 }), fc.boolean())
  .map(([digits, decimals, negative]) => Number(`${negative ? "-" : ""}${digits}e-${decimals}`) + 0);

test("reads numbers as people and Excel write them, in English and Chinese", () => {
  const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  const styles = fc.constantFrom<Intl.NumberFormatOptions>(
    {},
    { useGrouping: false },
    { style: "currency", currency: "CNY", currencyDisplay: "narrowSymbol" },
    { style: "currency", currency: "USD", currencyDisplay: "narrowSymbol" },
    { style: "currency", currency: "CNY", currencyDisplay: "code" },
    { style: "currency", currency: "CNY", currencyDisplay: "narrowSymbol", currencySign: "accounting" },
    { notation: "scientific" },
    { signDisplay: "exceptZero" },
  );
  const forms = fc.constantFrom<(text: string) => string>(
    (text) => text,
    wide,
    (text) => ` ${text}\u3000`,
    (text) => `\u200b${text}\u200e`,
    (text) => text.replace("-", "−"),
    (text) => (text.includes("E") ? text : text.replaceAll(",", "\u202f")),
  );
  // Intl knows how en-US and zh-CN write numbers: ICU, https://cldr.unicode.org
  fc.assert(
    fc.property(amounts, styles, fc.constantFrom("en-US", "zh-CN"), forms, (value, style, locale, form) => {
      const digits = style.notation ? { maximumSignificantDigits: 21 } : { maximumFractionDigits: 20 };
      const text = new Intl.NumberFormat(locale, { ...style, ...digits }).format(value);
      expect([text, parseNumber(form(text))]).toEqual([text, value + 0]);
    }),
  );
});

test("reads a text as one number or none: thousands separators never change the value", () => {
  const texts = fc
    .array(fc.constantFrom(..."0123456789,.'  -+%()①²¥e/"), { minLength: 1, maxLength: 9 })
    .map((characters) => characters.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const value = parseNumber(text);
      if (value === undefined) return expect(refusal(text)).toMatch(/^Amount must be a number.*\.$/);
      // Digits, points, exponents and signs alone form a JavaScript number, perhaps to be negated or divided by 100.
      const bare = Math.abs(Number(text.replace(/[^\d.e+-]|^[+-]/g, "").replace(/^[+-]/, "")));
      const size = text.includes("%") ? bare / 100 : bare;
      return expect(Math.abs(value)).toBe(size);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["abc", "Amount must be a number, such as 1234.5; “abc” is not."],
  [true, "Amount must be a number, such as 1234.5; “TRUE” is not."],
  ["2078①", "seems to carry the mark of a footnote: write 2078 without it."],
  ["351²", "write 351 without it."],
  ["2,078[1]", "write 2,078 without it."],
  ["0,771", "“0,771” is not written clearly: write 0.771."],
  ["1.234,567", "write 1234.567."],
  ["1.234.567", "write 1234567."],
  ["2691,900", "can be read in two ways: write 2691.900 or 2691900."],
  ["1/3", "is a fraction typed as text: write =1/3 or 0.333333."],
  ["2078亿元", "names a unit, and this argument has none: write the number alone, 2078,"],
])("the refusal of %p shows how to write it", (typed, sentence) => {
  expect(refusal(typed)).toContain(sentence);
});

test("reads what its refusal says to write", () => {
  for (const typed of ["2078①", "0,771", "1.234,567", "2691,900", "-12,34", "1'234", "1/3"]) {
    const advised = /write =?\S+ or (\S+?)\.$|write (\S+?)(?: without it)?\.$/.exec(refusal(typed))!;
    expect(typeof parseNumber(advised[1] ?? advised[2])).toBe("number");
  }
});

test("reads an amount in the argument's unit; refuses another currency or a percentage", () => {
  expect(problem("CHECK", "$2078", "bank", 2020).sentence).toBe(
    "Value must be an amount in CNY 100 million; “$2078” is in another currency: write the amount as a number, such as 1234.5.",
  );
  expect(problem("CHECK", "5%", "bank", 2020).sentence).toContain("“5%” is a percentage");
});
