import type { Cell } from "../../functions/engine/cells";
import { isFilled, isYear, numberIn } from "./cell-kinds";

/** What a heading says: IT spend 2022 (亿元) is IT spend, of 2022, in 亿元. */
export interface HeadingParts {
  readonly name: string;
  readonly period: string | undefined;
  readonly unit: string | undefined;
}

const money =
  "(?:cny|rmb|usd|us\\$|eur|hkd|[¥￥$€])?\\s*(?:m|mn|mm|bn|k|tn|million|billion|thousand|trillion|千|万|百万|千万|亿|十亿|万亿)?\\s*(?:元|人民币|美元|港元|欧元|cny|rmb|usd|eur|hkd)?";
const counted =
  "%|％|‰|pct|percent|百分比|bps?|人|人次|户|个|家|件|项|次|笔|台|套|天|日|小时|月|年|分|倍|分钟|pp|people|persons?|staff|users?|days?|hours?|years?|months?|times|x|#|no\\.?|(?:m|bn|k|万|百万|千万|亿)\\s*(?:人|户|个|笔|次|users?)";
const range = "\\d+\\s*[-–—~～至到]\\s*\\d+\\s*分?";
const unitText = new RegExp(`^(?:${money}|${counted}|${range})$`, "i");
const bracketed = /^(.*?)\s*[（([【]\s*([^）)\]】]{1,20})\s*[）)\]】]\s*$/;
const named = /^(.*?)\s*[,，/:：]\s*(?:in\s+|单位[:：]?\s*)?([^,，/:：]{1,12})$/i;
const year = "(?:FY\\s?)?(?:19|20)\\d\\d(?:\\s?(?:财年|年度|年末|年底|年))?\\s?[AEF]?";
const endsInYear = new RegExp(`^(.+?)[\\s_,，-]*(${year})$`, "i");
const beginsWithYear = new RegExp(`^(${year})[\\s_,，-]*(.+)$`, "i");
const before =
  /^(?:(前期|上期|上年|去年|期初|基期)\s*(.+)|(.+?)[\s,，_-]+\(?(before|previous|prior|last year|base)\)?)$/i;
const after =
  /^(?:(本期|当期|本年|今年|期末|报告期)\s*(.+)|(.+?)[\s,，_-]+\(?(after|current|this year|now)\)?)$/i;

/** Whether a cell holds a unit and nothing else, with or without brackets. */
export function isUnit(cell: Cell | undefined): boolean {
  if (typeof cell !== "string" || !isFilled(cell)) return false;
  return unitText.test(cell.trim().replace(/^[（([]\s*(.*?)\s*[）)\]]$/, "$1"));
}

export function headingParts(heading: string): HeadingParts {
  const { rest, unit } = withoutUnit(heading.trim());
  const { name, period } = withoutPeriod(rest);
  // IT spend (亿元) 2022
  const inner = unit === undefined ? withoutUnit(name) : { rest: name, unit };
  return { name: inner.rest, period, unit: inner.unit };
}

function withoutUnit(text: string): { readonly rest: string; readonly unit: string | undefined } {
  for (const form of [bracketed, named]) {
    const [, rest = "", unit = ""] = form.exec(text) ?? [];
    if (rest !== "" && isUnit(unit)) return { rest, unit };
  }
  return { rest: text, unit: undefined };
}

function withoutPeriod(text: string): { readonly name: string; readonly period: string | undefined } {
  const [, name, ends] = endsInYear.exec(text) ?? [];
  if (name !== undefined && ends !== undefined) return { name, period: yearIn(ends) };
  const [, begins, rest] = beginsWithYear.exec(text) ?? [];
  if (begins !== undefined && rest !== undefined) return { name: rest, period: yearIn(begins) };
  const previous = before.exec(text);
  if (previous) return { name: previous[2] ?? previous[3] ?? text, period: "before" };
  const current = after.exec(text);
  if (current) return { name: current[2] ?? current[3] ?? text, period: "now" };
  return { name: text, period: undefined };
}

function yearIn(text: string): string {
  return /(?:19|20)\d\d/.exec(text)?.[0] ?? text;
}

/** The year that a heading is, alone: 2022, 2022年, FY2022, 2024E. */
export function headingYear(cell: Cell | undefined): number | undefined {
  if (isYear(cell)) return numberIn(cell);
  if (typeof cell !== "string") return undefined;
  return new RegExp(`^${year}$`, "i").test(cell.trim()) ? Number(yearIn(cell)) : undefined;
}
