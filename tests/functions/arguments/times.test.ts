import fc from "fast-check";
import { dayOf, isoDay, serialOf, yearOfSerial } from "../../../src/functions/arguments/calendar";
import { writtenTime } from "../../../src/functions/arguments/time-text";
import { askedYear, fractionalYear, time, year } from "../../../src/functions/arguments/times";
import { isProblem } from "../../../src/model/problem";
import { ask, evaluated, evaluatedLater, problem, problemLater } from "../../support/ask";

const argument = { en: "year", zh: "年份" };

const days = fc.date({ min: new Date("1900-03-01"), max: new Date("2200-12-31"), noInvalidDate: true });

test("counts serial numbers in JavaScript's calendar from 30 December 1899", () => {
  // Excel: 2020-01-01 is 43831, DATEVALUE's own example 2011-08-22 is 40777.
  expect(serialOf({ year: 2020, month: 1, day: 1 })).toBe(43831);
  expect(serialOf({ year: 2011, month: 8, day: 22 })).toBe(40777);
  expect(serialOf({ year: 2023, month: 2, day: 29 })).toBeUndefined();
  expect(serialOf({ year: 2023, month: 13, day: 1 })).toBeUndefined();
  fc.assert(
    fc.property(days, (date) => {
      const serial = Math.floor(date.getTime() / 86_400_000) + 25_569;
      const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      expect(dayOf(serial)).toEqual(day);
      expect(serialOf(day)).toBe(serial);
      expect(isoDay(serial)).toBe(date.toISOString().slice(0, 10));
    }),
  );
});

test.each([
  ["2024", { period: "year", year: 2024 }],
  ["2024年", { period: "year", year: 2024 }],
  ["２０２４年度", { period: "year", year: 2024 }],
  ["FY2024", { period: "year", year: 2024 }],
  ["2024E", { period: "year", year: 2024, label: "forecast" }],
  ["2024f", { period: "year", year: 2024, label: "forecast" }],
  ["FY2024A", { period: "year", year: 2024, label: "fact" }],
  ["2024Q1", { period: "quarter", year: 2024, at: 2024.125 }],
  ["Q4 2024", { period: "quarter", year: 2024, at: 2024.875 }],
  ["2Q2024", { period: "quarter", year: 2024, at: 2024.375 }],
  ["2024年一季度", { period: "quarter", year: 2024, at: 2024.125 }],
  ["2024年第三季度", { period: "quarter", year: 2024, at: 2024.625 }],
  ["2024H1", { period: "half", year: 2024, at: 2024.25 }],
  ["2024下半年", { period: "half", year: 2024, at: 2024.75 }],
  ["2024-03", { period: "month", year: 2024, at: 2024 + 2.5 / 12 }],
  ["2024年3月", { period: "month", year: 2024, at: 2024 + 2.5 / 12 }],
  ["March 2024", { period: "month", year: 2024, at: 2024 + 2.5 / 12 }],
  ["2024-03-31", { period: "date", year: 2024, serial: 45382 }],
  ["2024/3/31", { period: "date", year: 2024, serial: 45382 }],
  ["2024年3月31日", { period: "date", year: 2024, serial: 45382 }],
  ["2024-03-31T00:00:00", { period: "date", year: 2024, serial: 45382 }],
  ["31 March 2024", { period: "date", year: 2024, serial: 45382 }],
  ["\u200b2024 Q1", { period: "quarter", year: 2024, at: 2024.125 }],
])("%s", (typed, expected) => {
  expect(writtenTime(typed)).toEqual(
    expected.period === "year" ? { label: undefined, ...expected } : expected,
  );
});

test.each([
  "24",
  "FY24",
  "2024Q5",
  "2024-13",
  "2024-02-30",
  "03/04/2024",
  "Mar-24",
  "1850",
  "2024年13月",
  "2024①",
  "2024G",
])("refuses %s as a time", (typed) => {
  expect(writtenTime(typed)).toBeUndefined();
});

test("reads every form of a whole year as that year", () => {
  const forms = fc.constantFrom<(y: number) => string>(
    String,
    (y) => `${y}年`,
    (y) => `FY${y}`,
    (y) => ` ${y}F `,
    (y) => `${y}A`,
  );
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2200 }), forms, (y, form) => {
      expect(year.read(form(y), argument)).toBe(y);
      expect(fractionalYear.read(form(y), argument)).toBe(y);
      expect(time.read(form(y), argument)).toBe(y);
    }),
  );
});

