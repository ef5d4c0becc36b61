import { CellError } from "../../../src/functions/engine/cells";
import { defaultPreferences, type Preferences } from "../../../src/workbook/format/preferences";
import { inspectPhrases } from "../../../src/taskpane/inspect/phrases";
import { groupsOf, surveyedLine } from "../../../src/taskpane/inspect/survey-groups";
import { citedIds, findingLine, restsOnSentence } from "../../../src/taskpane/inspect/sentences";
import { shownValue } from "../../../src/taskpane/inspect/shown-value";
import { lineageRows, visibleRows } from "../../../src/taskpane/inspect/lineage-rows";
import { citationText } from "../../../src/workbook/citations/citation-formula";
import {
  isOfReportAlone,
  summariseTrace,
  type TraceSummary,
} from "../../../src/workbook/lineage/trace-summary";
import { surveyed } from "../../../src/workbook/lineage/survey";
import { lineage, workbookOf, type GivenSheets } from "../../support/workbook/workbook-of-cells";

const { en, zh } = inspectPhrases;

async function tracedAt(sheets: GivenSheets, address = "A1"): Promise<TraceSummary> {
  const names = [{ name: "tax", sheet: undefined, formula: "=0.06" }];
  return summariseTrace(await lineage(workbookOf(sheets, { names }), address));
}

const sheets: GivenSheets = {
  S: {
    A1: { formula: '=FINTECH.SPEND("total",2024)*B3/SUM(C1:C4)+tax+[B.xlsx]S!A1', shows: 3 },
    B3: { formula: "='T 2'!A1*1.1", shows: 2 },
    C1: 1,
    C2: 2,
    C3: "note",
  },
  "T 2": { A1: { formula: '=FINTECH.SHARE("bank")', shows: 0.77 } },
};

const toldEn = { language: "en", phrases: en, preferences: defaultPreferences } as const;

const drawn = (known: TraceSummary, language: "en" | "zh" = "en", preferred: Partial<Preferences> = {}) =>
  visibleRows(
    lineageRows(known, {
      language,
      phrases: inspectPhrases[language],
      preferences: { ...defaultPreferences, ...preferred },
      further: new Map(),
    }),
    new Set(),
  ).map(
    (node) => `${"  ".repeat(node.id.split("/").length - 1)}${[node.title, ...node.details].join(" | ")}`,
  );

test("the tree describes every row, down to the stated facts", async () => {
  expect(drawn(await tracedAt(sheets))).toEqual([
    "Technology investment of banks, insurers and securities firms combined, 2024 (forecast) | 5,754.5 CNY 100 million",
    "B3 | 2",
    "  'T 2'!A1 | 0.77 | Banks: share of total technology investment, 2020: 77.2%",
    "    Technology investment of Chinese banks, 2020 | 2,078 CNY 100 million",
    "    Technology investment of banks, insurers and securities firms combined, 2020 | 2,691.9 CNY 100 million",
    "C1:C4 | 2 typed numbers | 1 text",
    "tax = 0.06",
    "[B.xlsx]S!A1 | another workbook: it cannot be read from here",
  ]);
  expect(drawn(await tracedAt(sheets), "zh")).toContain("C1:C4 | 2 个手工数值 | 1 个文本");
});

test("numbers are shown in the preferred unit and format", async () => {
  const known = await tracedAt({
    S: {
      A1: { formula: '=FINTECH.SPEND("total",2024)+B1', shows: 57_545 },
      B1: { formula: "=C1", shows: 20_000 },
    },
  });
  const lines = drawn(known, "en", { moneyUnit: "CNYBN", moneyDecimals: 2, thousands: false });
  expect(lines[0]).toMatch(/ \| 575\.45 CNY billion$/);
  expect(lines[1]).toBe("B1 | 20000");
  expect(drawn(known)[1]).toBe("B1 | 20,000");
  const [finding] = [...known.findings.values()].flat();
  const line = findingLine(finding!, { ...toldEn, preferences: { ...defaultPreferences, moneyDecimals: 0 } });
  expect(line).toMatch(/: 5,755 CNY 100 million$/);
});

test("one sentence names what a cell is based on", async () => {
  const { restsOn } = await tracedAt(sheets);
  expect(restsOnSentence(restsOn, en)).toBe(
    "Rests on 2 numbers typed by hand, numbers within formulas (1.1), 2 stated facts and 1 forecast; 1 reference not followed.",
  );
  expect(restsOnSentence(restsOn, zh)).toBe(
    "依据：2 个手工输入的数值、写在公式中的数值（1.1）、2 项已公布数据、1 项预测；另有 1 处引用未追溯。",
  );
  const none = await tracedAt({ S: { A1: { formula: "=B1", shows: null } } });
  expect(restsOnSentence(none.restsOn, en)).toBe("Rests on nothing stated or typed.");
});

