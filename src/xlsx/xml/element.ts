type Attribute = string | number | boolean | undefined;
type Inside = string | false | undefined | readonly Inside[];

/** An element as text. Attributes that are undefined are omitted, booleans are 1 or 0; contents are XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...inside: readonly Inside[]
): string {
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined) continue;
    start += ` ${key}="${typeof value === "string" ? escapeXml(value) : Number(value)}"`;
  }
  const content = joined(inside);
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

function joined(inside: Inside): string {
  if (typeof inside === "string") return inside;
  return inside ? inside.map(joined).join("") : "";
}

/** A setting in the way of DrawingML: `<c:gapWidth val="80"/>`. */
export function setting(name: string, val: Attribute): string {
  return val === undefined ? "" : element(name, { val });
}

/** An element that holds text; spaces at its ends are kept. */
export function textElement(name: string, text: string): string {
  return element(name, /^\s|\s$|[\n\t]/.test(text) ? { "xml:space": "preserve" } : {}, escapeXml(text));
}

const special: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
// What XML 1.0 has no way to say, halves of characters included.
const forbidden =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text for attributes and contents. What XML cannot hold becomes Excel's notation for it: `_x0007_`. */
export function escapeXml(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      forbidden,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replace(/[&<>"]/g, (character) => special[character] ?? "")
    .replace(/\r/g, "&#13;");
}

/** A whole part of the package. */
export function document(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
