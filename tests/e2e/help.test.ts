import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { catalogue } from "../../src/functions/catalogue";
import { distFolder } from "../../src/tooling/machine/folders";
import { browserArguments, findHeadlessBrowser } from "../../src/tooling/machine/installed-browser";

/** The help site as the build has it, opened from the disk: it needs no server. */
const address = (path: string) => pathToFileURL(join(distFolder, "help", path)).href;
const axe = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

jest.setTimeout(30_000);

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findHeadlessBrowser()!, args: browserArguments("") });
});
afterAll(() => browser.close());

async function open(path: string, options: { dark?: boolean; width?: number } = {}): Promise<Page> {
  const context = await browser.newContext({
    colorScheme: options.dark ? "dark" : "light",
    viewport: { width: options.width ?? 1000, height: 800 },
    // Lets axe in; the pages' own policy is checked by the search, which works without this.
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(address(path));
  return page;
}

const pages = [
  "index.html",
  ...["en", "zh"].flatMap((language) =>
    ["index", "conventions", "data", "spend", "table"].map((page) => `${language}/${page}.html`),
  ),
];
const dark = ["en/index.html", "zh/conventions.html", "en/data.html", "zh/spend.html"];

describe("the help pages", () => {
  test.each([
    ...pages.map((path) => [path, "light"] as const),
    ...dark.map((path) => [path, "dark"] as const),
  ])("%s has no accessibility problem, %s", async (path, scheme) => {
    const page = await open(path, { dark: scheme === "dark" });
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    });
    expect(violations).toEqual([]);
    await page.context().close();
  });

  test.each(pages)("%s fits a narrow window: only tables scroll sideways", async (path) => {
    const page = await open(path, { width: 320 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBe(0);
    await page.context().close();
  });
});

describe("the search over functions", () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage();
  });
  afterAll(() => page.close());
  const shown = () =>
    page.$$eval("[data-words]:not([hidden]) th code", (codes) => codes.map(({ textContent }) => textContent));

  test("narrows by English, Chinese and pinyin, under the page's own policy", async () => {
    await page.goto(address("zh/index.html"));
    expect(await shown()).toHaveLength(catalogue.length);
    for (const word of ["spend", "技术投入", "jishutouru"]) {
      await page.fill("#query", word);
      expect(await shown()).toContain("SPEND");
      expect((await shown()).length).toBeLessThan(catalogue.length);
    }
  });

  test("says when nothing matches, and Escape brings everything back", async () => {
    await page.goto(address("en/index.html"));
    await page.fill("#query", "no such function");
    expect(await shown()).toEqual([]);
    expect(await page.textContent("#found")).toMatch(/^No function matches/);
    await page.press("#query", "Escape");
    expect(await shown()).toHaveLength(catalogue.length);
  });

  test("is reached with / and opens the first match with Enter", async () => {
    await page.goto(address("en/index.html"));
    await page.keyboard.press("/");
    await page.keyboard.type("procurement rate");
    await Promise.all([page.waitForURL(/procurementrate\.html$/), page.keyboard.press("Enter")]);
    expect(await page.textContent("h1")).toContain("PROCUREMENTRATE");
  });
});
