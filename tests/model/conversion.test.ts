import fc from "fast-check";
import { exchange, rescale } from "../../src/model/conversion";

const yuan = (factor: number) => ({ currency: "CNY", factor });
const dollars = (factor: number) => ({ currency: "USD", factor });

test("moves the decimal point and rounds nothing", () => {
  expect(rescale(262.9, yuan(1e8), yuan(1e6))).toBe(26290);
  expect(rescale(351, yuan(1e8), yuan(1e9))).toBe(35.1);
  expect(rescale(0.07, yuan(1e12), yuan(1))).toBe(7e10);
  expect(rescale(1.5e300, yuan(1), yuan(1e12))).toBe(1.5e288);
  expect(rescale(1e308, yuan(1e12), yuan(1))).toBe(Infinity);
});

test("leaves a number in its own unit unchanged, bit for bit", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (value) =>
      Object.is(rescale(value, yuan(1e8), yuan(1e8)), value),
    ),
  );
});

test("uses the price of one unit of the base currency, in either direction", () => {
  expect(exchange(1, dollars(1e9), yuan(1e9), 7, "USD")).toBe(7);
  expect(exchange(7, yuan(1e9), dollars(1e9), 7, "USD")).toBe(1);
  expect(exchange(70, yuan(1e8), dollars(1e9), 7, "USD")).toBe(1);
});
