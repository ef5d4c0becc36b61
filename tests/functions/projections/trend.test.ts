import { cellsLater, problemLater } from "../../support/ask";

const y = [[100], [112], [118], [135], [150], [161], [180], [195], [217], [240]];
const after = (times: readonly unknown[], ...more: unknown[]) =>
  cellsLater(
    "TREND",
    times.map((time) => [time]),
    y,
    ...more,
  );

test("TREND reads quarters, months and years alike, and answers in their fractions", async () => {
  const quarters = y.map((_, i) => `${2021 + Math.floor(i / 4)}Q${1 + (i % 4)}`);
  const [heading, row] = await after(quarters, "2023Q4", "holt");
  expect(heading).toEqual(["year", "low", "fitted", "high"]);
  expect(row![0]).toBe(2023.875);
  expect(
    (
      await after(
        y.map((_, i) => 2021.125 + i / 4),
        2023.875,
        "holt",
      )
    )[1]!.slice(1),
  ).toEqual(row!.slice(1));
  expect(
    (
      await after(
        y.map((_, i) => 2011 + i),
        "2022年",
        "线性",
      )
    )[0],
  ).toEqual(["年份", "下限", "拟合值", "上限"]);
});

test("TREND leaves out points with a blank cell, and blank rows at the end, as 0 on the desktop too", async () => {
  const years = y.map((_, i) => [2011 + i]);
  const whole = await cellsLater("TREND", years, y, 2025);
  const longer = (rows: readonly (readonly unknown[])[], end: unknown) => [...rows, [end], [end], [end]];
  for (const end of [null, "", 0])
    expect(await cellsLater("TREND", longer(years, end), longer(y, end), 2025)).toEqual(whole);
  expect(await cellsLater("TREND", [...years, [2021]], [...y, ["-"]], 2025)).toEqual(whole);
});

test("TREND refuses unequal ranges, and years beside dates", async () => {
  expect(await problemLater("TREND", [[1], [2]], y, 3)).toMatchObject({ code: "#VALUE!" });
  const { code, sentence } = await problemLater(
    "TREND",
    y.map((_, i) => [45_000 + 30 * i]),
    y,
    2026,
  );
  expect([code, sentence]).toEqual(["#VALUE!", expect.stringContaining("looks like a year")]);
});

test("TREND and FITBAND keep the years in their order, blank ones at the end aside", async () => {
  const years = y.map((_, i) => [2011 + i]);
  const rows = await cellsLater("TREND", years, y, [[2025], [2023], [null]], "linear", 0.5, false);
  expect(rows.map(([year]) => year)).toEqual([2025, 2023]);
  const t = y.map((_, i) => [i]);
  const grown = y.map((_, i) => [1000 / (1 + Math.exp(-(i - 4.5))) + (i % 2)]);
  const fitted = await cellsLater("FITBAND", "逻辑斯蒂", t, grown, [[12, 10]]);
  expect(fitted.map(([year]) => year)).toEqual(["年份", 12, 10]);
});
