import { ExplainedProblem } from "../engine/explained-problem";
import type { Text } from "../../report/language";
import { folded } from "../../report/normalise";
import { quotable, type Scalar } from "../engine/cells";
import { cap } from "../engine/messages";
import { parseNumber, writtenNumber } from "./number-text";

/** Superscripts, circled and bracketed digits, asterisks and daggers: marks of a footnote, as long as a number precedes. */
const footnote =
  /(?:[\u00b9\u00b2\u00b3\u00aa\u00ba\u2070-\u209c\u2460-\u24ff\u2776-\u2793*†‡§#]|注\d*|\[\d+\]|〔\d+〕|【\d+】|\(\d\)|\^\d)+$/;

/** Why a value is not a number, with what to write instead. */
export function notANumber(argument: Text, value: Scalar): ExplainedProblem {
  const given = quotable(value);
  const said = typeof value === "string" ? reason(folded(value).trim()) : undefined;
  if (said)
    return new ExplainedProblem("#VALUE!", {
      en: `${cap(argument.en)} must be a number; “${given}” ${said.en}.`,
      zh: `参数“${argument.zh}”须为数字，“${given}”${said.zh}。`,
    });
  return new ExplainedProblem("#VALUE!", {
    en: `${cap(argument.en)} must be a number, such as 1234.5; “${given}” is not.`,
    zh: `参数“${argument.zh}”须为数字（如 1234.5），“${given}”不是数字。`,
  });
}

function reason(text: string): Text | undefined {
  return markedReason(text) ?? unitReason(text) ?? fractionReason(text) ?? separatorReason(text);
}

function say(en: string, zh: string): Text {
  return { en, zh };
}

function markedReason(text: string): Text | undefined {
  const bare = text.replace(footnote, "").trim();
  if (bare === text || !writtenNumber(bare)) return undefined;
  return say(
    `seems to carry the mark of a footnote: write ${bare} without it`,
    `似带有脚注符号：请去掉符号，写作 ${bare}`,
  );
}

/** An amount where the argument has no unit that it could be converted to. */
function unitReason(text: string): Text | undefined {
  const written = writtenNumber(text);
  if (!written) return undefined;
  const { value } = written;
  return say(
    `names a unit, and this argument has none: write the number alone, ${value}, with all numbers in one unit`,
    `带有单位，而该参数没有单位：请统一单位后只写数字，如 ${value}`,
  );
}

function fractionReason(text: string): Text | undefined {
  const [, over = "", under = ""] = /^([+-]?\d+)\s*\/\s*(\d+)$/.exec(text) ?? [];
  const value = Number(over) / Number(under);
  if (over === "" || !Number.isFinite(value)) return undefined;
  return say(
    `is a fraction typed as text: write =${over}/${under} or ${Number(value.toPrecision(6))}`,
    `是文本形式的分数：请写作 =${over}/${under} 或 ${Number(value.toPrecision(6))}`,
  );
}

/** Digits with separators that are read differently in different countries. */
function separatorReason(text: string): Text | undefined {
  const [, sign = "", body = ""] = /^([+-]?)(\d[\d.,' ’\u00a0\u2009\u202f]*\d)$/.exec(text) ?? [];
  if (body === "") return undefined;
  const ways = readings(body).map((way) => sign + way);
  const [first, second] = ways;
  if (first === undefined || ways.some((way) => parseNumber(way) === undefined)) return undefined;
  return second === undefined
    ? say(`is not written clearly: write ${first}`, `写法不明确：请写作 ${first}`)
    : say(
        `can be read in two ways: write ${first} or ${second}`,
        `可有两种读法：请写作 ${first} 或 ${second}`,
      );
}

/** What digits with separators may mean: the last separator is a decimal point, or all of them set thousands apart. */
function readings(body: string): readonly string[] {
  const separators = body.replace(/\d/g, "");
  const last = separators.charAt(separators.length - 1);
  const at = body.lastIndexOf(last);
  const bare = (text: string) => text.replace(/\D/g, "");
  const asDecimal = `${bare(body.slice(0, at))}.${bare(body.slice(at))}`;
  const isDecimal = (last === "," || last === ".") && separators.indexOf(last) === separators.length - 1;
  if (!isDecimal) return [bare(body)];
  // 0,771 has no thousands; 1.234,567 and 1,23.4 have theirs already.
  return separators.length > 1 || last === "." || body.startsWith("0")
    ? [asDecimal]
    : [asDecimal, bare(body)];
}

/** Why an amount cannot be used where the argument has a unit of its own. */
export function notInThisUnit(argument: Text, value: Scalar, unit: Text): ExplainedProblem {
  const given = quotable(value);
  const isPercent = typeof value === "string" && writtenNumber(value)?.isPercent === true;
  const what: Text = isPercent
    ? { en: "is a percentage", zh: "是百分数" }
    : { en: "is in another currency", zh: "是另一种货币" };
  return new ExplainedProblem("#VALUE!", {
    en: `${cap(argument.en)} must be an amount in ${unit.en}; “${given}” ${what.en}: write the amount as a number, such as 1234.5.`,
    zh: `参数“${argument.zh}”须为以${unit.zh}计的金额；“${given}”${what.zh}：请以数字写出金额，如 1234.5。`,
  });
}
