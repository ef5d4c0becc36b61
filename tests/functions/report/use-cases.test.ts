import { cells, problem } from "../../support/ask";

test("lists all nine in the report's order", () => {
  const all = cells("USECASES");
  expect(all[0]).toEqual(["segment", "use case", "wording"]);
  expect(all).toHaveLength(10);
  expect(all.slice(1).map(([segment]) => segment)).toEqual([
    ...Array<string>(4).fill("bank"),
    ...Array<string>(3).fill("insurance"),
    ...Array<string>(2).fill("securities"),
  ]);
  expect(cells("USECASES", "total")).toEqual(all);
  expect(cells("USECASES", [[""]], false)).toEqual(all.slice(1));
});

test("in Chinese, one segment", () => {
  expect(cells("USECASES", "证券")).toEqual([
    ["细分领域", "用例", "措辞"],
    ["证券", "数字监管", "相对领先"],
    ["证券", "以TAMP为代表的财富管理", "相对领先"],
  ]);
  expect(cells("USECASES", "securities", false, "zh")).toEqual(cells("USECASES", "证券", false));
});

test("takes one cell, TRUE or FALSE", () => {
  expect(problem("USECASES", [["bank"], ["insurance"]]).sentence).toBe(
    "Segment must be one cell; a range of 2 × 1 was given.",
  );
  expect(problem("USECASES", "bank", "perhaps").sentence).toBe(
    "Headers must be TRUE or FALSE; “perhaps” is neither.",
  );
  expect(cells("USECASES", "bank", "FALSE")).toHaveLength(4);
  expect(cells("USECASES", "bank", 0)).toHaveLength(4);
});
