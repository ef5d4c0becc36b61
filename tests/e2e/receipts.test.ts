import { addinForTests } from "../support/e2e/addin";

const addin = addinForTests();
const { sheet, pane } = addin;

const insurers = "Technology investment of Chinese insurers, 2020";
const key = "fact:spend/insurance/2020";

describe("a receipt", () => {
  test("goes to the block, from another sheet", async () => {
    const home = await sheet.shown();
    await sheet.select("B3");
    await pane.insertBest("insurance", "live");
    await pane.receipt();
    await sheet.blank();
    await pane.goTo();
    await sheet.shows(home, "B3:E7");
  });

  test("removes the block, its name and its widths, and nothing else", async () => {
    await sheet.fill("A9", [["mine"]]);
    const names = await sheet.names();
    const before = (await sheet.look("A1")).width;
    await pane.insertBest("insurance", "live");
    await pane.receipt();
    expect((await sheet.look("A1")).width).toBeGreaterThan(before);
    const { fillColor } = await sheet.look("A3");
    expect(fillColor).toBe("#0F3D5C");

    await pane.remove();
    await pane.notice.getByText(/^Removed Technology investment of Chinese insurers, 2020 from /).waitFor();
    expect(await sheet.used()).toBe("A9:A9");
    expect(await sheet.names()).toEqual(names);
    expect(await sheet.look("A3")).toMatchObject({ fillColor: "", fontBold: false });
    expect((await sheet.look("A1")).width).toBe(before);
  });

  test("finds its block where rows were inserted above, and a sheet that was renamed", async () => {
    await pane.insertBest("insurance", "live");
    await pane.receipt();
    await sheet.insertRowAbove(1);
    const renamed = await sheet.rename("Renamed & moved");
    await pane.goTo();
    await sheet.shows(renamed, "A2:D6");
    await pane.remove();
    await pane.notice.getByText("from 'Renamed & moved'!A2:D6.").waitFor();
    expect(await sheet.used()).toBeUndefined();
  });

  test("does not remove what was changed by hand, unless that is wanted", async () => {
    const name = await sheet.shown();
    await pane.insertBest("insurance", "live");
    await pane.receipt();
    await sheet.becomes("B4", 351);
    await sheet.type("A1", "My title");
    await sheet.type("C2", "a note");
    await pane.remove();
    expect(await pane.refusal()).toBe(
      "Cells A1, C2 were changed by hand. Removing the block would lose the changes. Nothing was removed.",
    );
    expect(await pane.steps()).toEqual(["Keep it", `Remove '${name}'!A1:D5 with the changes`]);
    expect(await pane.focused()).toBe("Keep it");
    await pane.press("Enter");
    await pane.notice.waitFor({ state: "detached" });
    expect(await sheet.value("A1")).toBe("My title");
    await sheet.becomes("B4", 351);

    await pane.status.getByRole("button", { name: /^Inserted/ }).click();
    await pane.button(`Remove ${insurers} at '${name}'!A1:D5`).click();
    await pane.refusal();
    await pane.button(/with the changes$/).click();
    await pane.notice.getByText(/^Removed/).waitFor();
    expect(await sheet.used()).toBeUndefined();
  });

  test("says so where the block is gone already", async () => {
    await pane.insertBest("insurance", "live");
    await pane.receipt();
    await sheet.undo();
    await sheet.isEmpty();
    await pane.remove();
    expect(await pane.refusal()).toMatch(
      /^The block is no longer on sheet “Test \d+”\. Nothing was changed\.$/,
    );
    expect(await pane.steps()).toEqual(["Dismiss"]);
  });

  test("is not carried out on a protected sheet", async () => {
    await pane.insertBest("insurance", "values");
    await pane.receipt();
    await sheet.protect();
    await pane.remove();
    expect(await pane.refusal()).toMatch(/is protected\. Lift its protection, then try again\.$/);
    expect(await sheet.value("B4")).toBe(351);
    await sheet.protect(false);
    await pane.button("Try again").click();
    await pane.notice.getByText(/^Removed/).waitFor();
    expect(await sheet.used()).toBeUndefined();
  });
});

