import { placements, wordings } from "../../../src/report/glossary";
import { ask, cells, problem } from "../../support/ask";

test("words each use case of a segment as the report does", () => {
  for (const { segment, useCase } of placements) {
    expect(ask("QUADRANT", useCase.id, segment)).toBe(wordings[segment].en);
    expect(ask("QUADRANT", useCase.name.zh, segment)).toBe(wordings[segment].zh);
  }
});

test("names the segments if there are several, in the order bank, insurance, securities", () => {
  expect(ask("QUADRANT", "data middle platform")).toBe("bank: good; insurance: comparatively strong");
  expect(ask("QUADRANT", "数据中台")).toBe("银行：良好；保险：较优");
  expect(ask("QUADRANT", "數據中台")).toBe("银行：良好；保险：较优");
  expect(ask("QUADRANT", "数据中台", "total")).toBe("银行：良好；保险：较优");
  expect(ask("QUADRANT", "数据中台", undefined, "en")).toBe("bank: good; insurance: comparatively strong");
});

test("returns the wording alone if one segment names it", () => {
  expect(ask("QUADRANT", "digital yuan")).toBe("good");
  expect(ask("QUADRANT", "财富管理")).toBe("相对领先");
  expect(ask("QUADRANT", "e-CNY", "bank")).toBe("good");
});

test("reads an id with a segment as that segment, unless another is given", () => {
  for (const { id, segment } of placements) expect(ask("QUADRANT", id)).toBe(wordings[segment].en);
  const inBanks = "use-case/bank/data-middle-platform";
  expect(ask("QUADRANT", inBanks, "insurance")).toBe("comparatively strong");
  expect(problem("QUADRANT", inBanks, "securities").sentence).toBe(
    "The report does not name Data middle platform for securities. It names it for bank and insurance.",
  );
});

test("returns #N/A for a use case of other segments and names them", () => {
  expect(problem("QUADRANT", "data governance", "securities")).toEqual({
    code: "#N/A",
    language: "en",
    sentence: "The report does not name Data governance for securities. It names it for bank.",
  });
  expect(problem("QUADRANT", "数据中台", "证券").sentence).toBe(
    "报告未在证券领域提及数据中台，仅在银行、保险领域提及。",
  );
});

test("returns #N/A for unknown use cases and #VALUE! for unknown segments", () => {
  expect(problem("QUADRANT", "metaverse")).toMatchObject({
    code: "#N/A",
    sentence: 'The report does not name the use case “metaverse”. LIST("use-cases") shows what it names.',
  });
  expect(problem("QUADRANT", "e-CNY", "bnak").code).toBe("#VALUE!");
});

test("broadcasts, each cell in its own language", () => {
  expect(cells("QUADRANT", [["数据治理"], ["data governance"]], [["bank", "insurance"]])).toEqual([
    ["良好", "#N/A"],
    ["good", "#N/A"],
  ]);
});
