import type { Language } from "../../src/report/language";
import { inspectPhrases } from "../../src/taskpane/inspect/phrases";
import { addinForTests } from "../support/e2e/addin";
import { InspectPage } from "../support/e2e/inspect-page";

const words = {
  en: {
    insurers: "insurance",
    wrong: "bnak",
    insurersFact: "Technology investment of Chinese insurers, 2020",
    totalFact: "Technology investment of banks, insurers and securities firms combined, 2024 (forecast)",
    rests: "Rests on 2 numbers typed by hand and 1 forecast.",
    meant: "Did you mean bank?",
    reported: "reported",
  },
  zh: {
    insurers: "保险",
    wrong: "银航",
    insurersFact: "中国保险机构技术投入（2020年）",
    totalFact: "银行、保险与证券机构的累计技术资金投入（2024年，预计）",
    rests: "依据：2 个手工输入的数值、1 项预测。",
    meant: "银航",
    reported: "已公布",
  },
} as const satisfies Record<Language, unknown>;

describe.each(["en", "zh"] as const)("Inspect, language %s", (language) => {
  const addin = addinForTests({ language });
  const { sheet, pane } = addin;
  const inspect = new InspectPage(pane);
  const said = words[language];
  const phrases = inspectPhrases[language];

  /** A model in a few cells; the last is a formula that mixes. */
  async function model(): Promise<void> {
    await sheet.fill("A1", [[said.insurers]]);
    await sheet.fill("A2", [[2020]]);
    await sheet.fill("C1", [["=FINTECH.SPEND(A1,A2)"]]);
    await sheet.fill("E1", [[2], [4]]);
    await sheet.fill("C2", [['=FINTECH.SPEND("total",2024)*E1/SUM(E1:E2)']]);
    await sheet.becomes("C1", 351);
    await sheet.becomes("C2", (value) => typeof value === "number");
  }

  test("the selected cell: what the number is, how it stands, in which words the source says so", async () => {
    await model();
    await sheet.select("C1");
    await inspect.open();
    await inspect.speaksOf("C1");
    await inspect.says(said.insurersFact);
    const text = await inspect.place.innerText();
    expect(text).toMatch(/351/);
    expect(text).toContain(said.reported);
    expect(await inspect.place.locator("blockquote").first().innerText()).toContain("351");
    // The selection is followed: a typed number rests on nothing.
    await sheet.select("E1");
    await inspect.speaksOf("E1");
    await inspect.says(phrases.typedNumber);
    await sheet.select("A9");
    await inspect.says(phrases.empty);
  });

  test("a mixed formula by keyboard: what it rests on, the tree, to a cell and back", async () => {
    await model();
    await sheet.select("C2");
    await pane.search.click();
    await pane.press("Alt+4");
    await inspect.button(phrases.thisCell).click();
    await inspect.speaksOf("C2");
    await inspect.says(said.rests);
    await inspect.line(said.totalFact).focus();
    await pane.press("ArrowDown");
    await pane.press("ArrowDown");
    expect(await pane.focused()).toMatch(/^E1:E2/);
    await pane.press("Home");
    expect(await pane.focused()).toContain(said.totalFact);
    await pane.press("ArrowDown");
    await pane.press("Enter");
    const shown = await sheet.shown();
    await sheet.shows(shown, "E1");
    await inspect.speaksOf("E1");
    await inspect.button(/C2$/).focus();
    await pane.press("Escape");
    await sheet.shows(shown, "C2");
    await inspect.speaksOf("C2");
  });

  test("a fact is shown in Find, and its citation copied in four styles", async () => {
    await addin.workbench.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await model();
    await sheet.select("C1");
    await inspect.open();
    await inspect.speaksOf("C1");
    const texts = new Set<string>();
    for (const style of ["short", "apa", "gbt7714", "bibtex"]) {
      await inspect.place.getByRole("combobox", { name: phrases.citationStyle }).selectOption(style);
      texts.add(await inspect.citation.inputValue());
    }
    expect(texts.size).toBe(4);
    expect([...texts][3]).toMatch(/^@techreport|^@misc/);
    await inspect.button(phrases.copy).click();
    await inspect.says(phrases.copied);
    await inspect
      .button(new RegExp(`^${phrases.showInFind}`))
      .first()
      .click();
    await pane.preview.waitFor();
    expect(await pane.preview.innerText()).toContain(said.insurersFact);
  });

  test("an error says why, and what would be accepted; a cell that a formula fills has its own source", async () => {
    await sheet.fill("B1", [[`=FINTECH.SPEND("${said.wrong}",2020)`]]);
    await sheet.fill("D1", [[`=FINTECH.TABLE("spend",TRUE,"${language}")`]]);
    const column = language === "en" ? "F" : "E";
    await sheet.becomes(`${column}3`, 351);
    await sheet.select("B1");
    await inspect.open();
    await inspect.speaksOf("B1");
    await inspect.says(phrases.accepted);
    expect(await inspect.place.innerText()).toContain(said.meant);
    await sheet.select(`${column}3`);
    await inspect.speaksOf(`${column}3`);
    await inspect.says(said.insurersFact);
    await inspect.says(phrases.filledFrom("D1"));
  });

  test("every FINTECH cell of the sheet, by what it rests on, filtered, and gone to", async () => {
    await pane.button(pane.phrases.tabNames.inspect).click();
    await inspect.button(phrases.allCells).click();
    await inspect.says(phrases.noneOnSheet);
    await model();
    await sheet.fill("G1", [[`=FINTECH.SPEND("${said.wrong}",2020)`]]);
    await sheet.becomes("G1", (value) => typeof value === "object" && value !== null);
    await inspect.button(phrases.readAgain).click();
    await inspect.says(phrases.surveyed(3, 1));
    const headings = () => inspect.place.getByRole("heading", { level: 2 }).allTextContents();
    const counted = (group: keyof typeof phrases.groups) => phrases.groupCount(phrases.groups[group], 1);
    expect(await headings()).toEqual([counted("error"), counted("forecast"), counted("stated")]);
    await inspect.place.getByRole("combobox", { name: phrases.filter }).selectOption("forecast");
    expect(await headings()).toEqual([counted("forecast")]);
    await inspect.button(/C2$/).click();
    await sheet.shows(await sheet.shown(), "C2");
    await inspect.button(phrases.wholeWorkbook).click();
    await inspect.place
      .getByText(/'?Test \d+'?!C2/)
      .first()
      .waitFor();
  });

  test("a formula that was overwritten by hand is told, with what was written, and restored", async () => {
    await sheet.select("B2");
    await pane.insertBest("spend/insurance/2020", "live");
    await pane.receipt();
    const [[formula] = []] = (await sheet.formulas("B2:F9"))
      .map((row) => row.filter((cell) => typeof cell === "string" && cell.includes("SPEND(")))
      .filter((row) => row.length > 0);
    const at = await addressOf(String(formula));
    await pane.button(pane.phrases.tabNames.inspect).click();
    await inspect.button(phrases.changes).click();
    await inspect.place.getByRole("status").filter({ hasText: /./ }).first().waitFor();
    await sheet.fill(at, [[123]]);
    await inspect.button(phrases.readAgain).click();
    await inspect.says(phrases.kinds.overwritten);
    await inspect.says(phrases.wasFormula(String(formula)));
    await inspect.says(phrases.now("123"));
    await inspect
      .button(new RegExp(`^${phrases.restore}.*${at}|${at}.*`))
      .last()
      .click();
    await inspect.place.getByText(phrases.kinds.overwritten).waitFor({ state: "detached" });
    expect(await sheet.formula(at)).toBe(formula);
  });

  /** Where a formula stands among the first cells. */
  async function addressOf(formula: string): Promise<string> {
    const rows = await sheet.formulas("A1:H12");
    const row = rows.findIndex((cells) => cells.includes(formula));
    const column = rows[row]?.indexOf(formula) ?? 0;
    return `${String.fromCharCode(65 + column)}${row + 1}`;
  }
});
