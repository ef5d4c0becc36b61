import { folded } from "../../report/normalise";
import { moneyWords, type MoneyWords } from "./money-words";

/** A number as somebody wrote it. */
export interface WrittenNumber {
  readonly value: number;
  readonly isPercent: boolean;
  /** The currency or unit written beside it. */
  readonly money: MoneyWords | undefined;
}

const sign = "[+\\-−–]";
/** Thin, no-break and ordinary spaces, as some write between thousands. */
const space = "[ \\u00a0\\u2007\\u2009\\u202f]";
const digits = [
  "[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?",
  `[1-9]\\d{0,2}(?<gap>${space})\\d{3}(?:\\k<gap>\\d{3})*(?:\\.\\d+)?`,
  "(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?",
].join("|");
/** A sign on either side of a currency, the digits, and a percent sign, an amount or nothing after them. */
const written = new RegExp(
  `^(?<before>${sign})?\\s*(?<lead>[^\\d\\s.,()+\\-−–]*)\\s*(?<after>${sign})?\\s*(?<digits>${digits})\\s*(?<tail>.*)$`,
);
/** As accountants write what is below zero: (1,234), ¥(1,234). */
const inBrackets = /^([^\d\s.,()+\-−–]*)\s*\(([^()]*)\)$/;

const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Reads a text as a careful person reads a number; undefined where two could differ, or where it is none. Digits that
 * are marks, such as ① and ², are never read.
 */
export function writtenNumber(text: string): WrittenNumber | undefined {
  if (plain.test(text)) return finite(Number(text), false, undefined);
  const seen = folded(text).trim().toLowerCase();
  const bracketed = inBrackets.exec(seen);
  if (!bracketed) return signed(seen);
  const [, lead = "", inner = ""] = bracketed;
  const amount = new RegExp(`^\\s*${sign}`).test(inner) ? undefined : signed(`${lead} ${inner.trim()}`);
  return amount && { ...amount, value: -amount.value };
}

function signed(text: string): WrittenNumber | undefined {
  const { before, lead = "", after, digits = "", tail = "" } = written.exec(text)?.groups ?? {};
  if (digits === "" || (before !== undefined && after !== undefined)) return undefined;
  const isNegative = (before ?? after ?? "+") !== "+";
  const magnitude = Number(digits.replace(/[^\d.e+-]/g, ""));
  const value = isNegative ? -magnitude : magnitude;
  if (tail === "%") return lead === "" ? finite(value, true, undefined) : undefined;
  if (lead === "" && tail === "") return finite(value, false, undefined);
  const money = joined(lead, tail);
  return money && finite(value, false, money);
}

/** What stands before and after the digits, taken together. */
function joined(lead: string, tail: string): MoneyWords | undefined {
  const before = lead === "" ? undefined : moneyWords(lead);
  // Before the digits stands a currency alone: “亿 5” is no amount.
  if (lead !== "" && (before?.currency === undefined || before.factor !== undefined)) return undefined;
  if (tail === "") return before;
  const after = moneyWords(tail);
  if (!after || !before) return after;
  const isOne = after.currency === undefined || after.currency === before.currency;
  return isOne ? { currency: before.currency, factor: after.factor } : undefined;
}

function finite(value: number, isPercent: boolean, money: MoneyWords | undefined): WrittenNumber | undefined {
  return Number.isFinite(value) ? { value: isPercent ? value / 100 : value, isPercent, money } : undefined;
}

/**
 * Reads a number that was typed as one or as text, where the argument has no unit of its own: 12.5, "12.5", "１２.５",
 * "1,234", "12.5%", "(5)", "$12.5". An amount word, such as 亿元, would change the number unseen: undefined.
 */
export function parseNumber(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return undefined;
  const number = writtenNumber(value);
  if (!number) return undefined;
  const { money } = number;
  return money && (money.factor !== undefined || money.currency === "other") ? undefined : number.value;
}
