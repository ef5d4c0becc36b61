import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { defaultAddress } from "../../src/tooling/machine/address";
import { distFolder } from "../../src/tooling/machine/folders";
import { browserArguments, findHeadlessBrowser } from "../../src/tooling/machine/installed-browser";

/**
 * functions.js of the production build, alone on a page and in a worker, under the pane's own content-security policy:
 * what it loads on first use, and what becomes of it when that fails.
 */
const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(
  readFileSync(join(distFolder, "taskpane.html"), "utf8"),
)![1]!;
const types: Readonly<Record<string, string>> = { ".js": "text/javascript", ".wasm": "application/wasm" };

/** Excel's registry of functions, as far as functions.js asks for it. */
const registry = `
  globalThis.answerers = new Map();
  globalThis.CustomFunctions = {
    associate: (id, answerer) => answerers.set(id, answerer),
    Error: class extends Error { constructor(code, message) { super(message); this.code = code; } },
    ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!", invalidNumber: "#NUM!", divisionByZero: "#DIV/0!", nullReference: "#NULL!" },
  };
  globalThis.answer = async ([id, ...given]) => {
    try { return await answerers.get(id)(...given); } catch (error) { return { code: error.code, message: error.message }; }
  };`;
const pages: Readonly<Record<string, readonly [type: string, body: string]>> = {
  "/page.html": [
    "text/html",
    '<!doctype html><script src="registry.js"></script><script src="functions.js"></script>',
  ],
  "/registry.js": ["text/javascript", registry],
  "/worker.js": [
    "text/javascript",
    'importScripts("registry.js", "functions.js"); onmessage = async ({ data }) => postMessage(await answer(data));',
  ],
};

jest.setTimeout(60_000);

let browser: Browser;
let page: Page;
/** Addresses that have this in them are not answered. */
let outage: string | undefined;
/** What was asked for, in order. */
let asked: string[];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findHeadlessBrowser()!, args: browserArguments("") });
});
afterAll(() => browser.close());

beforeEach(async () => {
  outage = undefined;
  asked = [];
  const context = await browser.newContext();
  await context.route("**/*", async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    asked.push(pathname);
    const file = join(distFolder, pathname);
    const [type, body] = pages[pathname] ?? [
      types[extname(pathname)] ?? "",
      existsSync(file) ? readFileSync(file) : "",
    ];
    if (origin !== defaultAddress || body === "" || (outage && pathname.includes(outage)))
      return route.abort();
    return route.fulfill({ contentType: type, body, headers: { "Content-Security-Policy": policy } });
  });
  page = await context.newPage();
  await page.goto(`${defaultAddress}/page.html`);
});
afterEach(() => page.context().close());

type Call = readonly [id: string, ...given: unknown[]];
const answer = (call: Call): Promise<unknown> =>
  page.evaluate(
    (given) => (globalThis as unknown as { answer(call: Call): Promise<unknown> }).answer(given),
    call,
  );

/** Cooper, Seiford and Tone (2007), Example 2.2. */
const efficiency: Call = [
  "EFFICIENCY",
  [
    [4, 3],
    [7, 3],
    [8, 1],
    [4, 2],
    [2, 4],
    [10, 1],
  ],
  [[1], [1], [1], [1], [1], [1]],
];
const scores = [[6 / 7], [12 / 19], [1], [1], [1], [1]].map(([score]) => [expect.closeTo(score!, 12)]);
const notLoaded = { code: "#N/A", message: expect.stringContaining("could not be loaded") };

test("nothing is loaded before it is needed, and the solver once", async () => {
  expect(await answer(["SPEND", [["insurance"]], [[2020]]])).toEqual([[351]]);
  expect(asked.filter((path) => path.startsWith("/parts/"))).toEqual([]);
  expect(await answer(efficiency)).toEqual(scores);
  expect(await answer(efficiency)).toEqual(scores);
  expect(asked.filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
});

test("works where there is no document", async () => {
  const inWorker = page.evaluate(
    (call) =>
      new Promise((resolve, reject) => {
        const worker = new Worker("worker.js");
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(call);
      }),
    efficiency,
  );
  expect(await inWorker).toEqual(scores);
});

test("without the functions on own data they answer #N/A with a sentence, and the report's functions as ever", async () => {
  outage = "/parts/own-data";
  expect(await answer(["CONCENTRATION", [[1, 1]]])).toEqual(notLoaded);
  expect(await answer(["CAGR", [[1]], [[1.21]], [[2]]])).toEqual([[expect.closeTo(0.1, 12)]]);
  outage = undefined;
  expect(await answer(["CONCENTRATION", [[1, 1]]])).toEqual([[0.5]]);
});

test.each(["/parts/efficiency", "/parts/highs", ".wasm"])(
  "without %s the answer is #N/A with a sentence; the next call tries again, and others never wait",
  async (missing) => {
    outage = missing;
    expect(await answer(efficiency)).toEqual(notLoaded);
    expect(await answer(["SPEND", [["insurance"]], [[2020]]])).toEqual([[351]]);
    expect(await answer(["CONCENTRATION", [[1, 1]]])).toEqual([[0.5]]);
    outage = undefined;
    expect(await answer(efficiency)).toEqual(scores);
  },
);
