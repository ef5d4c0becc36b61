/**
 * The unified manifest of Microsoft 365, written from manifest.xml and shortcuts.json, with what only it can say:
 * KeyTips. https://learn.microsoft.com/microsoft-365/extensibility/schema
 */
import type { Text } from "../../report/language";
import { inLanguage, Localised, textsByPath } from "./localised";
import { ManifestSource } from "./manifest-source";
import type { Shortcuts, ShortcutTexts } from "./shortcuts";
import { elementsNamed, parseXml, type Element } from "./xml";

/** The first version of the schema that has KeyTips and icons in all eight sizes. */
export const schemaVersion = "1.27";
const schemas = `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}`;

/**
 * The keys after Alt that lead to the tab and then to each button, at most three letters or digits, each once. X is
 * reserved on the web; letters that open a tab or a menu of Excel's own are avoided.
 */
export const keyTips: Readonly<Record<string, string>> = {
  "FinTech.Tab": "K",
  "FinTech.Pane": "FD",
  "FinTech.Build": "BF",
  "FinTech.Tools": "RT",
  "FinTech.Inspect": "IC",
  "FinTech.Insert": "IS",
  "FinTech.Cite": "CC",
};

/** At most 80 characters; the description in manifest.xml is longer. */
const shortDescription: Text = {
  en: "China FinTech research as Excel functions, each number with its source.",
  zh: "中国金融科技研究数据：每个数字均可溯源的 Excel 函数与表格。",
};

export interface UnifiedManifestSources {
  /** manifest.xml, with the addresses of the build. */
  readonly manifest: string;
  readonly shortcuts: Shortcuts;
  readonly localShortcuts: ShortcutTexts;
}

export interface UnifiedManifest {
  /** manifest.json */
  readonly manifest: object;
  /** manifest.zh-cn.json: its texts in Chinese, by their path. */
  readonly chinese: Readonly<Record<string, string>>;
}

export function unifiedManifest(sources: UnifiedManifestSources): UnifiedManifest {
  const source = new ManifestSource(parseXml(sources.manifest));
  const whole = { ...base(source), extensions: [extension(source, sources)] };
  return {
    manifest: inLanguage(whole, "en") as object,
    chinese: {
      $schema: `${schemas}/MicrosoftTeams.Localization.schema.json`,
      ...textsByPath(whole, "zh"),
    },
  };
}

/** What every app for Microsoft 365 says of itself. */
function base(source: ManifestSource) {
  const page = source.plain(source.one("SourceLocation"));
  const at = (path: string) => new URL(path, page).href;
  return {
    $schema: `${schemas}/MicrosoftTeams.schema.json`,
    manifestVersion: schemaVersion,
    id: source.one("Id").text,
    version: source.one("Version").text.split(".").slice(0, 3).join("."),
    name: { short: source.localised("DisplayName") },
    description: { short: new Localised(shortDescription), full: source.localised("Description") },
    developer: {
      name: source.one("ProviderName").text,
      websiteUrl: source.plain(source.one("SupportUrl")),
      privacyUrl: at("privacy.txt"),
      termsOfUseUrl: at("third-party-licences.txt"),
    },
    icons: { color: "assets/icons/app-192.png", outline: "assets/icons/app-outline-32.png" },
    accentColor: "#0F3D5C",
    localizationInfo: {
      defaultLanguageTag: "en-us",
      additionalLanguages: [{ languageTag: "zh-cn", file: "manifest.zh-cn.json" }],
    },
    authorization: {
      permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] },
    },
  };
}

