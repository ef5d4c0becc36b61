import { ask, cells, problem } from "../../support/ask";

// Values: the facts' §2, six significant digits.
test("divides by the stated total", () => {
  expect(ask("SHARE", "bank")).toBeCloseTo(0.771945, 6);
  expect(ask("SHARE", "insurance")).toBeCloseTo(0.130391, 6);
  expect(ask("SHARE", "securities")).toBeCloseTo(0.0976634, 7);
  expect(ask("SHARE", "total")).toBe(1);
});

test("the shares add up to the whole", () => {
  const shares = cells("SHARE", [["bank", "insurance", "securities"]])[0] as number[];
  expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 14);
});

test.each([
  ["bank", 2024],
  ["total", 2024],
  ["total", 2022],
])("no share of %s in %d: not all parts are stated", (segment, year) => {
  expect(problem("SHARE", segment, year)).toMatchObject({
    code: "#N/A",
    sentence: expect.stringContaining("investment in 2020 only. PROJECT"),
  });
});

test("no share of procurement, whose total is not stated", () => {
  expect(problem("SHARE", "bank", 2020, "procurement").code).toBe("#N/A");
  expect(problem("SHARE", "银行", 2020, "采购").sentence).toContain("仅有2020年技术投入的合计及全部细分领域");
});
