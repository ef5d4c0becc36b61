import { fromBase64, toBase64 } from "../files/base64";

const prefix = "xlsx:";

/** A file of Excel as the page keeps it while it reloads. */
export function fileDraft(bytes: Uint8Array): string {
  return prefix + toBase64(bytes);
}

/** The file of such a draft; undefined for a workbook of the workbench. */
export function fileOfDraft(text: string): Uint8Array | undefined {
  return text.startsWith(prefix) ? fromBase64(text.slice(prefix.length)) : undefined;
}
