import type { Text } from "../../../report/language";

export const segments = [
  { id: "bank", name: { en: "Banks", zh: "银行" }, one: { en: "banks", zh: "银行" }, color: "#0072B2" },
  {
    id: "insurance",
    name: { en: "Insurers", zh: "保险" },
    one: { en: "insurers", zh: "保险" },
    color: "#E69F00",
  },
  {
    id: "securities",
    name: { en: "Securities firms", zh: "证券" },
    one: { en: "securities firms", zh: "证券" },
    color: "#009E73",
  },
] as const;
export type Segment = (typeof segments)[number];

export const scenarios = [
  { id: "low", name: { en: "Low", zh: "低" }, points: -0.08 },
  { id: "base", name: { en: "Base", zh: "基准" }, points: 0 },
  { id: "high", name: { en: "High", zh: "高" }, points: 0.03 },
] as const;

export const yuan: Text = { en: "CNY 100 million", zh: "亿元" };
export const yearUnit: Text = { en: "year", zh: "年" };
export const growthUnit: Text = { en: "% a year", zh: "%/年" };
export const choice: Text = { en: "choice", zh: "选项" };
export const flag: Text = { en: "1 = yes", zh: "1 = 是" };
export const currency = "=[currency]";

/** How many years are laid out. */
export const years = 8;

export const of = (en: string, zh: string, { one }: Segment): Text => ({
  en: `${en} ${one.en}`,
  zh: `${one.zh}${zh}`,
});
