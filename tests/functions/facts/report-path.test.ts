import { projected } from "../../../src/functions/facts/report-path";
import { isProblem } from "../../../src/model/problem";

const usual = { method: "cagr", growth: undefined, extrapolate: false } as const;

test("states in a part's working that the mix is assumed, in both languages", () => {
  const found = projected("bank", 2024, usual);
  expect(!isProblem(found) && found.working).toEqual({
    en: "5754.5 × 2078 ÷ 2691.9. The mix of 2020 is kept: an assumption.",
    zh: "5754.5 × 2078 ÷ 2691.9。假设构成与2020年相同。",
  });
});

test("states in the working that the user gave the growth", () => {
  const found = projected("total", 2022, { ...usual, growth: 0.1 });
  expect(!isProblem(found) && found.working).toEqual({
    en: "2691.9 × (1 + 0.1)^(2022 − 2020). The growth is the user's: an assumption.",
    zh: "2691.9 × (1 + 0.1)^(2022 − 2020)。增长率由用户给定，属于假设。",
  });
});
