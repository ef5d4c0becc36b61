import { units, type UnitId } from "../../report/units";
import { normalise } from "../../report/normalise";

/** A currency that a number can be written with; other ones are recognised in order to be refused. */
export type Currency = "CNY" | "USD" | "other";

/** What stands beside the digits of an amount: “亿元”, “RMB bn”, “$”. */
export interface MoneyWords {
  /** Undefined where none is named. */
  readonly currency: Currency | undefined;
  /** How many yuan or dollars make one of the unit; undefined for a sign or a code alone, which names no unit. */
  readonly factor: number | undefined;
}

const scales: ReadonlyMap<string, number> = new Map(
  (
    [
      [1e3, "千|k|thousand"],
      [1e4, "万|wan|10k|10 thousand|ten thousand"],
      [1e6, "百万|m|mn|mln|million"],
      [1e7, "千万|10m|10mn|10 million|ten million"],
      [1e8, "亿|yi|100m|100mn|100 million|hundred million"],
      [1e9, "十亿|bn|billion"],
      [1e10, "百亿"],
      [1e11, "千亿"],
      [1e12, "万亿|tn|trn|trillion"],
    ] as const
  ).flatMap(([factor, words]) => words.split("|").map((word) => [word, factor] as const)),
);

/** Signs and codes: they name a currency and leave the unit open. */
const codes: readonly (readonly [currency: Currency, pattern: string])[] = [
  ["CNY", "cny|rmb|cn¥|¥|￥|人民币"],
  ["USD", "usd|us\\$|\\$"],
  ["other", "hk\\$|hkd|港币|eur|€|gbp|£|jpy"],
];
/** Names of the base unit: 元 is a currency and the amount of one. */
const bases: readonly (readonly [currency: Currency, pattern: string])[] = [
  ["USD", "美元|美金|us dollars?|dollars?"],
  ["other", "港元|欧元|euros?|日元|英镑|pounds?|yen"],
  ["CNY", "人民币元|元人民币|元|yuan|renminbi"],
];

interface Named {
  readonly currency: Currency;
  readonly isBase: boolean;
  /** The text without it. */
  readonly rest: string;
}

const patterns = [
  ...bases.map(([currency, words]) => ({ currency, isBase: true, words })),
  ...codes.map(([currency, words]) => ({ currency, isBase: false, words })),
].map(({ words, ...named }) => ({
  ...named,
  atEnd: new RegExp(`(?:${words})$`),
  atStart: new RegExp(`^(?:${words})`),
}));

/** The currency that a text begins or ends with. */
function named(text: string): Named | undefined {
  for (const { currency, isBase, atStart, atEnd } of patterns)
    for (const place of [atEnd, atStart])
      if (place.test(text)) return { currency, isBase, rest: text.replace(place, "").trim() };
  return undefined;
}

/** Reads what stands beside the digits of an amount; undefined where it is anything else. */
export function moneyWords(text: string): MoneyWords | undefined {
  const plain = normalise(text);
  const money = named(plain);
  // Some name the currency twice: 人民币万元, $5 USD.
  const again = money && named(money.rest);
  if (again && again.currency !== money.currency) return undefined;
  const scale = (again ?? money)?.rest ?? plain;
  if (scale === "" && money)
    return { currency: money.currency, factor: money.isBase || again?.isBase ? 1 : undefined };
  const factor = scales.get(scale);
  return factor === undefined ? undefined : { currency: money?.currency, factor };
}

/** The unit that a text names, among those given; yuan where it names no currency. */
export function unitNamed<Id extends UnitId>(text: string, among: readonly Id[]): Id | undefined {
  const words = moneyWords(text);
  if (!words) return undefined;
  const { currency = "CNY", factor = 1 } = words;
  return among.find((id) => units[id].currency === currency && units[id].factor === factor);
}