function extension(source: ManifestSource, { shortcuts, localShortcuts }: UnifiedManifestSources) {
  const surface = (type: string) =>
    elementsNamed(source.root, "ExtensionPoint").find(({ attributes }) => attributes["xsi:type"] === type);
  const functions = surface("CustomFunctions");
  const ribbon = surface("PrimaryCommandSurface");
  const menus = surface("ContextMenu");
  if (!functions || !ribbon || !menus) throw new Error("manifest.xml lacks functions, a tab or a menu.");
  const started = source.one("GetStarted");
  return {
    requirements: { scopes: ["workbook"], capabilities: capabilities(source) },
    runtimes: [
      {
        id: "SharedRuntime",
        type: "general",
        lifetime: "long",
        code: { page: address(source, functions, "Page"), script: address(source, functions, "Script") },
        actions: actions(source, shortcuts, localShortcuts),
        customFunctions: {
          namespace: namespace(source, functions),
          metadataUrl: source.localised("SourceLocation", source.one("Metadata", functions)),
        },
      },
    ],
    ribbons: [
      { contexts: ["default"], tabs: elementsNamed(ribbon, "CustomTab").map((tab) => tabOf(source, tab)) },
    ],
    contextMenus: [
      {
        menus: [
          {
            entryPoint: "cell",
            controls: elementsNamed(menus, "Control").map((control) => controlOf(source, control)),
          },
        ],
      },
    ],
    getStartedMessages: [
      {
        title: source.localised("Title", started),
        description: source.localised("Description", started),
        learnMoreUrl: source.localised("LearnMoreUrl", started),
      },
    ],
    keyboardShortcuts: [
      {
        requirements: { capabilities: [{ name: "SharedRuntime", minVersion: "1.1" }] },
        shortcuts: shortcuts.shortcuts.map(({ action, key }) => ({ key, actionId: action })),
      },
    ],
  };
}

function capabilities(source: ManifestSource) {
  return elementsNamed(source.root, "Set").map(({ attributes }) => ({
    name: attributes["Name"],
    minVersion: attributes["MinVersion"],
  }));
}

function address(source: ManifestSource, within: Element, name: string): string {
  return source.plain(source.one("SourceLocation", source.one(name, within)));
}

function namespace(source: ManifestSource, functions: Element) {
  const name = source.plain(source.one("Namespace", functions));
  return { id: name, name };
}

/** Everything that a button or key may run: the pane's own page, and the commands that the add-in registers. */
function actions(source: ManifestSource, { actions: listed, resources }: Shortcuts, chinese: ShortcutTexts) {
  const panes = elementsNamed(source.root, "TaskpaneId").map(({ text }) => text);
  return [
    ...[...new Set(panes)].map((id) => ({ id, type: "openPage", view: id })),
    ...listed.map(({ id }) => {
      const text = (texts: ShortcutTexts) => texts[`${id}_name`]?.value ?? "";
      const displayName = new Localised({ en: text(resources.default), zh: text(chinese) });
      return { id, type: "executeFunction", displayName };
    }),
  ];
}

function tabOf(source: ManifestSource, tab: Element) {
  const label = tab.children.find(({ name }) => name === "Label");
  const groups = tab.children.filter(({ name }) => name === "Group");
  return {
    id: tab.attributes["id"],
    label: label && new Localised(source.text(label)),
    ...keyTip(tab),
    groups: groups.map((group) => ({
      id: group.attributes["id"],
      label: source.localised("Label", group),
      icons: source.icons(group),
      controls: elementsNamed(group, "Control").map((control) => controlOf(source, control)),
    })),
  };
}

function controlOf(source: ManifestSource, control: Element): object {
  const items = control.children.find(({ name }) => name === "Items");
  const type = items ? "menu" : control.name === "Item" ? "menuItem" : "button";
  const tip = source.one("Supertip", control);
  return {
    id: control.attributes["id"],
    type,
    label: source.localised("Label", control),
    icons: source.icons(control),
    supertip: { title: source.localised("Title", tip), description: source.localised("Description", tip) },
    ...(items
      ? { items: items.children.map((item) => controlOf(source, item)) }
      : { actionId: actionOf(control), ...keyTip(control) }),
  };
}

function keyTip({ attributes }: Element): { keytip?: string } {
  const keytip = keyTips[attributes["id"] ?? ""];
  return keytip === undefined ? {} : { keytip };
}

function actionOf(control: Element): string | undefined {
  return ["FunctionName", "TaskpaneId"].flatMap((name) => elementsNamed(control, name))[0]?.text;
}
