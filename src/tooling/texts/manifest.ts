import { languages } from "../../report/language";
import { otherLocale } from "./manifest-locale";
import { manifestOrder } from "./manifest-order";
import { requirementProblems, tokenProblems } from "./manifest-requirements";
import { repeated } from "./repeated";
import { shortcutProblems, type Shortcuts, type ShortcutTexts } from "./shortcuts";
import { elementsNamed, parseXml, type Element } from "./xml";

/** The files that a manifest is checked together with. */
export interface ManifestFiles {
  /** manifest.xml */
  readonly manifest: string;
  /** shortcuts.json, and the texts of shortcuts.zh-cn.json */
  readonly shortcuts: Shortcuts;
  readonly localShortcuts: ShortcutTexts;
  /** The names under which the add-in has registered its commands with Office.actions. */
  readonly actions: readonly string[];
  /** Width and height in pixels of the image at an address; undefined if there is none. */
  imageSize(address: string): { readonly width: number; readonly height: number } | undefined;
}

const longestId = 32;
const longestText: Readonly<Record<string, number>> = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };
/** Sizes that Office requires for the icon of a control. */
const requiredIcons = ["16", "32", "80"];

/**
 * What Office would refuse, ignore or show wrongly, by the documented rules; empty if there is nothing. Microsoft's own
 * validation is an online service; this check runs anywhere.
 */
export function manifestProblems(files: ManifestFiles): string[] {
  const root = parseXml(files.manifest);
  return [
    ...orderProblems(root),
    ...resourceProblems(root),
    ...textProblems(root),
    ...addressProblems(root),
    ...imageProblems(root, files),
    ...idProblems(root),
    ...runtimeProblems(root),
    ...requirementProblems(root),
    ...tokenProblems(root),
    ...commandProblems(root, files),
    ...shortcutProblems(files.shortcuts, files.localShortcuts, files.actions),
  ];
}

/** Children must be in the schema's order, and the schema must know them. */
function orderProblems(element: Element): string[] {
  const order = manifestOrder[element.name];
  const problems = element.children.flatMap(orderProblems);
  if (!order)
    return element.children.length > 0
      ? [...problems, `<${element.name}> should have no elements`]
      : problems;
  let last = 0;
  for (const { name } of element.children) {
    const at = order.indexOf(name);
    if (at < 0) problems.push(`<${name}> does not belong in <${element.name}>`);
    else if (at < last) problems.push(`<${name}> is too late in <${element.name}>`);
    else last = at;
  }
  return problems;
}

interface Resource {
  readonly id: string;
  readonly value: string;
  readonly local: string | undefined;
  readonly kind: string;
}

function resourcesOf(root: Element): readonly Resource[] {
  return ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"].flatMap((kind) =>
    elementsNamed(root, kind).flatMap(({ children }) =>
      children.map(({ attributes, children: overrides }) => ({
        kind,
        id: attributes["id"] ?? "",
        value: attributes["DefaultValue"] ?? "",
        local: overrides.find((override) => override.attributes["Locale"] === otherLocale)?.attributes[
          "Value"
        ],
      })),
    ),
  );
}

function everyElement(root: Element): readonly Element[] {
  return [root, ...root.children.flatMap(everyElement)];
}

function resourceProblems(root: Element): string[] {
  const ids = resourcesOf(root).map(({ id }) => id);
  const used = new Set(everyElement(root).flatMap(({ attributes }) => attributes["resid"] ?? []));
  return [
    ...repeated(ids).map((id) => `resource ${id} occurs twice`),
    ...[...used].filter((id) => !ids.includes(id)).map((id) => `resource ${id} is used but missing`),
    ...ids.filter((id) => !used.has(id)).map((id) => `resource ${id} is never used`),
    ...ids
      .filter((id) => id.length > longestId)
      .map((id) => `resource ${id} has more than ${longestId} characters`),
  ];
}

/** Every text that a user sees exists in each language and is short enough for its place. */
function textProblems(root: Element): string[] {
  const texts = resourcesOf(root).filter(({ kind }) => kind in longestText);
  const problems: string[] = [];
  for (const { id, kind, value, local } of texts) {
    const most = longestText[kind] ?? 0;
    if (value === "") problems.push(`${id} is empty`);
    for (const text of [value, local ?? ""])
      if (text.length > most) problems.push(`${id} has ${text.length} characters, ${most} are allowed`);
    // The namespace is the same in every language: formulas are.
    if (local === undefined && id !== "Functions.Namespace")
      problems.push(`${id} has no text in ${otherLocale}`);
  }
  for (const name of ["DisplayName", "Description", "SupportUrl"])
    for (const { attributes, children } of elementsNamed(root, name))
      if (
        "DefaultValue" in attributes &&
        !children.some((child) => child.attributes["Locale"] === otherLocale)
      )
        problems.push(`<${name}> has no text in ${otherLocale}`);
  if (elementsNamed(root, "DefaultLocale")[0]?.text !== "en-US")
    problems.push("the default locale is not en-US");
  const locales = new Set(everyElement(root).flatMap(({ attributes }) => attributes["Locale"] ?? []));
  if (locales.size !== languages.length - 1) problems.push(`locales are ${[...locales].join(", ")}`);
  return problems;
}

