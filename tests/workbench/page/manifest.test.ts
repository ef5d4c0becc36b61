import { readFileSync } from "node:fs";
import { parseXml, type Element } from "../../../src/tooling/texts/xml";
import { readManifest, type XmlElement } from "../../../src/workbench/page/manifest";

/** As a browser would hand it over. */
function asDom({ name, attributes, children, text }: Element): XmlElement {
  return {
    localName: name.replace(/^.*:/, ""),
    children: children.map(asDom),
    textContent: text,
    getAttribute: (attribute) => attributes[attribute] ?? null,
  };
}

const source = readFileSync("manifest.xml", "utf8");
const read = (locale: string, xml = source) => readManifest(asDom(parseXml(xml)), locale);

describe("the add-in's own manifest", () => {
  test("names the page, the functions and their namespace", () => {
    const manifest = read("en-US");
    expect(manifest.name).toBe("FinTech for Excel");
    expect(manifest.page).toBe("https://localhost:3000/taskpane.html");
    expect(manifest.functions).toEqual({
      namespace: "FINTECH",
      metadata: "https://localhost:3000/functions.json",
    });
    expect(manifest.shortcuts?.url).toBe("https://localhost:3000/shortcuts.json");
  });

  test("has a ribbon tab of buttons with labels, tips, pictures and what they do", () => {
    const [tab] = read("en-US").tabs;
    expect(tab?.label).toBe("FinTech");
    const controls = tab?.groups.flatMap((group) => group.controls) ?? [];
    expect(controls.map(({ id }) => id)).toEqual([
      "FinTech.Pane",
      "FinTech.Build",
      "FinTech.Tools",
      "FinTech.Inspect",
      "FinTech.Insert",
      "FinTech.Cite",
    ]);
    const [pane, , , , insert] = controls;
    expect(pane).toMatchObject({ kind: "button", action: { type: "ShowTaskpane" } });
    expect(insert).toMatchObject({
      kind: "button",
      action: { type: "ExecuteFunction", functionName: "insertSpendTable" },
      tip: { title: "Insert spend table" },
    });
    expect(insert?.icons.get(32)).toBe("https://localhost:3000/assets/icons/insert-32.png");
    expect([...(insert?.icons.keys() ?? [])]).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
  });

  test("has a menu for the right click on a cell", () => {
    const [menu] = read("en-US").cellMenu;
    if (menu?.kind !== "menu") throw new Error("It is no menu.");
    expect(menu.items.map(({ action }) => action)).toEqual([
      { type: "ExecuteFunction", functionName: "showInspect" },
      { type: "ExecuteFunction", functionName: "citeCell" },
      { type: "ExecuteFunction", functionName: "showBuild" },
      { type: "ExecuteFunction", functionName: "insertSpendTable" },
      { type: "ShowTaskpane", page: "https://localhost:3000/taskpane.html" },
    ]);
  });

  test("speaks Chinese where it is asked to, with other functions help too", () => {
    const manifest = read("zh-CN");
    expect(manifest.name).toBe("数字金融科技");
    expect(manifest.tabs[0]?.label).toBe("数字金融科技");
    expect(manifest.functions?.metadata).toBe("https://localhost:3000/functions.zh-cn.json");
    expect(manifest.functions?.namespace).toBe("FINTECH");
  });

  test("falls back to the default language for one that it does not have", () => {
    expect(read("fr-FR").name).toBe("FinTech for Excel");
  });
});

test("a resource that is named and not there is an error that names it", () => {
  const broken = source.replace('<bt:String id="Cite.Label"', '<bt:String id="Cite.Labels"');
  expect(() => read("en-US", broken)).toThrow("Cite.Label");
});

test("a manifest without a page cannot be used, and says so", () => {
  const broken = source
    .replace(/<Runtimes>[\s\S]*?<\/Runtimes>/, "")
    .replace(/<DefaultSettings>[\s\S]*?<\/DefaultSettings>/, "");
  expect(() => read("en-US", broken)).toThrow("SourceLocation");
});
