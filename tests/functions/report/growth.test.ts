import { ask, problem } from "../../support/ask";

test("grows at 20.9169% a year (the facts' §2)", () => {
  expect(ask("GROWTH", "total", 2020, 2024)).toBeCloseTo(0.209169455312, 12);
  expect(ask("GROWTH", "合计", "2020年", "２０２４")).toBeCloseTo(0.209169455312, 12);
});

test.each(["total", "总增幅", "overall"])("%s growth over the whole time", (kind) => {
  expect(ask("GROWTH", "total", 2020, 2024, kind)).toBeCloseTo(1.13770942457, 11);
});

test.each(["absolute", "增量", "increase", " ABSOLUTE "])("the increase as %s", (kind) => {
  expect(ask("GROWTH", "total", 2020, 2024, kind)).toBeCloseTo(3062.6, 9);
});

test("returns #DIV/0! for the same year twice, of any kind, stated or not", () => {
  for (const kind of ["cagr", "total", "absolute"])
    for (const year of [2020, 2022])
      expect(problem("GROWTH", "total", year, year, kind).code).toBe("#DIV/0!");
  expect(problem("GROWTH", "合计", 2020, 2020).sentence).toContain("2020");
});

test("returns #VALUE! if the later year comes first", () => {
  expect(problem("GROWTH", "total", 2024, 2020)).toMatchObject({
    code: "#VALUE!",
    sentence: "From must be earlier than to; 2024 is later than 2020.",
  });
});

test("returns #N/A for a year that is not stated", () => {
  expect(problem("GROWTH", "bank", 2020, 2024).sentence).toContain("bank investment for 2020 only");
  expect(problem("GROWTH", "total", 2019, 2024).code).toBe("#N/A");
  expect(problem("GROWTH", "bank", 2020, 2024, "cagr", "procurement").sentence).toContain("bank procurement");
});

test("requires both years", () => {
  expect(problem("GROWTH", "total", 2020)).toMatchObject({
    code: "#VALUE!",
    sentence: "To is missing: give a value.",
  });
  expect(problem("GROWTH", "合计", 2020).sentence).toBe("缺少参数“截止年份”：请填写。");
  expect(problem("GROWTH", "total", 2020, 0).sentence).toContain("missing");
});
