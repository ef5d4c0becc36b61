import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { catalogue } from "../../src/functions/catalogue";
import { distFolder, projectFolder } from "../../src/tooling/machine/folders";
import type { Metadata } from "../../src/tooling/texts/metadata";
import { worldwideOfficeJs } from "../../src/tooling/machine/office-cloud";
import { ceilings, weigh } from "../../src/tooling/machine/size";
import { addinAddress } from "../../src/tooling/workbench/workbench";
import { elementsNamed, parseXml, type Element } from "../../src/tooling/texts/xml";

const read = (path: string) => readFileSync(join(distFolder, path), "utf8");
const files = readdirSync(distFolder, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => statSync(join(distFolder, path)).isFile());

/** The error class of Excel's runtime, as far as a function sees it. */
class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

type Answerer = (...given: unknown[]) => unknown;

/** Evaluates functions.js with only CustomFunctions: no page, no Office, no console. */
function associated(): ReadonlyMap<string, Answerer> {
  const functions = new Map<string, Answerer>();
  const CustomFunctions = {
    associate: (id: string, answerer: Answerer) => functions.set(id, answerer),
    Error: RuntimeError,
    ErrorCode: {
      notAvailable: "#N/A",
      invalidValue: "#VALUE!",
      invalidNumber: "#NUM!",
      divisionByZero: "#DIV/0!",
      nullReference: "#NULL!",
    },
  };
  new Script(read("functions.js"), { filename: "functions.js" }).runInContext(
    createContext({ CustomFunctions }, { codeGeneration: { strings: false, wasm: false } }),
  );
  return functions;
}

describe("functions.js alone", () => {
  const functions = associated();
  const call = (id: string, ...given: unknown[]) => functions.get(id)!(...given);

  test("associates exactly the ids of functions.json", () => {
    const ids = (JSON.parse(read("functions.json")) as Metadata).functions.map(({ id }) => id);
    expect([...functions.keys()].sort()).toEqual([...ids].sort());
    expect(ids).toEqual(catalogue.map(({ id }) => id));
  });

  test("answers", () => {
    expect(call("SPEND", [["insurance"]], [[2020]])).toEqual([[351]]);
    // Some runtimes pass scalars as such, and an invocation object follows the arguments.
    expect(call("SPEND", "insurance", 2020, null, null, { address: "Sheet1!A1" })).toEqual([[351]]);
    expect(call("SPEND", [["银行"], ["保险"]], [[2020]])).toEqual([[2078], [351]]);
  });

  test("throws Excel's own error, with a sentence in the language of the question", () => {
    const error = (...given: unknown[]): unknown => {
      try {
        return call("SPEND", ...given);
      } catch (thrown) {
        return thrown;
      }
    };
    expect(error([["bnak"]])).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("bank") });
    expect(error([["银航"]])).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("银行") });
    expect(error([["bank"]], [[2024]])).toMatchObject({ code: "#N/A" });
    expect(error([["bank"]])).toEqual([[2078]]);
  });
});

describe("dist/", () => {
  test("has the files of an add-in", () => {
    for (const path of [
      ...["functions.js", "functions.json", "functions.zh-cn.json", "taskpane.html", "manifest.xml"],
      ...[
        "shortcuts.json",
        "shortcuts.en-us.json",
        "shortcuts.zh-cn.json",
        "help/index.html",
        "help/en/index.html",
        "help/zh/index.html",
        "help/en/downloads.html",
        "files/fintech-table-spend-en.xlsx",
      ],
      ...[
        "llms.txt",
        "skills/fintech-formulas/SKILL.md",
        "manifest.json",
        "manifest.zh-cn.json",
        "assets/icons/app-192.png",
      ],
      ...["assets/icons/app-32.png", "third-party-licences.txt", "privacy.txt"],
    ])
      expect(files).toContain(path);
  });

  test("has nothing of the workbench, no source maps and nothing unfinished", () => {
    const scripts = files.filter((path) => path.endsWith(".js"));
    expect(files.filter((path) => /workbench|\.map$|\.tsx?$/.test(path))).toEqual([]);
    for (const path of scripts) expect([path, /univer/i.test(read(path))]).toEqual([path, false]);
    expect(read("third-party-licences.txt")).not.toMatch(/univer/i);
  });

  test("is within its ceilings", () => {
    expect(weigh(distFolder)).toHaveLength(ceilings.length);
    for (const { kilobytes, most } of weigh(distFolder)) {
      expect(kilobytes).toBeGreaterThan(1);
      expect(kilobytes).toBeLessThanOrEqual(most);
    }
  });

  test("has a file behind every address of the manifest and of the metadata", () => {
    const manifest = parseXml(read("manifest.xml"));
    const address = /^(https:\/\/.*)\/taskpane\.html$/.exec(
      elementsNamed(manifest, "SourceLocation")[0]?.attributes["DefaultValue"] ?? "",
    )?.[1];
    expect(address).toBeDefined();
    expect(addinAddress()).toBe(new URL(address!).origin);
    const every = (element: Element): string[] => [
      ...Object.values(element.attributes),
      ...element.children.flatMap(every),
    ];
    const help = ["functions.json", "functions.zh-cn.json"].flatMap((path) =>
      (JSON.parse(read(path)) as Metadata).functions.map(({ helpUrl }) => helpUrl),
    );
    const inEachLanguage = (value: string) =>
      value.includes("${token.locale}")
        ? ["en-us", "zh-cn"].map((locale) => value.replace("${token.locale}", locale))
        : [value];
    const ours = [...every(manifest), ...help]
      .flatMap(inEachLanguage)
      .filter((value) => value.startsWith(`${address!}/`));
    expect(ours.length).toBeGreaterThan(30);
    const missing = ours.filter((value) => !existsSync(join(distFolder, value.slice(address!.length))));
    expect(missing).toEqual([]);
  });

  test("has a pane that loads Office, then the functions, then itself, and only what it may", () => {
    const page = read("taskpane.html");
    const scripts = [...page.matchAll(/<script src="([^"]+)"/g)].map(([, src]) => src);
    expect(scripts).toEqual([worldwideOfficeJs, expect.stringMatching(/^taskpane-[0-9a-f]{10}\.js$/)]);
    const files_ = [scripts[1]!, /<link rel="stylesheet" href="([^"]+)"/.exec(page)?.[1]];
    for (const file of files_) if (file) expect(files).toContain(file);
    expect(page).toContain('http-equiv="Content-Security-Policy"');
    expect(page).not.toMatch(/unsafe-eval'(?<!wasm-unsafe-eval')|<script>/);
  });

  test("has the pages and headings that README.md links to", () => {
    const readme = readFileSync(join(projectFolder, "README.md"), "utf8");
    const links = [...readme.matchAll(/\]\(dist\/([^)#]+)#?([^)]*)\)/g)];
    expect(links.length).toBeGreaterThan(4);
    for (const [, path = "", heading = ""] of links) {
      expect(files).toContain(path);
      if (heading !== "") expect([heading, read(path).includes(`id="${heading}"`)]).toEqual([heading, true]);
    }
  });

  test("loads its parts from the address of the build", () => {
    const parts = files.filter((path) => path.startsWith("parts/"));
    const address = JSON.stringify(`${/"(https:[^"]+)\/taskpane\.html"/.exec(read("manifest.xml"))![1]!}/`);
    if (parts.length > 0)
      expect(files.some((path) => /^[\w-]+\.js$/.test(path) && read(path).includes(address))).toBe(true);
  });
});
