import { addinForTests } from "../support/e2e/addin";
import { eventually } from "../support/e2e/sheet-page";

const words = {
  en: { insurers: "insurance", growth: "cagr" },
  zh: { insurers: "保险", growth: "年均复合增长率" },
} as const;

/** What somebody pinned and used lately stands first where nothing is searched. */
describe.each(["en", "zh"] as const)("things at hand, in %s", (language) => {
  const addin = addinForTests({ language });
  const { pane, sheet } = addin;
  const own = words[language];
  const insurers = "fact:spend/insurance/2020";
  const growth = "function:CAGR";
  const spend = "table:spend";

  /** The keys of the rows under a heading. */
  const under = (heading: "pinned" | "recent") =>
    pane.frame
      .getByRole("group", { name: pane.phrases[heading], exact: true })
      .getByRole("option")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-row")));
  const shelf = (heading: "pinned" | "recent", keys: readonly string[]) =>
    eventually(() => under(heading), keys);
  /** The pin of a row, which the pointer finds there. */
  const pinOf = async (key: string) => {
    await pane.row(key).hover();
    return pane.row(key).locator("[data-pin]");
  };

  afterEach(async () => {
    await pane.reset();
    for (const key of await under("pinned")) await (await pinOf(key ?? "")).click();
    await shelf("pinned", []);
  });

  test("are pinned by keyboard, the best match and the row in focus, and let go", async () => {
    await pane.find(own.insurers);
    await pane.press("Control+d");
    expect(await pane.row(insurers).innerText()).toContain(pane.phrases.isPinned);
    await pane.press("Escape");
    await shelf("pinned", [insurers]);
    await pane.find(own.growth);
    await pane.press("ArrowDown");
    await pane.press("Control+d");
    await pane.press("Escape");
    await pane.press("Escape");
    await shelf("pinned", [growth, insurers]);
    // The row goes down to its place in the list, and the focus with it.
    await pane.press("ArrowDown");
    await pane.press("ArrowDown");
    await pane.press("Control+d");
    await shelf("pinned", [growth]);
    expect(await pane.frame.evaluate(() => document.activeElement?.getAttribute("data-row"))).toBe(insurers);
  });

  test("are pinned by pointer, in the list and in the preview, and let go", async () => {
    await (await pinOf(spend)).click();
    await shelf("pinned", [spend]);
    expect(await pane.preview.count()).toBe(0);
    await pane.open(own.insurers, insurers);
    const pin = pane.preview.locator("button[aria-pressed]").first();
    expect(await pin.getAttribute("aria-pressed")).toBe("false");
    await pin.click();
    expect(await pin.getAttribute("aria-pressed")).toBe("true");
    await pane.reset();
    await shelf("pinned", [insurers, spend]);
    await (await pinOf(insurers)).click();
    await shelf("pinned", [spend]);
  });

  test("are those that were opened or inserted, newest first, and stay with the browser, not the workbook", async () => {
    await pane.find(own.insurers);
    await pane.press("ArrowDown");
    await pane.press("Space");
    await pane.preview.waitFor();
    await pane.reset();
    await pane.insertBest(own.growth, "live");
    await pane.receipt();
    await pane.reset();
    await eventually(async () => (await under("recent")).slice(0, 2), [growth, insurers]);
    await (await pinOf(spend)).click();
    await pane.press("Control+,");
    await pane.view.getByText(pane.settingsPhrases.privacyText[1] ?? "").waitFor();

    await addin.load();
    await shelf("pinned", [spend]);
    expect((await under("recent")).slice(0, 2)).toEqual([growth, insurers]);
    await sheet.isEmpty();
    // A pinned thing is used as any other.
    await pane.press("ArrowDown");
    await pane.press("Enter");
    expect(await pane.receipt()).toContain("!A1:");
  });

  test("last until the pane closes where the browser keeps nothing, and the settings say so", async () => {
    await pane.frame.evaluate(() => {
      const { setItem } = Storage.prototype;
      Object.assign(window, { mend: () => (Storage.prototype.setItem = setItem) });
      Storage.prototype.setItem = () => {
        throw new DOMException("Blocked", "SecurityError");
      };
    });
    await (await pinOf(spend)).click();
    await shelf("pinned", [spend]);
    await pane.press("Control+,");
    await pane.view.getByText(pane.settingsPhrases.notKept).waitFor();
    await pane.frame.evaluate(() => (window as unknown as { mend: () => void }).mend());
  });
});
