import type { Sourced, Standing } from "../../../src/report/provenance";
import type { UnitId } from "../../../src/report/units";
import { formatCode, formatted, numberShape, plainShape } from "../../../src/workbook/format/number-format";

const sourced = (value: number, unit: UnitId, standing: Standing = "reported"): Sourced => ({
  value,
  unit,
  standing,
  origins: [],
  working: { en: "", zh: "" },
});

test.each([
  [sourced(351, "CNY100M"), "#,##0", "351"],
  [sourced(2691.9, "CNY100M"), "#,##0.0", "2,691.9"],
  [sourced(262.87, "CNY100M"), "#,##0.00", "262.87"],
  [sourced(5754.5, "CNY100M", "forecast"), "#,##0.0", "5,754.5"],
  [sourced(3254.957, "CNY100M", "interpolated"), "#,##0.0", "3,255.0"],
  [sourced(5.4, "TN", "claimed"), "#,##0.0", "5.4"],
  [sourced(0.2091690743, "FRACTION", "derived"), "0.0%", "20.9%"],
  [sourced(0.2, "FRACTION"), "0%", "20%"],
  [sourced(0.57, "FRACTION"), "0%", "57%"],
  [sourced(2.137708, "NONE", "derived"), "0.000", "2.138"],
  [sourced(8, "NONE", "derived"), "0", "8"],
])("shows %o with no more digits than it has", (given, code, text) => {
  expect(formatCode(numberShape(given))).toBe(code);
  expect(formatted(given.value, numberShape(given))).toBe(text);
});

test("shows years without separators", () => {
  expect(formatCode(plainShape(2020))).toBe("0");
  expect(formatted(2020, plainShape(2020))).toBe("2020");
});

test("aligns the decimal points of a column", () => {
  expect(formatCode(numberShape(sourced(351, "CNY100M")), 1)).toBe("#,##0_._0");
  expect(formatCode(numberShape(sourced(262.9, "CNY100M")), 1)).toBe("#,##0.0");
  expect(formatCode(numberShape(sourced(262.9, "CNY100M")), 2)).toBe("#,##0.0_0");
});
