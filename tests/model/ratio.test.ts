import { ratio, remainder, sum } from "../../src/model/ratio";
import type { Origin, Sourced, Standing } from "../../src/report/provenance";

const origin = (quote: string): Origin => ({ source: "iresearch-2021", section: { en: "", zh: "" }, quote });
const first = origin("first");
const second = origin("second");

function sourced(value: number, standing: Standing, ...origins: Origin[]): Sourced {
  return { value, unit: "CNY100M", standing, origins, working: { en: "", zh: "" } };
}

const bank = sourced(2078, "reported", first);
const insurance = sourced(351, "reported", first);
const securities = sourced(262.9, "reported", first);
const total = sourced(2691.9, "reported", first, second);

test("returns a ratio as a derived fraction with its working and every origin once", () => {
  expect(ratio([bank], [total])).toEqual({
    value: 2078 / 2691.9,
    unit: "FRACTION",
    standing: "derived",
    origins: [first, second],
    working: { en: "2078 ÷ 2691.9", zh: "2078 ÷ 2691.9" },
  });
  expect(ratio([bank, insurance], [total, bank], "NONE")).toMatchObject({
    unit: "NONE",
    value: 2429 / 4769.9,
    working: { en: "(2078 + 351) ÷ (2691.9 + 2078)" },
  });
});

test("keeps the unit of a sum and takes the weakest standing", () => {
  expect(sum([bank, sourced(10, "assumption", second)])).toEqual({
    value: 2088,
    unit: "CNY100M",
    standing: "assumption",
    origins: [first, second],
    working: { en: "2078 + 10", zh: "2078 + 10" },
  });
});

test("subtracts the three segments from the stated total to exactly 0", () => {
  expect(remainder(total, [bank, insurance, securities]).value).toBe(0);
  expect(remainder(total, [bank, insurance]).value).toBeCloseTo(-262.9, 9);
});
