import { createHash } from "node:crypto";
import { edition, facts, statedFacts, tables } from "../../src/report/dataset";
import type { Origin, Sourced } from "../../src/report/provenance";
import { sections } from "../../src/report/sections";
import { sourceById } from "../../src/report/sources";
import { dense, previewBytes, previewText } from "../support/preview";

const rows = tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
const ofPreview = (origin: Origin) => origin.source === "iresearch-2021";

function expectInPreview(words: string) {
  expect(previewText).toContain(dense(words));
}

describe("the preview's text", () => {
  it("is the text that the dataset was made from", () => {
    expect(createHash("sha256").update(previewBytes).digest("hex")).toBe(edition.preview);
  });
  it("contains each of the three footnote digits that quotes omit, once", () => {
    const raw = dense(previewBytes.toString("utf8"));
    for (const marked of ["美元1", "时间2", "价值3"]) expect(raw.split(marked)).toHaveLength(2);
  });
});

describe("rows of tables", () => {
  it.each(rows.map(({ row }) => [row.id, row] as const))("%s quotes the preview", (_id, { origin }) => {
    expect(origin.source).toBe("iresearch-2021");
    expect(origin.quote).not.toBe("");
    expect(origin.quote).not.toMatch(/\n/);
    expectInPreview(origin.quote);
  });

  it.each(rows.map(({ row }) => [row.id, row] as const))(
    "%s stands under a heading of the preview",
    (_id, row) => {
      for (const heading of row.origin.section.zh.split(" · ")) expectInPreview(heading);
    },
  );

  // A row with a number is named after its fact; a derived row is a conclusion of ours.
  const worded = rows.filter(({ row }) => row.data === undefined && row.standing !== "derived");
  it.each(worded.map(({ row }) => [row.id, row] as const))("%s keeps the report's wording", (_id, row) => {
    expectInPreview(row.name.zh);
  });

  it("quotes the sentence that contains the wording", () => {
    for (const { table, row } of worded) {
      if (table.id === "market-participants" || table.id === "definitions") continue;
      expect(dense(row.origin.quote)).toContain(dense(row.name.zh));
    }
  });

  it("keeps the report's wording in zones, wordings, examples, definitions and horizons", () => {
    const verbatim = ["strategy-matrix", "effectiveness-quadrant", "investment-directions", "definitions"];
    for (const { table, row } of worded)
      if (verbatim.includes(table.id)) for (const { zh } of row.attributes) expectInPreview(zh);
    for (const { table, row } of worded)
      if (table.id === "trends" && row.id !== "trends/layers-together")
        expect(dense(row.name.zh)).toContain(row.attributes[0]?.zh);
  });
});

describe("numbers", () => {
  const sourced: readonly (readonly [string, Sourced])[] = [
    ...facts.map(({ id, data }) => [id, data] as const),
    ...rows.flatMap(({ row }) => (row.data ? [[row.id, row.data] as const] : [])),
  ];
  const printed = sourced.filter(([, data]) => data.origins.some(ofPreview));

  it("covers every stated fact and both claims", () => {
    expect(new Set(printed.map(([id]) => id)).size).toBe(statedFacts.length + 2);
  });

  it.each(printed)("%s is printed in each sentence that it rests on", (_id, { value, unit, origins }) => {
    const words = { CNY100M: `${value}亿元`, USDTN: `${value}万亿美元`, TN: `${value}万亿` }[unit as string];
    const quotes = origins.filter(ofPreview).map(({ quote }) => quote);
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expectInPreview(quote);
    expect(words).toBeDefined();
    expect(quotes[0]).toContain(words);
    expectInPreview(words ?? "");
  });

  it("is the same object in the fact and its table, so that citation and value agree", () => {
    for (const { row } of rows)
      if (row.data) expect(row.data).toBe(facts.find(({ id }) => id === row.id)?.data);
  });
});

describe("what the text does not contain", () => {
  it("has no quote, and the title says that it is context", () => {
    expect(previewText).not.toContain(edition.title.value.zh);
    expect(edition.title.standing).toBe("context");
    for (const { quote } of edition.title.origins) expect(quote).toBe("");
    expect(edition.title.working.zh).toContain("未载");
  });
  it("names no address, date or page for the preview", () => {
    expect(sourceById("iresearch-2021")).toMatchObject({ url: "", date: "", edition: "2021" });
    expect(previewText).toContain("2021年）报告");
  });
});

it("every number has an origin, and every origin an existing source", () => {
  for (const { data } of facts) {
    expect(data.origins.length).toBeGreaterThan(0);
    for (const { source } of data.origins) expect(sourceById(source)).toBeDefined();
  }
});

it("every heading occurs in the preview", () => {
  for (const { zh } of Object.values(sections)) expectInPreview(zh);
});
