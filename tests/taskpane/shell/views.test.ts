import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { en } from "../../../src/locales/en";
import { pseudo } from "../../../src/locales/pseudo";
import { zhCN } from "../../../src/locales/zh-CN";
import { App, type Surroundings } from "../../../src/taskpane/app";
import { PhrasesContext } from "../../../src/taskpane/text/phrases";
import { reduce } from "../../../src/taskpane/store/reduce";
import { defaultOptions } from "../../../src/workbook/insertables/options";
import { initialState, type Event, type State } from "../../../src/taskpane/store/state";
import { createStore } from "../../../src/taskpane/store/store";
import { Shell } from "../../../src/taskpane/shell/shell";
import { after, planFor, receiptOf, rowWith, typed, workbook } from "../../support/pane";

/** Returns the visible text without markup. */
function textOf(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/<[^>]+>/g, "\n")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

function app(surroundings: Surroundings): string {
  const { host } = workbook();
  return renderToString(
    createElement(App, { store: createStore(host, surroundings.language), surroundings }),
  );
}

function shell(state: State, phrases = state.language === "zh" ? zhCN : en): string {
  const pane = { state, host: workbook().host, dispatch: () => undefined };
  return renderToString(
    createElement(
      PhrasesContext.Provider,
      { value: { language: state.language, phrases } },
      createElement(Shell, { pane, inExcel: true }),
    ),
  );
}

const insert = { do: "insert", plan: planFor("table", "spend"), placement: { at: "selection" } } as const;
const opened = (query: string, id: string): Event[] => {
  const state = after(typed(query));
  return [typed(query), { type: "opened", thing: rowWith(state, id) }];
};

describe("the pane", () => {
  it("opens with a search box above tables, facts and functions", () => {
    const html = app({ in: "excel", language: "en", dark: false });
    expect(html).toMatch(/<input[^>]*type="search"[^>]*>/);
    expect(html).toMatch(/role="listbox"/);
    expect(textOf(html)).toContain("2,691.9");
    expect(html.match(/tabindex="0"[^>]*data-row|data-row[^>]*tabindex="0"/g)).toHaveLength(1);
  });

  it("explains outside Office what it is and how to start it, in both languages", () => {
    const english = textOf(app({ in: "nothing", language: "en", dark: undefined }));
    expect(english).toContain("npm start");
    expect(english).toContain("Excel add-in");
    const chinese = textOf(app({ in: "nothing", language: "zh", dark: undefined }));
    expect(chinese).toContain("npm start");
    expect(chinese).toContain("任务窗格");
  });

  it("can be searched before Office is ready", () => {
    expect(app({ in: "not-known-yet", language: "zh", dark: undefined })).toMatch(/type="search"/);
  });
});

describe("a preview", () => {
  it("of a fact shows number, unit, standing, source and verbatim quote", () => {
    const text = textOf(shell(after(...opened("spend/insurance/2020", "spend/insurance/2020"))));
    for (const said of [
      "351",
      "CNY 100 million",
      "reported",
      "iResearch",
      "中国保险机构技术投入达351亿元",
      "FINTECH.SPEND",
    ])
      expect(text).toContain(said);
  });

  it.each([
    ["effectiveness-quadrant", "effectiveness-quadrant", "comparatively strong"],
    ["data governance", "use-case/data-governance", "良好的科技效能"],
    ["cloud computing", "technology/cloud-computing", "core strategic"],
    ["fintech", "definition/fintech", "金融科技主要指"],
    ["FIND", "FIND", "FINTECH.FIND"],
  ])("of %s", (query, id, said) => {
    expect(textOf(shell(after(...opened(query, id))))).toContain(said);
  });
});

