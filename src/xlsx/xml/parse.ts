/** An element. Names and attributes have lost their prefixes; the text is that of the element itself. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
  /** Where the element begins and ends in the part. */
  readonly start: number;
  readonly end: number;
}

interface OpenNode {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
  text: string;
  readonly start: number;
  end: number;
}

export class XmlError extends Error {}

/** Deeper than any part of a workbook. */
const deepest = 200;

/**
 * Reads a part of a package. Document types are refused: they can define entities that grow without limit, and no
 * program writes them into a workbook.
 */
export function parseXml(text: string): XmlNode {
  const root: OpenNode = { name: "", attributes: {}, children: [], text: "", start: 0, end: text.length };
  const open: OpenNode[] = [root];
  let here = root;
  for (let at = 0; at < text.length;) {
    const next = text.indexOf("<", at);
    if (next < 0) {
      here.text += unescapeXml(text.slice(at));
      break;
    }
    if (next > at) here.text += unescapeXml(text.slice(at, next));
    const sign = text[next + 1];
    if (sign === "!" || sign === "?") {
      const [end, plain] = special(text, next);
      here.text += plain;
      at = end;
      continue;
    }
    const end = tagEnd(text, next);
    if (sign === "/") {
      if (open.length === 1 || localName(text.slice(next + 2, end).trim()) !== here.name)
        throw new XmlError("An element is closed that is not open.");
      here.end = end + 1;
      open.pop();
      here = open[open.length - 1] ?? root;
    } else {
      const isEmpty = text[end - 1] === "/";
      const node = element(text.slice(next + 1, isEmpty ? end - 1 : end), next, end + 1);
      here.children.push(node);
      if (!isEmpty) {
        if (open.length > deepest) throw new XmlError("Elements are nested too deeply.");
        open.push(node);
        here = node;
      }
    }
    at = end + 1;
  }
  if (open.length > 1) throw new XmlError("An element is not closed.");
  return root;
}

/** Comments, instructions and CDATA: where they end, and the text that they hold. */
function special(text: string, at: number): readonly [end: number, text: string] {
  const [close, skipped, isText] = text.startsWith("<!--", at)
    ? ["-->", 4, false]
    : text.startsWith("<![CDATA[", at)
      ? ["]]>", 9, true]
      : ["?>", 2, false];
  if (text.startsWith("<!", at) && close === "?>") throw new XmlError("A document type is not allowed.");
  const end = text.indexOf(String(close), at + Number(skipped));
  if (end < 0) throw new XmlError("A comment or instruction is not closed.");
  return [end + String(close).length, isText ? text.slice(at + Number(skipped), end) : ""];
}

/** The `>` that ends a tag; attributes may hold one. */
function tagEnd(text: string, from: number): number {
  let quote = "";
  for (let at = from + 1; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ">") return at;
  }
  throw new XmlError("A tag is not closed.");
}

const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function element(tag: string, start: number, end: number): OpenNode {
  const space = /\s/.exec(tag)?.index ?? tag.length;
  const attributes: Record<string, string> = {};
  if (space < tag.length)
    for (const [, name = "", double, single] of tag.slice(space).matchAll(attribute))
      if (!name.startsWith("xmlns")) attributes[localName(name)] = unescapeXml(double ?? single ?? "");
  return { name: localName(tag.slice(0, space)), attributes, children: [], text: "", start, end };
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Children of that name. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The first child on the way through elements of these names. */
export function childAt(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>(
    (here, name) => here?.children.find((child) => child.name === name),
    node,
  );
}

/** Every element of that name below the node. */
export function allBelow(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return (
    node?.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allBelow(child, name)]) ??
    []
  );
}

/** `_x000D_`, Excel's notation for what XML cannot hold. */
export function readText(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/** A flag as files write it; undefined if it is not there. */
export function flag(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value === "1" || value === "true" || value === "on";
}

/** A number of an attribute; undefined if it is none. */
export function numeric(value: string | undefined): number | undefined {
  return value === undefined || value === "" || !Number.isFinite(Number(value)) ? undefined : Number(value);
}
