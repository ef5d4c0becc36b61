import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { en } from "../../../src/locales/en";
import { zhCN } from "../../../src/locales/zh-CN";
import { actions, type Action } from "../../../src/taskpane/actions/actions";
import { defaultAddress } from "../../../src/tooling/machine/address";
import { projectFolder } from "../../../src/tooling/machine/folders";
import { iconNames, iconsFolder, iconSizes, pngSize } from "../../../src/tooling/texts/icon-files";
import { manifestProblems, type ManifestFiles } from "../../../src/tooling/texts/manifest";
import type { Shortcuts, ShortcutTexts } from "../../../src/tooling/texts/shortcuts";
import { elementsNamed, parseXml } from "../../../src/tooling/texts/xml";
import { registeredActions } from "../../support/registered-actions";

const file = join(projectFolder, "manifest.xml");
const manifest = readFileSync(file, "utf8");
const json = (name: string) =>
  JSON.parse(readFileSync(join(projectFolder, "assets", name), "utf8")) as unknown;

const files: ManifestFiles = {
  manifest,
  shortcuts: json("shortcuts.json") as Shortcuts,
  localShortcuts: json("shortcuts.zh-cn.json") as ShortcutTexts,
  actions: registeredActions(),
  imageSize(address) {
    const image = join(projectFolder, address.replace(defaultAddress, ""));
    return existsSync(image) ? pngSize(readFileSync(image)) : undefined;
  },
};

describe("manifest.xml", () => {
  test("has no problems", () => {
    expect(manifestProblems(files)).toEqual([]);
  });

  const commands = Object.values<Action>(actions).flatMap(({ label, inExcel }) =>
    inExcel ? [{ ...inExcel, long: label }] : [],
  );

  test("offers each action for Excel, and no other, by buttons, menu items and keys", () => {
    const root = parseXml(manifest);
    const named = elementsNamed(root, "FunctionName").map(({ text }) => text);
    // Excel opens the pane itself, without calling the add-in.
    const byButton = commands.map(({ name }) => name).filter((name) => name !== "showPane");
    expect([...new Set(named)].sort()).toEqual([...byButton].sort());
    const { actions: listed, shortcuts } = files.shortcuts;
    expect(listed.map(({ id }) => id)).toEqual(commands.map(({ name }) => name));
    expect(shortcuts.map(({ action, key }) => [action, key["default"], key["mac"]])).toEqual(
      commands.map(({ name, letter }) => [name, `Ctrl+Alt+Shift+${letter}`, `Command+Alt+Shift+${letter}`]),
    );
  });

  test("labels each action as the pane does, in both languages", () => {
    const root = parseXml(manifest);
    const strings = new Map(
      elementsNamed(root, "bt:String").map(({ attributes, children }) => [
        attributes["id"],
        [attributes["DefaultValue"], children[0]?.attributes["Value"]],
      ]),
    );
    const controls = ["Control", "Item"].flatMap((name) => elementsNamed(root, name));
    for (const { name, label } of commands) {
      const offering = controls.filter(({ children }) =>
        children.some((child) =>
          name === "showPane"
            ? child.attributes["xsi:type"] === "ShowTaskpane"
            : child.children.some((part) => part.name === "FunctionName" && part.text === name),
        ),
      );
      expect(offering.length).toBeGreaterThan(0);
      for (const control of offering) {
        const resource = control.children.find((child) => child.name === "Label")?.attributes["resid"];
        expect([name, ...(strings.get(resource) ?? [])]).toEqual([name, en[label], zhCN[label]]);
      }
    }
  });

  test("names every shortcut as the help sheet does, in both languages", () => {
    const { resources } = files.shortcuts;
    const texts = commands.map(({ name }) => [
      resources.default[`${name}_name`]?.value,
      files.localShortcuts[`${name}_name`]?.value,
    ]);
    expect(texts).toEqual(commands.map(({ long }) => [en[long], zhCN[long]]));
  });

  test("has the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as {
      version: string;
    };
    expect(elementsNamed(parseXml(manifest), "Version")[0]?.text).toBe(`${version}.0`);
  });

  test("can be read by Microsoft's parser", () => {
    // It depends on packages that are ES modules only, which Jest cannot load.
    const script =
      'require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1]).then((m) => console.log(JSON.stringify(m)))';
    const { stdout, stderr } = spawnSync(process.execPath, ["-e", script, file], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({
      id: "5b0c6d1e-8f3a-4d52-9c1b-2e7a40d9f6b3",
      officeAppType: "TaskPaneApp",
      defaultLocale: "en-US",
      displayName: "FinTech for Excel",
      permissions: "ReadWriteDocument",
      hosts: ["Workbook"],
      defaultSettings: { sourceLocation: `${defaultAddress}/taskpane.html` },
    });
  });
});

