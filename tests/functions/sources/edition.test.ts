import { edition } from "../../../src/report/dataset";
import { ask, cells, problem } from "../../support/ask";

test("returns version, checksums, date and title", () => {
  expect(ask("EDITION")).toBe(edition.version);
  expect(ask("EDITION", "checksum")).toMatch(/^[0-9a-f]{64}$/);
  expect(ask("EDITION", "preview")).toBe("a01f93de49c0ed0a246c4bf554d5424137499b359c44c9d2d061f3ccc3748ece");
  expect(ask("EDITION", "date")).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(ask("EDITION", "title")).toBe("China FinTech Industry Development Insight Report 2021");
  expect(ask("EDITION", "标题")).toBe("2021年中国金融科技（FinTech）行业发展洞察报告");
  expect(ask("EDITION", "title", "zh")).toBe(ask("EDITION", "标题"));
});

test("broadcasts over fields", () => {
  expect(cells("EDITION", [["version"], ["date"]])).toEqual([[edition.version], [edition.date]]);
});

test("returns #VALUE! for an unknown field", () => {
  expect(problem("EDITION", "colour").sentence).toBe(
    "Unknown field “colour”. Known: version, checksum, preview, date, title.",
  );
});
