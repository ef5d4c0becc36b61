import fc from "fast-check";
import { dollarUnits, units, yuanUnits } from "../../../src/report/units";
import { ask, cells, problem } from "../../support/ask";

test("moves the decimal point and loses no digit", () => {
  expect(ask("CONVERT", 351, "CNY100M", "CNYBN")).toBe(35.1);
  expect(ask("CONVERT", 262.9, "亿元", "百万元")).toBe(26290);
  expect(ask("CONVERT", 0.1, "USDBN", "USD")).toBe(100_000_000);
  expect(ask("CONVERT", 5.4, "万亿元", "亿元")).toBe(54000);
  expect(ask("CONVERT", 1e-300, "CNYTN", "CNY")).toBe(1e-288);
  expect(ask("CONVERT", "1,234.5", "cny", "CNYMN")).toBe(0.0012345);
  expect(ask("CONVERT", 0, "CNY", "CNYTN")).toBe(0);
});

test("converts between yuan and dollars at the given rate", () => {
  // 269.19 bn CNY at 6.8976 is 39.0266 bn USD (methods, §2).
  expect(ask("CONVERT", 2691.9, "CNY100M", "USDBN", 6.8976)).toBeCloseTo(39.0266179541, 9);
  expect(ask("CONVERT", 1, "USD", "CNY", 6.9)).toBe(6.9);
});

test("returns #VALUE! without a rate, including a blank cell", () => {
  for (const fx of [undefined, 0, "", [[null]]]) {
    expect(problem("CONVERT", 1, "USD", "CNY", fx)).toMatchObject({
      code: "#VALUE!",
      sentence: "Fx is missing: USD to CNY needs a rate in CNY per USD, and the report has none.",
    });
  }
  expect(problem("CONVERT", 1, "美元", "亿元").sentence).toContain("报告未提供汇率");
  expect(problem("CONVERT", 1, "USD", "CNY", -7).sentence).toBe("Fx must be greater than 0; -7 is not.");
});

test("ignores the rate within a currency", () => {
  expect(ask("CONVERT", 1, "USDBN", "USDMN", 7)).toBe(1000);
});

test("returns #VALUE! for unknown units and #NUM! for an overflow", () => {
  expect(problem("CONVERT", 1, "CNY", "EUR")).toMatchObject({
    code: "#VALUE!",
    sentence:
      "Unknown unit to convert to “EUR”. Known: CNY100M, CNY, CNYK, CNY10K, CNYMN, CNY10MN, CNYBN, CNYTN, USD, USDMN, USD100M, USDBN.",
  });
  expect(problem("CONVERT", 1, "CNY").sentence).toBe("To is missing: give a value.");
  expect(problem("CONVERT", 1e300, "CNYTN", "CNY").code).toBe("#NUM!");
  expect(cells("CONVERT", [[1], [1e300]], "CNYTN", "CNY")).toEqual([[1e12], ["#NUM!"]]);
});

/** A number as people write it: up to fifteen digits. */
const decimal = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: -6, max: 6 }))
  .map(([digits, exponent]) => Number(`${digits}e${exponent}`));
const unit = fc.constantFrom(...yuanUnits, ...dollarUnits);

test("returns to the same number after converting there and back: bit for bit within a currency", () => {
  fc.assert(
    fc.property(
      decimal,
      unit,
      unit,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      (value, from, to, fx) => {
        const back = ask("CONVERT", ask("CONVERT", value, from, to, fx), to, from, fx) as number;
        if (units[from].currency === units[to].currency) expect(back === value).toBe(true);
        else expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-12 * Math.abs(value));
      },
    ),
  );
});
