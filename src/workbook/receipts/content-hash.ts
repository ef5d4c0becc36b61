/**
 * A short print of what a cell holds, equal for what was written and what Excel reads back: a formula whatever
 * its spacing and the case of its names, a number to the 15 digits that Excel keeps, a text as it is. "" for an
 * empty cell.
 */
export function contentHash(content: unknown): string {
  if (content === "" || content === null || content === undefined) return "";
  if (typeof content === "object") {
    if ("formula" in content && typeof content.formula === "string") return contentHash(content.formula);
    return "value" in content ? contentHash(content.value) : "";
  }
  if (typeof content === "number") return print(`n${Number(content.toPrecision(15))}`);
  if (typeof content === "string" && content.startsWith("=")) return print(`f${canonical(content)}`);
  return print(`${typeof content === "boolean" ? "b" : "t"}${String(content)}`);
}

/**
 * Excel saves the functions of an add-in under a longer name, and shows that one where the add-in is missing:
 * it is the same formula.
 */
function canonical(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .replace(/\s+/g, "")
            .toUpperCase()
            .replace(/_XLDUDF_FINTECH_/g, "FINTECH."),
    )
    .join("");
}

/** FNV-1a over UTF-16 units, 32 bits: told apart are a cell's old and new content, not strangers. */
function print(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * The same in three characters (18 bits), which receipts keep for each cell: settings hold about one megabyte. A cell
 * that was changed passes for unchanged once in 262,144 times.
 */
export function cellDigest(content: unknown): string {
  const hash = contentHash(content);
  if (hash === "") return "";
  const bits = Number.parseInt(hash, 36);
  return [bits, bits >>> 6, (bits >>> 12) ^ (bits >>> 18) ^ (bits >>> 24)]
    .map((part) => digits[part & 63])
    .join("");
}

/** Whether a digest, of this version or of an earlier one, is that of a content. */
export function isDigestOf(digest: string, content: unknown): boolean {
  return digest === cellDigest(content) || digest === contentHash(content);
}
