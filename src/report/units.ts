import type { Text } from "./language";

/** The unit of a number. `factor` is the size of one unit in the base unit of its currency. */
export interface Unit {
  readonly id: string;
  readonly name: Text;
  readonly currency: "CNY" | "USD" | "unnamed" | "none";
  readonly factor: number;
}

const all = {
  CNY100M: { name: { en: "CNY 100 million", zh: "亿元" }, currency: "CNY", factor: 1e8 },
  CNY: { name: { en: "CNY", zh: "元" }, currency: "CNY", factor: 1 },
  CNYK: { name: { en: "CNY thousand", zh: "千元" }, currency: "CNY", factor: 1e3 },
  CNY10K: { name: { en: "CNY 10 thousand", zh: "万元" }, currency: "CNY", factor: 1e4 },
  CNYMN: { name: { en: "CNY million", zh: "百万元" }, currency: "CNY", factor: 1e6 },
  CNY10MN: { name: { en: "CNY 10 million", zh: "千万元" }, currency: "CNY", factor: 1e7 },
  CNYBN: { name: { en: "CNY billion", zh: "十亿元" }, currency: "CNY", factor: 1e9 },
  CNYTN: { name: { en: "CNY trillion", zh: "万亿元" }, currency: "CNY", factor: 1e12 },
  USD: { name: { en: "USD", zh: "美元" }, currency: "USD", factor: 1 },
  USDMN: { name: { en: "USD million", zh: "百万美元" }, currency: "USD", factor: 1e6 },
  USD100M: { name: { en: "USD 100 million", zh: "亿美元" }, currency: "USD", factor: 1e8 },
  USDBN: { name: { en: "USD billion", zh: "十亿美元" }, currency: "USD", factor: 1e9 },
  /** As the report prints McKinsey's figure; not offered for conversion. */
  USDTN: { name: { en: "USD trillion", zh: "万亿美元" }, currency: "USD", factor: 1e12 },
  /** The report's 5.4 万亿 names no currency: no conversion can be right. */
  TN: {
    name: { en: "trillion (currency not named)", zh: "万亿（未注明币种）" },
    currency: "unnamed",
    factor: 1e12,
  },
  FRACTION: { name: { en: "fraction", zh: "比率" }, currency: "none", factor: 1 },
  NONE: { name: { en: "", zh: "" }, currency: "none", factor: 1 },
} as const satisfies Record<string, Omit<Unit, "id">>;

export type UnitId = keyof typeof all;

export const units: Readonly<Record<UnitId, Unit>> = Object.fromEntries(
  Object.entries(all).map(([id, unit]) => [id, { id, ...unit }]),
) as Record<UnitId, Unit>;

/** The units in which SPEND and its kin return money of the report; the printed unit comes first. */
export const yuanUnits = [
  "CNY100M",
  "CNY",
  "CNYK",
  "CNY10K",
  "CNYMN",
  "CNY10MN",
  "CNYBN",
  "CNYTN",
] as const satisfies readonly UnitId[];
/** Further units of CONVERT. */
export const dollarUnits = ["USD", "USDMN", "USD100M", "USDBN"] as const satisfies readonly UnitId[];

export type YuanUnitId = (typeof yuanUnits)[number];
export type DollarUnitId = (typeof dollarUnits)[number];
