import fc from "fast-check";
import { formatCode, numberShape } from "../../../src/workbook/format/number-format";
import { preferredCode } from "../../../src/workbook/format/preferred-number-format";
import { applyPreferences } from "../../../src/workbook/plan/apply-preferences";
import {
  defaultPreferences,
  inPreferredUnit,
  parsePreferences,
  preferenceChoices,
  type Preferences,
} from "../../../src/workbook/format/preferences";
import { factById } from "../../../src/report/dataset";
import { formattedNumber } from "../../../src/taskpane/text/formatted-number";
import { planFor } from "../../support/pane";

const preferring = (change: Partial<Preferences>): Preferences => ({ ...defaultPreferences, ...change });
const spend = factById("spend/total/2020")!.data;

it.each<[string, Partial<Preferences>, string]>([
  ["#,##0.0", {}, "#,##0.0"],
  ["#,##0_._0", {}, "#,##0_._0"],
  ["#,##0_._0", { moneyDecimals: 1 }, "#,##0.0"],
  ["#,##0.00", { moneyDecimals: 0 }, "#,##0"],
  ["#,##0.0", { moneyDecimals: 2, thousands: false }, "0.00"],
  ["#,##0_._0", { thousands: false }, "0_._0"],
  ["0.0%", { percentDecimals: 2, moneyDecimals: 0 }, "0.00%"],
  ["0.0%", { percentDecimals: 0 }, "0%"],
  ["0.000", { moneyDecimals: 0, percentDecimals: 0, thousands: false }, "0.000"],
  ["0", { moneyDecimals: 2 }, "0"],
  ["@", { moneyDecimals: 2 }, "@"],
  ["yyyy-mm-dd", { thousands: false }, "yyyy-mm-dd"],
])("%s with %j is %s", (code, change, expected) => {
  expect(preferredCode(code, preferring(change))).toBe(expected);
});

const anyPreferences = fc.record(
  Object.fromEntries(Object.entries(preferenceChoices).map(([key, all]) => [key, fc.constantFrom(...all)])),
) as unknown as fc.Arbitrary<Preferences>;

it("reads saved preferences unchanged and uses defaults for anything else", () => {
  fc.assert(
    fc.property(anyPreferences, (preferences) => {
      expect(parsePreferences(JSON.parse(JSON.stringify(preferences)))).toEqual(preferences);
    }),
  );
  fc.assert(
    fc.property(fc.object(), (anything) => {
      const read = parsePreferences(anything)!;
      for (const [key, value] of Object.entries(read))
        expect(preferenceChoices[key as keyof Preferences] as readonly unknown[]).toContain(value);
    }),
  );
  for (const nothing of [undefined, null, 3, "x"]) expect(parsePreferences(nothing)).toBeUndefined();
});

it("applies preferences idempotently, and the defaults change nothing", () => {
  const plan = planFor("table", "spend", "values");
  expect(applyPreferences(plan, defaultPreferences)).toEqual(plan);
  fc.assert(
    fc.property(anyPreferences, (preferences) => {
      const once = applyPreferences(plan, preferences);
      expect(applyPreferences(once, preferences)).toEqual(once);
    }),
  );
});

it("previews a plan as its cells will show it", () => {
  const { preview, operations } = applyPreferences(
    planFor("table", "spend"),
    preferring({ moneyDecimals: 2, thousands: false, greenFormulas: false }),
  );
  expect(preview.rows.flat().map(({ text }) => text)).toEqual(expect.arrayContaining(["2691.90", "351.00"]));
  const codes = operations.flatMap((operation) => (operation.do === "number-format" ? operation.code : []));
  expect(new Set(codes)).toEqual(new Set(["0.00"]));
  expect(operations.some((operation) => operation.do === "style" && operation.style === "fintech")).toBe(
    false,
  );
});

it("shows money of the report's currency in the preferred unit and other numbers unchanged", () => {
  expect(formattedNumber(spend, "en", preferring({ moneyUnit: "CNYBN" }))).toMatchObject({
    number: "269.19",
    unit: "CNY billion",
  });
  expect(formattedNumber(spend, "zh", preferring({ moneyUnit: "CNYTN", moneyDecimals: 1 }))).toMatchObject({
    number: "0.3",
    unit: "万亿元",
    full: "0.26919",
  });
  const growth = factById("derived/growth/2020-2024")?.data;
  const claim = factById("claim/ai-banking-value")!.data;
  for (const data of growth ? [growth, claim] : [claim])
    expect(inPreferredUnit(data, preferring({ moneyUnit: "CNY" }))).toBe(data);
  expect(formatCode(numberShape(inPreferredUnit(spend, preferring({ moneyUnit: "CNY" }))))).toBe("#,##0");
});