describe("answers of the workbook", () => {
  it("a receipt names the item and its address, and offers to go there and to remove it", () => {
    const html = shell(after({ type: "answered", request: insert, receipt: receiptOf() }));
    expect(textOf(html)).toContain("Inserted Technology investment at Sheet1!B2:G9.");
    expect(html).toContain('aria-label="Remove Technology investment at Sheet1!B2:G9"');
    expect(html).toContain('aria-label="Go to Technology investment at Sheet1!B2:G9"');
  });

  it("a refusal names the blocking cells, with a button for each next step", () => {
    const refusal = { refused: "occupied", sheet: "Sheet1", cells: "C4:F9", free: "C11" } as const;
    const text = textOf(shell(after({ type: "refused", request: insert, refusal })));
    expect(text).toContain("Cells C4:F9 are not empty.");
    expect(text).toContain("Insert at C11\n");
    expect(text).toContain("On a new sheet\n");
  });

  it("earlier receipts are listed; a message says if none can be read", () => {
    const list: Event[] = [{ type: "viewed", view: "receipts" }];
    const old = receiptOf({ sheet: "My model", dataset: "2020.9.0" });
    const text = textOf(shell(after({ type: "receipts-read", receipts: [old] }, ...list)));
    expect(text).toContain("'My model'!B2:G9 · live formulas · data version 2020.9.0");
    // Its options are unknown: it cannot be planned again.
    expect(text.split("\n")).not.toContain("Refresh");
    expect(textOf(shell(after({ type: "receipts-read", receipts: undefined }, ...list)))).toContain(
      en.receiptsUnavailable,
    );
  });

  it("a receipt that can be planned again offers Refresh, and describes the item", () => {
    const made = { kind: "table", id: "spend", options: { ...defaultOptions, asTable: true } } as const;
    const receipts = [receiptOf({ made, mode: "values" })];
    const html = shell(after({ type: "receipts-read", receipts }, { type: "viewed", view: "receipts" }));
    expect(textOf(html)).toContain("Sheet1!B2:G9 · Excel table of values");
    expect(html).toContain('aria-label="Refresh Technology investment at Sheet1!B2:G9"');
  });
});

describe("the options of an insertion", () => {
  const summary = (events: Event[]) => textOf(shell(after(...events))).replace(/\n/g, "");

  it("are summarised in one line, in the language of the pane", () => {
    const spend = opened("spend", "spend");
    expect(summary(spend)).toContain("Options: Live formulas · Rows down · CNY 100 million · English");
    expect(summary([{ type: "language-chosen", language: "zh" }, ...spend])).toContain(
      "选项：实时公式 · 逐行向下 · 亿元 · 中文",
    );
  });

  it("show the block as it will appear: in another unit and language, with headings at the left or none", () => {
    const choices = { orientation: "across", unit: "CNYBN", language: "zh" } as const;
    const html = shell(after(...opened("spend", "spend"), { type: "chose", choices }));
    expect(html).toMatch(/<th scope="row"[^>]*>数值<\/th>/);
    expect(textOf(html)).toContain("575.45");
    expect(textOf(html)).toContain('=FINTECH.SPEND("insurance",2020,,"CNYBN")');
    const bare = shell(after(...opened("spend", "spend"), { type: "chose", choices: { headers: false } }));
    expect(bare).not.toMatch(/<th scope/);
  });

  it("include only what the item supports", () => {
    const labels = (query: string, id: string) =>
      [...shell(after(...opened(query, id))).matchAll(/<label[^>]*>([^<]*)<\/label>/g)].map(
        ([, label]) => label,
      );
    expect(labels("spend", "spend")).toEqual(["As", "Layout", "Amounts in", "Language", "Headings"]);
    expect(labels("cloud computing", "technology/cloud-computing")).not.toContain("Amounts in");
    expect(labels("projection", "model/path")).toEqual(["As", "Layout", "Language"]);
  });
});

it("every word of the interface comes from the locale", () => {
  const phrases = pseudo(en);
  const plain = Object.values(en).filter(
    (phrase): phrase is string => typeof phrase === "string" && phrase.length > 5,
  );
  const states: State[] = [
    initialState("en"),
    after(typed("qqqqzzzz")),
    after({ type: "viewed", view: "help" }),
    after({ type: "viewed", view: "receipts" }),
    reduce(after(...opened("spend/insurance/2020", "spend/insurance/2020")), {
      type: "refused",
      request: insert,
      refusal: { refused: "editing" },
    }),
  ];
  for (const state of states) {
    const lines = new Set(textOf(shell(state, phrases)).split("\n"));
    for (const phrase of plain) expect(lines).not.toContain(phrase);
  }
});