test("reads a date as a fraction of its year, as the advised formula does", () => {
  fc.assert(
    fc.property(days, (date) => {
      const serial = Math.floor(date.getTime() / 86_400_000) + 25_569;
      const y = date.getUTCFullYear();
      const first = Date.UTC(y, 0, 1) / 86_400_000 + 25_569;
      expect(yearOfSerial(serial)).toBeCloseTo(y + (serial - first) / 365.25, 12);
    }),
  );
  expect(fractionalYear.read("2024-07-01", argument)).toBe(2024 + 182 / 365.25);
  expect(fractionalYear.read(45474, argument)).toBe(2024 + 182 / 365.25);
  expect(fractionalYear.read(2024.5, argument)).toBe(2024.5);
});

test("refuses shorter periods and names the year if only whole years are answered", () => {
  expect(problem("SPEND", "bank", "2020Q1").sentence).toBe(
    "Year must be a whole year; “2020Q1” is a quarter: give its year, 2020.",
  );
  expect(problem("SPEND", "bank", "2020-01-01").sentence).toContain("give its year, 2020, or YEAR()");
  expect(problem("SPEND", "bank", 43831).sentence).toContain(
    "looks like the date 2020-01-01: give YEAR() of its cell, 2020.",
  );
  expect(problem("SPEND", "bank", 2020.5).code).toBe("#VALUE!");
});

test("reads 2024E as a forecast and 2024A as a fact", () => {
  expect(ask("SPEND", "total", "2024E")).toBe(5754.5);
  expect(ask("SPEND", "total", "2024年")).toBe(5754.5);
  expect(ask("SPEND", "total", "2020A")).toBe(2691.9);
  expect(problem("SPEND", "total", "2024A")).toMatchObject({
    code: "#N/A",
    sentence: "The report gives 2024 as a forecast, not as a fact: ask for 2024 or 2024E.",
  });
  expect(problem("CHECK", 1, "total", "2020F")).toMatchObject({ code: "#N/A" });
  expect(ask("STATUS", "total", "2024A")).toBe("not stated");
  expect(ask("STATUS", "total", "2024F")).toBe("forecast");
  expect(ask("GROWTH", "total", "2020A", "2024E")).toBe(ask("GROWTH", "total", 2020, 2024));
  expect(problem("GROWTH", "total", 2020, "2024A").code).toBe("#N/A");
  expect(askedYear.read("2024E", argument)).toEqual({ year: 2024, label: "forecast" });
});

test("answers in English if only a unit of time or money is Chinese", () => {
  for (const given of ["2020年", "2020", "２０２０年"])
    expect(evaluated("STATUS", "bank", given).language).toBe("en");
  expect(problem("CHECK", "2078亿美元", "bank", 2020).language).toBe("en");
  expect(evaluated("STATUS", "银行", 2020).language).toBe("zh");
});

test("refuses years mixed with shorter periods or dates", () => {
  expect(ask("INTERPOLATE", "2020Q1", 100, "2021Q1", 200, "2020Q3", "linear")).toBe(150);
  expect(problem("INTERPOLATE", 2020, 100, 2022, 200, "2021Q1").sentence).toBe(
    "Years and shorter periods or dates do not mix in one call: y0 is “2020” and years “2021Q1”. Give years alone, or quarters, months or dates alone.",
  );
  expect(problem("INTERPOLATE", 2020, 100, 2022, 200, 44197).code).toBe("#VALUE!");
  expect(ask("PROJECT", "total", "2024年")).toBe(5754.5);
  expect(ask("PROJECT", "total", "2022Q1")).toBe(ask("PROJECT", "total", 2022.125));
});

const y = [[255, 349, 449, 554, 658]];

test("refuses years beside dates and gives a formula that turns dates into years", async () => {
  const { code, sentence } = await problemLater("FIT", "logistic", [[2011, 2012, 2013, 2014, 42005]], y);
  expect(code).toBe("#VALUE!");
  expect(sentence).toContain("=YEAR(A2)+(A2-DATE(YEAR(A2),1,1))/365.25");
  const dates = ["2011-01-01", "2012-01-01", "2013-01-01", "2014-01-01", "2015-01-01"];
  const fitted = async (t: unknown[]) =>
    (await evaluatedLater("FIT", "logistic", [t], y)).cells[1]?.[1]?.value;
  const ceiling = await fitted([2011, 2012, 2013, 2014, 2015]);
  expect(isProblem(ceiling)).toBe(false);
  // The same days as serial numbers and as texts.
  expect(await fitted([40544, 40909, 41275, 41640, 42005])).toBeCloseTo((await fitted(dates)) as number, 6);
  expect(await fitted(["2011年", "2012年", "2013年", "2014年", "2015年"])).toBe(ceiling);
  expect((await problemLater("FIT", "logistic", [[...dates.slice(0, 4), "2015Q1"]], y)).code).toBe("#VALUE!");
  // A number that is neither shows that none of them is a year or a date.
  expect(isProblem(await fitted([0, 2000, 20_000, 30_000, 40_000]))).toBe(false);
});
