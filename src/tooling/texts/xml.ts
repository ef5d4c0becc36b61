/** An element of an XML file: its name with prefix, attributes, child elements and own text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** Reads XML without document types or CDATA; throws if it is not well-formed. */
export function parseXml(xml: string): Element {
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    const parent = open.at(-1);
    if (!match || !parent) throw new Error(`Not well-formed at ${place(xml, at)}.`);
    const [, closing, opening, attributes = "", empty, text] = match;
    if (text !== undefined) parent.text += unescape(text).trim();
    else if (closing !== undefined) {
      if (parent.name !== closing) throw new Error(`</${closing}> closes nothing at ${place(xml, at)}.`);
      open.pop();
    } else if (opening !== undefined) {
      const element = { name: opening, attributes: attributesOf(attributes), children: [], text: "" };
      parent.children.push(element);
      if (empty === "") open.push(element);
    }
  }
  const [element, ...others] = root.children;
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name ?? ""}> is never closed.`);
  if (!element || others.length > 0 || root.text !== "")
    throw new Error("There must be exactly one root element.");
  return element;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map(([, name = "", value = ""]) => [
      name,
      unescape(value),
    ]),
  );
}

function unescape(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

function place(xml: string, at: number): string {
  const lines = xml.slice(0, at).split("\n");
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** All elements of that name in an element, itself included, in the order of the file. */
export function elementsNamed(element: Element, name: string): readonly Element[] {
  return [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((child) => elementsNamed(child, name)),
  ];
}