function addressProblems(root: Element): string[] {
  return everyElement(root)
    .flatMap(({ attributes }) =>
      ["DefaultValue", "Value", "Url", "ResourcesUrl"].flatMap((name) => attributes[name] ?? []),
    )
    .filter((value) => /^[a-z]+:/i.test(value) && !value.startsWith("https://"))
    .map((value) => `${value} is not https`);
}

/** Icons have each size that Office requires, and each image has the size under which it is listed. */
function imageProblems(root: Element, { imageSize }: ManifestFiles): string[] {
  const address = new Map(resourcesOf(root).map(({ id, value }) => [id, value]));
  const icons = elementsNamed(root, "Icon").flatMap(({ children }) => {
    const sizes = children.map(({ attributes }) => attributes["size"] ?? "");
    const missing = requiredIcons.filter((size) => !sizes.includes(size));
    return [
      ...missing.map((size) => `an icon has no image of ${size} pixels`),
      ...children.flatMap(({ attributes }) =>
        wrongSize(address.get(attributes["resid"] ?? "") ?? "", Number(attributes["size"]), imageSize),
      ),
    ];
  });
  const own = (["IconUrl", "HighResolutionIconUrl"] as const).flatMap((name) =>
    wrongSize(
      elementsNamed(root, name)[0]?.attributes["DefaultValue"] ?? "",
      name === "IconUrl" ? 32 : 64,
      imageSize,
    ),
  );
  return [...new Set([...icons, ...own])];
}

function wrongSize(address: string, size: number, imageSize: ManifestFiles["imageSize"]): string[] {
  const found = imageSize(address);
  if (!found) return [`there is no image ${address}`];
  if (found.width === size && found.height === size) return [];
  return [`${address} is ${found.width} × ${found.height} pixels, listed as ${size}`];
}

function idProblems(root: Element): string[] {
  const named = ["CustomTab", "Group", "Control", "Item"].flatMap((name) => elementsNamed(root, name));
  const ids = named.map(({ attributes }) => attributes["id"] ?? "");
  return [
    ...repeated(ids).map((id) => `control ${id} occurs twice`),
    ...ids.filter((id) => id === "" || id.length > 125).map((id) => `“${id}” is no id of a control`),
  ];
}

/** Functions, commands and pane share one runtime only if all three name the same page. */
function runtimeProblems(root: Element): string[] {
  const page = (name: string) =>
    elementsNamed(root, name).map(
      ({ attributes, children }) => attributes["resid"] ?? children[0]?.attributes["resid"],
    );
  const pages = ["Runtime", "Page", "FunctionFile"].map(page);
  const panes = elementsNamed(root, "Action")
    .filter(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane")
    .flatMap((action) =>
      elementsNamed(action, "SourceLocation").map(({ attributes }) => attributes["resid"]),
    );
  const all = new Set([...pages.flat(), ...panes]);
  const problems: string[] = [];
  if (pages.some(({ length }) => length !== 1))
    problems.push("there must be one Runtime, one Page, one FunctionFile");
  if (all.size !== 1) problems.push(`the shared runtime needs one page, not ${[...all].join(", ")}`);
  if (elementsNamed(root, "Runtime").some(({ attributes }) => attributes["lifetime"] !== "long"))
    problems.push("the shared runtime needs lifetime long");
  const namespace = resourcesOf(root).find(
    ({ id }) => id === elementsNamed(root, "Namespace")[0]?.attributes["resid"],
  );
  if (namespace?.value !== "FINTECH" || namespace.local !== undefined)
    problems.push("the namespace of the functions must be FINTECH in every language");
  return problems;
}

function commandProblems(root: Element, { actions }: ManifestFiles): string[] {
  const named = elementsNamed(root, "FunctionName").map(({ text }) => text);
  return [...new Set(named)]
    .filter((name) => !actions.includes(name))
    .map((name) => `command ${name} is not registered`);
}
