import { compare } from "../../../src/model/agreement";

test("measures the deviation relative to the stated number", () => {
  expect(compare(360, 351, 0.005)).toEqual({ deviation: 9 / 351, agrees: false });
  expect(compare(351, 351, 0.005)).toEqual({ deviation: 0, agrees: true });
});

test("agrees at the tolerance on either side, despite rounding in the last digits", () => {
  for (const stated of [351, 262.9, 2691.9, 5754.5])
    for (const tolerance of [0.1, 0.05, 0.005, 0.001])
      for (const side of [1, -1]) {
        expect(compare(stated * (1 + side * tolerance), stated, tolerance).agrees).toBe(true);
        expect(compare(stated * (1 + side * tolerance * 1.000001), stated, tolerance).agrees).toBe(false);
      }
});

test("agrees at any tolerance if numbers are equal to twelve digits", () => {
  expect(compare(0.1 + 0.2, 0.3, 1e-20).agrees).toBe(true);
  expect(compare(351.00001, 351, 1e-20).agrees).toBe(false);
});
