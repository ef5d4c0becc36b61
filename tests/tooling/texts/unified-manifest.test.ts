import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isChinese } from "../../../src/report/language";
import { defaultAddress } from "../../../src/tooling/machine/address";
import { projectFolder } from "../../../src/tooling/machine/folders";
import { iconsFolder, packageIcons, pngSize } from "../../../src/tooling/texts/icon-files";
import { schemaProblems } from "../../../src/tooling/texts/schema-problems";
import type { Shortcuts, ShortcutTexts } from "../../../src/tooling/texts/shortcuts";
import { keyTips, schemaVersion, unifiedManifest } from "../../../src/tooling/texts/unified-manifest";
import { elementsNamed, parseXml } from "../../../src/tooling/texts/xml";

const read = (file: string) => readFileSync(join(projectFolder, file), "utf8");
const xml = read("manifest.xml");
const sources = {
  manifest: xml,
  shortcuts: JSON.parse(read("assets/shortcuts.json")) as Shortcuts,
  localShortcuts: JSON.parse(read("assets/shortcuts.zh-cn.json")) as ShortcutTexts,
};
const { manifest, chinese } = unifiedManifest(sources);
const root = parseXml(xml);

/** Microsoft's own schemas, as its package @microsoft/app-manifest ships them. */
function microsoft(name: string): object {
  const folder = "node_modules/@microsoft/app-manifest/build/json-schemas/teams";
  // One pattern has a bracket that Unicode patterns, which the checker uses, require to be escaped.
  const text = read(`${folder}/v${schemaVersion}/${name}.schema.json`).replaceAll("\\\\b]", "\\\\b\\\\]");
  const { $schema, ...schema } = JSON.parse(text) as { $schema: string };
  // The checker knows draft 7; the parts of draft 4 in use here mean the same in both.
  expect($schema).toContain("draft-04");
  return schema;
}

interface Node {
  readonly [key: string]: unknown;
}

/** Every object in a value. */
function nodes(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== "object" || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodes)];
}

describe("manifest.json", () => {
  test("is valid against Microsoft's schema", () => {
    expect(schemaProblems(microsoft("MicrosoftTeams"), manifest)).toEqual([]);
  });

  test("would not be, with a KeyTip of four characters or an action of another kind", () => {
    const changed = (from: string, to: string) => {
      const text = JSON.stringify(manifest);
      expect(text).toContain(from);
      return schemaProblems(microsoft("MicrosoftTeams"), JSON.parse(text.replace(from, to)) as object);
    };
    expect(changed('"keytip":"FD"', '"keytip":"FIND"').join()).toContain("/keytip must NOT have more than 3");
    expect(changed('"executeFunction"', '"runFunction"').join()).toContain("/type must be equal to one of");
  });

  test("has the id, version, requirements, page, script and functions of manifest.xml", () => {
    const set = (name: string) =>
      elementsNamed(root, "Set").find(({ attributes }) => attributes["Name"] === name)?.attributes[
        "MinVersion"
      ];
    const capability = (name: string) => ({ name, minVersion: set(name) });
    expect(manifest).toMatchObject({
      id: elementsNamed(root, "Id")[0]?.text,
      version: elementsNamed(root, "Version")[0]?.text.replace(/\.0$/, ""),
      extensions: [
        {
          requirements: {
            scopes: ["workbook"],
            capabilities: ["SharedRuntime", "CustomFunctionsRuntime", "ExcelApi"].map(capability),
          },
          runtimes: [
            {
              code: { page: `${defaultAddress}/taskpane.html`, script: `${defaultAddress}/functions.js` },
              customFunctions: {
                namespace: { id: "FINTECH", name: "FINTECH" },
                metadataUrl: `${defaultAddress}/functions.json`,
              },
            },
          ],
        },
      ],
    });
  });

  test("offers each control of manifest.xml, and runs only actions that it declares", () => {
    const controls = nodes(manifest).filter(({ supertip }) => supertip !== undefined);
    const ids = ["Control", "Item"].flatMap((name) =>
      elementsNamed(root, name).map(({ attributes }) => attributes["id"]),
    );
    expect(controls.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const declared = nodes(manifest).flatMap(({ id, type }) =>
      type === "executeFunction" || type === "openPage" ? [id] : [],
    );
    const used = nodes(manifest).flatMap(({ actionId }) => (actionId === undefined ? [] : [actionId]));
    expect(used.length).toBeGreaterThan(ids.length);
    for (const id of used) expect(declared).toContain(id);
    const functions = elementsNamed(root, "FunctionName").map(({ text }) => text);
    for (const name of functions) expect(declared).toContain(name);
  });

  test("has the icons of a package, in the sizes that Microsoft asks for", () => {
    for (const { file, size } of packageIcons)
      expect(pngSize(readFileSync(join(iconsFolder, file)))).toEqual({ width: size, height: size });
    expect((manifest as { icons: object }).icons).toEqual({
      color: "assets/icons/app-192.png",
      outline: "assets/icons/app-outline-32.png",
    });
  });
});

describe("manifest.zh-cn.json", () => {
  test("is valid against Microsoft's schema", () => {
    expect(schemaProblems(microsoft("MicrosoftTeams.Localization"), chinese)).toEqual([]);
  });

  test("has every text of manifest.json in Chinese, and its addresses of Chinese files", () => {
    const texts = Object.entries(chinese).filter(([path]) => path !== "$schema");
    for (const [path, text] of texts)
      if (/url$/i.test(path)) expect([path, text]).toEqual([path, expect.stringMatching(/zh/)]);
      else expect([path, isChinese(text)]).toEqual([path, true]);
    const labels = nodes(manifest).flatMap(({ label, displayName }) => [label ?? displayName ?? []].flat());
    const translated = texts.filter(([path]) => /\.(label|displayName)$/.test(path));
    expect(translated).toHaveLength(labels.length);
  });
});

describe("KeyTips", () => {
  const tips = Object.values(keyTips);

  test("are those of the tab and of each button in it", () => {
    const [tab] = elementsNamed(root, "CustomTab");
    const ids = [tab!, ...elementsNamed(tab!, "Control")].map(({ attributes }) => attributes["id"]);
    expect(Object.keys(keyTips)).toEqual(ids);
    const given = nodes(manifest).flatMap(({ keytip }) => (keytip === undefined ? [] : [keytip]));
    expect(given).toEqual(tips);
  });

  test("keep to Microsoft's rules: up to three capitals or digits, each once, no X", () => {
    for (const tip of tips) expect(tip).toMatch(/^[A-WYZ0-9]{1,3}$/);
    expect(new Set(tips).size).toBe(tips.length);
    for (const tip of tips)
      expect(tips.filter((other) => other !== tip && other.startsWith(tip))).toEqual([]);
  });

  test("leave the tab keys of Excel's own ribbon alone", () => {
    // Microsoft's “Keyboard shortcuts in Excel”: File, Home, Insert, Page Layout, Formulas, Data, Review, View, search.
    for (const builtIn of ["F", "H", "N", "P", "M", "A", "R", "W", "Q"])
      expect(keyTips["FinTech.Tab"]).not.toBe(builtIn);
  });
});
