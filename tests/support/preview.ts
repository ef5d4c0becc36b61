import { readFileSync } from "node:fs";
import { join } from "node:path";

export const previewBytes = readFileSync(join(__dirname, "preview.zh.txt"));

/** Without white space: lines of the preview break inside sentences. */
export function dense(text: string): string {
  return text.replace(/\s+/g, "");
}

/** The preview without white space and without the three footnote digits that stick to words. */
export const previewText = dense(previewBytes.toString("utf8"))
  .replace("美元1", "美元")
  .replace("时间2", "时间")
  .replace("价值3", "价值");
