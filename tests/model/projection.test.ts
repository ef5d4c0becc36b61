import { sentenceOf } from "../support/sentence-of";
import { growth } from "../../src/model/growth";
import { isProblem } from "../../src/model/problem";
import { projectPart, projectTotal, type ProjectionOptions } from "../../src/model/projection";
import type { Sourced, Standing } from "../../src/report/provenance";

function sourced(value: number, standing: Standing): Sourced {
  const origin = { source: "iresearch-2021", section: { en: "", zh: "" }, quote: String(value) } as const;
  return { value, unit: "CNY100M", standing, origins: [origin], working: { en: "printed", zh: "原文" } };
}
const path = {
  first: { year: 2020, data: sourced(2691.9, "reported") },
  last: { year: 2024, data: sourced(5754.5, "forecast") },
};
const bank = sourced(2078, "reported");
const usual: ProjectionOptions = { method: "cagr", growth: undefined, extrapolate: false };

function total(year: number, options: Partial<ProjectionOptions> = {}): Sourced {
  const outcome = projectTotal(path, year, { ...usual, ...options });
  if (isProblem(outcome)) throw new Error(sentenceOf(outcome).en);
  return outcome.data;
}
function part(year: number, options: Partial<ProjectionOptions> = {}): Sourced {
  const outcome = projectPart(path, bank, year, { ...usual, ...options });
  if (isProblem(outcome)) throw new Error(sentenceOf(outcome).en);
  return outcome.data;
}

test("returns the stated number itself for a stated year, with its source", () => {
  expect(total(2020)).toBe(path.first.data);
  expect(total(2024)).toBe(path.last.data);
  expect(part(2020)).toBe(bank);
  expect(total(2020, { growth: 0.1 })).toBe(path.first.data);
});

// Worked out by hand from 2691.9 and 5754.5.
test.each([
  [2021, "cagr", 3254.9632567536],
  [2022, "cagr", 3935.8021482285],
  [2023, "cagr", 4759.0517397882],
  [2021, "linear", 3457.55],
  [2022, "linear", 4223.2],
  [2023, "linear", 4988.85],
] as const)("%i by %s is interpolated", (year, method, value) => {
  const { standing, unit, origins, value: found } = total(year, { method });
  expect(found).toBeCloseTo(value, 9);
  expect({ standing, unit, origins: origins.length }).toEqual({
    standing: "interpolated",
    unit: "CNY100M",
    origins: 2,
  });
});

test("refuses years outside unless extrapolating, and then marks them as extrapolated", () => {
  expect(projectTotal(path, 2025, usual)).toMatchObject({ code: "#N/A" });
  expect(projectTotal(path, 2019, { ...usual, growth: 0.1 })).toMatchObject({ code: "#N/A" });
  expect(total(2025, { extrapolate: true })).toMatchObject({ standing: "extrapolated" });
  expect(total(2025, { extrapolate: true }).value).toBeCloseTo(6958.1656305913, 8);
  expect(total(2019, { extrapolate: true }).value).toBeCloseTo(2226.2388354046, 8);
});

test("marks every year but 2020 as an assumption if the user gives the growth", () => {
  expect(total(2024, { growth: 0.1 })).toMatchObject({ standing: "assumption" });
  expect(total(2024, { growth: 0.1 }).value).toBeCloseTo(2691.9 * 1.1 ** 4, 9);
  expect(total(2022, { growth: 0.1, method: "linear" }).value).toBeCloseTo(2691.9 * 1.2, 9);
  expect(total(2030, { growth: 0.1, extrapolate: true }).standing).toBe("assumption");
  expect(total(2024, { growth: 0.1 }).origins).toEqual(path.first.data.origins);
  expect(projectTotal(path, 2022, { ...usual, growth: -1 })).toMatchObject({ code: "#NUM!" });
});

test("returns the path for the growth that the two stated numbers imply", () => {
  const implied = growth("cagr", path.first, path.last) as Sourced;
  for (const year of [2021, 2022.5, 2023, 2024])
    expect(total(year, { growth: implied.value }).value / total(year).value).toBeCloseTo(1, 12);
});

test("keeps a part's share of 2020 and marks it as assumed", () => {
  expect(part(2024)).toMatchObject({ standing: "assumption" });
  expect(part(2024).value).toBeCloseTo(4442.1601842565, 9);
  expect(projectPart(path, bank, 2024, usual)).toMatchObject({
    assumes: "mix",
    data: { working: { en: "5754.5 × 2078 ÷ 2691.9" } },
  });
  expect(projectPart(path, bank, 2024, { ...usual, growth: 0.1 })).toMatchObject({ assumes: "growth" });
  expect(projectTotal(path, 2022, usual)).not.toHaveProperty("assumes");
  expect(part(2022).value).toBeCloseTo(3038.2246235071, 9);
  expect(part(2024, { growth: 0.1 }).value).toBeCloseTo(2078 * 1.1 ** 4, 9);
  expect(projectPart(path, bank, 2030, usual)).toMatchObject({ code: "#N/A" });
});