test("typed numbers and references not followed come before what the report states", async () => {
  const typed = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`C${i + 1}`, i + 1]));
  const links = Array.from({ length: 18 }, (_, i) => `[other.xlsx]S!A${i + 1}`).join("+");
  const { restsOn } = await tracedAt({
    S: { ...typed, A1: { formula: `=FINTECH.SPEND("bank",2020)*SUM(C1:C9)+${links}`, shows: 1 } },
  });
  expect(restsOnSentence(restsOn, en)).toBe(
    "Rests on 9 numbers typed by hand and 1 stated fact; 18 references not followed.",
  );
  expect(restsOnSentence(restsOn, zh)).toBe(
    "依据：9 个手工输入的数值、1 项已公布数据；另有 18 处引用未追溯。",
  );
  expect(isOfReportAlone(restsOn)).toBe(false);
  const { restsOn: pure } = await tracedAt({
    S: { A1: { formula: '=FINTECH.SPEND("bank",2020)', shows: 1 } },
  });
  expect(isOfReportAlone(pure)).toBe(true);
});

test("further reading extends the tree where the first ended; collapsed rows hide their children", async () => {
  const cells: Record<string, { formula: string; shows: number } | number> = {};
  for (let i = 1; i <= 7; i++) cells[`A${i}`] = { formula: `=A${i + 1}`, shows: i };
  const first = await tracedAt({ S: { ...cells, A8: 5 } });
  const context = { ...toldEn, further: new Map<string, TraceSummary>() };
  const ended = visibleRows(lineageRows(first, context), new Set()).at(-1);
  expect([ended?.title, ended?.hasMore]).toEqual(["A5", true]);
  const further = new Map([["S!A5", await tracedAt({ S: { ...cells, A8: 5 } }, "A5")]]);
  const nodes = lineageRows(first, { ...context, further });
  expect(visibleRows(nodes, new Set()).at(-1)).toMatchObject({ title: "A8", hasMore: false });
  expect(visibleRows(nodes, new Set(["0"]))).toHaveLength(1);
});

test("the citation covers the findings, each document once", async () => {
  const { findings } = await tracedAt(sheets);
  const ids = citedIds([...findings.values()].flat());
  expect(ids).toEqual(["spend/total/2024", "derived/share/bank/2020"]);
  const apa = citationText(ids, "apa", "en").split("\n");
  expect(apa[0]).toMatch(/iResearch/);
  expect(citationText(["spend/total/2024", "spend/total/2020"], "bibtex", "en").split("\n")).toHaveLength(1);
  expect(citationText(["spend/total/2024"], "gbt7714", "zh")).toMatch(/艾瑞/);
});

test("surveyed cells are grouped, each in its own row", async () => {
  const formulas: readonly (readonly [string, number | CellError])[] = [
    ['=FINTECH.SPEND("bank")', 2078],
    ['=FINTECH.SPEND("bnak")', new CellError("#VALUE!")],
    ["=FINTECH.PROJECTION(2020,2024)", 1],
    ["=FINTECH.SCORE(A1:B2,C1:C2)", 1],
    ['=FINTECH.SPEND({"bank";"insurance"})', 2078],
  ];
  const cells = formulas.map(([formula, value], row) => ({ sheet: "S", row, column: 0, formula, value }));
  const { directory } = workbookOf({ S: {} });
  const found = await surveyed(
    { sheets: 1, cells, others: [], isCut: false, directory, values: () => undefined },
    async () => true,
  );
  const groups = groupsOf(found ?? []);
  expect(groups.map(({ group, cells }) => [group, ...cells.map(({ address }) => address)])).toEqual([
    ["error", "A2"],
    ["model", "A3"],
    ["stated", "A1", "A5"],
    ["own", "A4"],
  ]);
  expect(groups.flatMap((one) => one.cells.map((cell) => surveyedLine(cell, toldEn)))).toEqual([
    expect.stringMatching(/^#VALUE! Unknown segment/),
    "The report's investment year by year · 2020 · 2024",
    "Technology investment of Chinese banks, 2020: 2,078 CNY 100 million",
    "Technology investment",
    "SCORE: calculated from its arguments",
  ]);
});

test("values are formatted for display", () => {
  expect(
    [2020, 12345.678, 0.000123456, 3901.4000000001, 0].map((value) => shownValue(value, toldEn)),
  ).toEqual(["2020", "12,345.678", "0.0001235", "3901.4", "0"]);
  expect(shownValue(true, toldEn)).toBe("TRUE");
  expect(shownValue(null, toldEn)).toBe(en.blank);
  expect([...shownValue("长".repeat(200), { ...toldEn, phrases: zh })]).toHaveLength(81);
});
