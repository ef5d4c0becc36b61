import type { Ideal } from "../../model/scoring/aims";
import { normalise } from "../../report/normalise";
import { parseNumber } from "./number-text";

/** The word that a target or an interval begins with, a colon or an equals sign, and the numbers. */
const target = /^(?:target|nominal|目标|中[间間]型(?:指标)?|适中型|适度型|固定型)\s*[:=]?\s*(.*)$/;
const interval = /^(?:between|within|interval|range|[区區][间間]型?(?:指标)?)\s*[:=]?\s*(.*)$/;

/** A number without separators between thousands, which could be taken for the comma between two numbers. */
const number = "[+\\-−–]?(?:\\d+\\.?\\d*|\\.\\d+)%?";
const between = "\\s*(?:~|,|、|至|到|to|and|和|与|(?<=\\s)[-–—](?=\\s))\\s*";
/** Two numbers with a word, a comma, a tilde, a space or, after a digit, a dash between them. */
const pair = new RegExp(`^(${number})(?:${between}|\\s+|(?<=[\\d%])[-–—](?=[\\d.]))(${number})$`);
const tilde = new RegExp(`^${number}\\s*~\\s*${number}$`);

const bracketed = /^(?:\[(.*)\]|\((.*)\))$/;

/**
 * Reads where a criterion is best: "target 7", "中间型 7", "between 10 20", "between -5 and 5", "10~20", "[10,20]",
 * "区间型 10 20". Undefined where a text is none of these; "unclear" where it begins as one and its numbers cannot be read.
 */
export function idealOf(value: unknown): Ideal | "unclear" | undefined {
  if (typeof value !== "string") return undefined;
  const text = normalise(value);
  const [, aimedAt] = target.exec(text) ?? [];
  if (aimedAt !== undefined) {
    const at = parseNumber(bare(aimedAt));
    return at === undefined ? "unclear" : { from: at, to: at };
  }
  const [, ends] = interval.exec(text) ?? [];
  if (ends !== undefined) return ordered(bare(ends));
  return tilde.test(text) || /^\[.*\]$/.test(text) ? ordered(bare(text)) : undefined;
}

function bare(text: string): string {
  const [, square, round] = bracketed.exec(text) ?? [];
  return (square ?? round ?? text).trim();
}

/** Two numbers, the smaller first, with a percent sign after both or neither: 10~20% could be meant in two ways. */
function ordered(text: string): Ideal | "unclear" {
  const [, low = "", high = ""] = pair.exec(text) ?? [];
  if (low.endsWith("%") !== high.endsWith("%")) return "unclear";
  const from = parseNumber(low);
  const to = parseNumber(high);
  return from === undefined || to === undefined || from > to ? "unclear" : { from, to };
}