describe("the check of the manifest", () => {
  const problemsAfter = (from: string | RegExp, to: string) => {
    const changed = manifest.replace(from, to);
    expect(changed).not.toBe(manifest);
    return manifestProblems({ ...files, manifest: changed }).join("\n");
  };

  test.each<[what: string, from: string | RegExp, to: string, problem: string]>([
    [
      "a wrong order",
      /(<Permissions>.*<\/Permissions>)([\s\S]*)(<\/OfficeApp>)/,
      "$2$1$3",
      "<Permissions> is too late",
    ],
    ["an unknown element", "<Hosts>", "<Hoster></Hoster><Hosts>", "<Hoster> does not belong in <OfficeApp>"],
    ["a missing resource", 'resid="Cite.Tip"', 'resid="Cite.Tips"', "Cite.Tips is used but missing"],
    ["an unused resource", 'resid="GetStarted.Title"', 'resid="Tab.Label"', "GetStarted.Title is never used"],
    [
      "a resource that occurs twice",
      '<bt:String id="Tab.Label"',
      '<bt:String id="Cite.Label"',
      "Cite.Label occurs twice",
    ],
    ["an id that is too long", /Cite\.Tip/g, "x".repeat(33), "more than 32 characters"],
    [
      "a long text",
      'DefaultValue="Cite cell"',
      `DefaultValue="${"x".repeat(126)}"`,
      "Cite.Label has 126 characters",
    ],
    [
      "a text without Chinese",
      / *<bt:Override Locale="zh-CN" Value="引用出处" \/>\n/,
      "",
      "Cite.Label has no text in zh-CN",
    ],
    [
      "a third language",
      'Locale="zh-CN" Value="引用出处"',
      'Locale="zh-TW" Value="引用出處"',
      "locales are zh-CN, zh-TW",
    ],
    [
      "an address without encryption",
      `"${defaultAddress}/functions.js"`,
      '"http://localhost:3000/functions.js"',
      "is not https",
    ],
    [
      "an icon of the wrong size",
      "icons/cite-80.png",
      "icons/cite-64.png",
      "cite-64.png is 64 × 64 pixels, listed as 80",
    ],
    ["a missing icon", "icons/cite-80.png", "icons/quote-80.png", "there is no image"],
    [
      "an icon without a needed size",
      /<bt:Image size="32" resid="Cite.32" \/>/,
      "",
      "an icon has no image of 32 pixels",
    ],
    [
      "two controls of one id",
      'id="FinTech.Cite"',
      'id="FinTech.Insert"',
      "control FinTech.Insert occurs twice",
    ],
    [
      "another page for commands",
      '<FunctionFile resid="Pane.Url" />',
      '<FunctionFile resid="Help.Url" />',
      "the shared runtime needs one page",
    ],
    ["a runtime that ends with the pane", 'lifetime="long"', 'lifetime="short"', "needs lifetime long"],
    [
      "another namespace",
      'DefaultValue="FINTECH"',
      'DefaultValue="FINANCE"',
      "namespace of the functions must be FINTECH",
    ],
    [
      "an Excel that lacks what the add-in calls",
      '<Set Name="CustomFunctionsRuntime" MinVersion="1.3" />',
      '<Set Name="CustomFunctionsRuntime" MinVersion="1.1" />',
      "must require CustomFunctionsRuntime 1.3, not 1.1",
    ],
    [
      "a token without a declaration",
      '<Token Name="locale"',
      '<Token Name="language"',
      "token locale is not declared",
    ],
    [
      "a token without Chinese",
      '<Override Locale="zh-CN" Value="zh-cn" />',
      "",
      "token locale has no value for zh-CN",
    ],
    [
      "a command that is not registered",
      "<FunctionName>citeCell<",
      "<FunctionName>citeCells<",
      "command citeCells is not registered",
    ],
  ])("finds %s", (_what, from, to, problem) => {
    expect(problemsAfter(from, to)).toContain(problem);
  });

  test.each<[what: string, change: (shortcuts: Shortcuts) => Shortcuts, problem: string]>([
    [
      "keys that Excel has",
      (s) => ({ ...s, shortcuts: s.shortcuts.map((k) => ({ ...k, key: { default: "Ctrl+Shift+F" } })) }),
      "Ctrl+Shift+F may clash",
    ],
    ["an action without keys", (s) => ({ ...s, shortcuts: s.shortcuts.slice(1) }), "showPane has no keys"],
    [
      "an action that is not registered",
      (s) => ({ ...s, actions: s.actions.map((a) => ({ ...a, id: `${a.id}2` })) }),
      "showPane2 is not registered",
    ],
  ])("finds shortcuts with %s", (_what, change, problem) => {
    expect(manifestProblems({ ...files, shortcuts: change(files.shortcuts) }).join("\n")).toContain(problem);
  });

  test("finds a shortcut that has no Chinese name", () => {
    expect(manifestProblems({ ...files, localShortcuts: {} })).toContain(
      "shortcut text showPane_name is missing",
    );
  });
});

describe("the icons", () => {
  test.each(iconNames.flatMap((name) => iconSizes.map((size) => [name, size] as const)))(
    "%s has a drawing of %i pixels",
    (name, size) => {
      const png = readFileSync(join(iconsFolder, `${name}-${size}.png`));
      expect(pngSize(png)).toEqual({ width: size, height: size });
      // A blank image compresses to next to nothing.
      expect(png.length).toBeGreaterThan(100 + size);
    },
  );

  test("are different drawings", () => {
    const drawings = iconNames.map((name) => readFileSync(join(iconsFolder, `${name}-32.png`), "base64"));
    expect(new Set(drawings).size).toBe(iconNames.length);
  });
});