describe("undo", () => {
  test("takes an insertion back in one step, and redo brings it again", async () => {
    await sheet.fill("A9", [["mine"]]);
    await sheet.rests();
    const names = await sheet.names();
    const { width } = await sheet.look("A1");
    await pane.open("spend", "table:spend");
    await sheet.select("F20");
    await pane.insert("live");
    await pane.receipt();
    await sheet.becomes("H27", 5754.5);
    await sheet.undo();
    await sheet.becomes("F20", null);
    expect(await sheet.used()).toBe("A9:A9");
    expect(await sheet.names()).toEqual(names);
    expect((await sheet.look("F1")).width).toBe(width);
    expect(await sheet.look("F22")).toMatchObject({ fillColor: "", fontBold: false });
    await sheet.redo();
    await sheet.becomes("H27", 5754.5);
    expect(await sheet.look("F22")).toMatchObject({ fillColor: "#0F3D5C", fontBold: true });
  });

  test("takes the sheet with it that was added for the block", async () => {
    const before = await sheet.sheets();
    await pane.insertBest("insurance", "newSheet");
    await pane.receipt();
    await sheet.becomes("B4", 351);
    await sheet.undo();
    await sheet.sheetsBecome(before);
  });

  test("brings back what was removed", async () => {
    await pane.insertBest("insurance", "live");
    await pane.receipt();
    await sheet.becomes("B4", 351);
    await sheet.rests();
    await pane.remove();
    await pane.notice.getByText(/^Removed/).waitFor();
    await sheet.undo();
    await sheet.becomes("B4", 351);
    expect(await sheet.look("A3")).toMatchObject({ fillColor: "#0F3D5C" });
  });
});

describe("the list of what was inserted", () => {
  test("is there again when the workbook is saved and opened another day", async () => {
    await addin.load();
    await sheet.select("B3");
    await pane.insertBest("insurance", "live");
    await pane.receipt();
    await pane.open("spend", "table:spend");
    await sheet.select("B10");
    await pane.insert("values");
    await pane.receipt();
    await addin.save("Receipts");
    await addin.load("?name=Receipts");
    await sheet.becomes("C6", 351);

    const count = pane.status.getByRole("button", { name: /^Inserted/ });
    await pane.status.getByRole("button", { name: "Inserted 2" }).waitFor();
    await count.click();
    expect(await pane.view.getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringMatching(
        /^Technology investment of Chinese financial institutions\n+Sheet1!B10:G18 · values/,
      ),
      expect.stringMatching(
        /^Technology investment of Chinese insurers, 2020\n+Sheet1!B3:E7 · live formulas/,
      ),
    ]);
    await pane.button(`Go to ${insurers} at Sheet1!B3:E7`).click();
    await sheet.shows("Sheet1", "B3:E7");
    await pane.button(`Remove ${insurers} at Sheet1!B3:E7`).click();
    await pane.notice.getByText(`Removed ${insurers} from Sheet1!B3:E7.`).waitFor();
    expect(await sheet.used()).toBe("B10:G18");
    expect(await pane.view.getByRole("listitem").count()).toBe(1);
  });

  test("is empty in a new workbook, and says so", async () => {
    await addin.load();
    await pane.status.getByRole("button", { name: "Inserted 0" }).click();
    await pane.view.getByText("No FinTech items in this workbook yet.").waitFor();
    await pane.press("Escape");
    expect(await pane.focused()).toMatch(/^Search/);
  });
});

describe("Escape in the middle", () => {
  test("of a refusal leads back to where it was asked, and changes nothing", async () => {
    await sheet.fill("B2", [["mine"]]);
    await sheet.select("A1");
    await pane.open("insurance", key);
    await pane.insert("live");
    await pane.refusal();
    await pane.press("Escape");
    await pane.notice.waitFor({ state: "detached" });
    expect(await pane.focused()).toBe(insurers);
    expect(await sheet.used()).toBe("B2:B2");
  });

  test("of an insertion that is being written does not leave half of it", async () => {
    await pane.open("spend", "table:spend");
    const goOn = await sheet.hold("writes");
    await pane.insert("live");
    await pane.status.getByText(pane.phrases.writing).waitFor();
    await pane.press("Escape");
    await pane.press("Escape");
    await pane.press("Escape");
    await goOn();
    await sheet.becomes("C8", 5754.5);
    expect(await sheet.used()).toBe("A1:F9");
    expect(await sheet.look("A3")).toMatchObject({ fillColor: "#0F3D5C" });
  });

  test("of typing a formula leaves the cell as it was", async () => {
    await sheet.type("B2", "before");
    await sheet.beginTyping("B2", '=FINTECH.SPEND("ba');
    await sheet.press("Escape");
    await sheet.press("Escape");
    expect(await sheet.value("B2")).toBe("before");
  });

  test("with nothing left to step back from gives the keyboard to Excel", async () => {
    await sheet.select("C3");
    await pane.find("bank");
    await pane.press("Escape");
    expect(await pane.search.inputValue()).toBe("");
    await pane.press("Escape");
    await sheet.hasKeyboard();
    await pane.type("into the grid");
    await pane.press("Enter");
    await sheet.becomes("C3", "into the grid");
    expect(await pane.search.inputValue()).toBe("");
  });
});
