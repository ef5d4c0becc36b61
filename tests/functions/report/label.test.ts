import { facts } from "../../../src/functions/facts/facts";
import {
  measureTerms,
  placements,
  segmentTerms,
  tableTerms,
  technologies,
  useCases,
} from "../../../src/report/glossary";
import { ask, cells, problem } from "../../support/ask";

test("names every segment, measure, technology, use case and table by id, in both languages", () => {
  for (const { id, name } of [
    ...segmentTerms,
    ...measureTerms,
    ...technologies,
    ...useCases,
    ...tableTerms,
  ]) {
    if (id === "procurement") continue;
    expect(ask("LABEL", id)).toBe(name.en);
    expect(ask("LABEL", id, "zh")).toBe(name.zh);
  }
});

test("prefers a measure to a table of the same id", () => {
  expect(ask("LABEL", "procurement")).toBe("Technology procurement");
  expect(ask("LABEL", "spend")).toBe("Technology investment of Chinese financial institutions");
});

test("names every fact and every placed use case by id", () => {
  for (const { id, name } of facts) expect(ask("LABEL", id, "zh")).toBe(name.zh);
  for (const { id, useCase } of placements) expect(ask("LABEL", id)).toBe(useCase.name.en);
});

test("translates names", () => {
  expect(ask("LABEL", "数据治理", "en")).toBe("Data governance");
  expect(ask("LABEL", "Data governance", "zh")).toBe("数据治理");
  expect(ask("LABEL", "銀行")).toBe("银行");
  expect(cells("LABEL", [["bank"], ["insurance"]], [["en", "zh"]])).toEqual([
    ["Banks", "银行"],
    ["Insurers", "保险"],
  ]);
});

test("returns #N/A with the closest for an unknown id", () => {
  expect(problem("LABEL", "technology/cloud-computin")).toEqual({
    code: "#N/A",
    language: "en",
    sentence: "Unknown id “technology/cloud-computin”. Closest: technology/cloud-computing.",
  });
});
