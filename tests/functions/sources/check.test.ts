import fc from "fast-check";
import { ask, problem } from "../../support/ask";

test("agrees within half a percent", () => {
  expect(ask("CHECK", 351, "insurance")).toBe("agrees");
  expect(ask("CHECK", 352.7, "insurance")).toBe("agrees");
  expect(ask("CHECK", 351, "保险")).toBe("一致");
});

test("agrees exactly at the tolerance", () => {
  expect(ask("CHECK", 352.755, "insurance")).toBe("agrees");
  expect(ask("CHECK", 349.245, "insurance")).toBe("agrees");
  expect(ask("CHECK", 386.1, "insurance", 2020, undefined, 0.1)).toBe("agrees");
});

test("states the deviation with its sign", () => {
  expect(ask("CHECK", 2126.6, "bank")).toBe("differs by +2.34%");
  expect(ask("CHECK", 2126.6, "银行")).toBe("相差 +2.34%");
  expect(ask("CHECK", 340, "insurance")).toBe("differs by -3.13%");
  expect(ask("CHECK", 0, "insurance")).toBe("differs by -100.00%");
  expect(ask("CHECK", 351.01, "insurance", 2020, undefined, 1e-9)).toBe("differs by +0.0028%");
});

test("gives enough decimals to show that the tolerance is exceeded", () => {
  expect(ask("CHECK", 352.756, "insurance")).toBe("differs by +0.5003%");
  expect(ask("CHECK", 352.8, "insurance")).toBe("differs by +0.51%");
});

test("answers in the unit of the value", () => {
  expect(ask("CHECK", 35.1, "insurance", 2020, undefined, undefined, "CNYBN")).toBe("agrees");
  expect(ask("CHECK", 351, "insurance", 2020, undefined, undefined, "CNYBN")).toBe("differs by +900.00%");
  expect(ask("CHECK", "618", "bank", "2020", "procurement", "1%", "亿元", "en")).toBe("agrees");
});

test("refuses a tolerance of 0 or less, including the 0 of a blank cell", () => {
  expect(problem("CHECK", 351, "insurance", 2020, undefined, 0)).toMatchObject({
    code: "#VALUE!",
    sentence: "Tolerance must be greater than 0; 0 is not.",
  });
  expect(problem("CHECK", 351, "保险", 2020, undefined, -1).sentence).toBe(
    "参数“容差”须为大于 0 的数，给出的是 -1。",
  );
});

test("returns #N/A without a stated number, #VALUE! for text, #NUM! for an infinite deviation", () => {
  expect(problem("CHECK", 3000, "total", 2021).code).toBe("#N/A");
  expect(problem("CHECK", "about 350", "insurance")).toMatchObject({
    code: "#VALUE!",
    sentence: "Value must be a number, such as 1234.5; “about 350” is not.",
  });
  expect(problem("CHECK", 1e308, "insurance", 2020, undefined, 1, "CNYTN").code).toBe("#NUM!");
});

test("agrees for any factor within the tolerance and differs beyond it", () => {
  fc.assert(
    fc.property(fc.double({ min: -0.5, max: 0.5, noNaN: true }), (deviation) => {
      fc.pre(Math.abs(Math.abs(deviation) - 0.005) > 1e-9);
      const answer = String(ask("CHECK", 5754.5 * (1 + deviation), "total", 2024));
      expect(answer.startsWith(Math.abs(deviation) < 0.005 ? "agrees" : "differs by ")).toBe(true);
    }),
  );
});
