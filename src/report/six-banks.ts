import { figure, statedIn } from "./figure";
import type { Text } from "./language";
import { printed } from "./provenance";
import type { Fact } from "./schema";
import type { SourceId } from "./sources";

const banks = {
  icbc: { en: "Industrial and Commercial Bank of China (ICBC)", zh: "中国工商银行" },
  ccb: { en: "China Construction Bank (CCB)", zh: "中国建设银行" },
  abc: { en: "Agricultural Bank of China (ABC)", zh: "中国农业银行" },
  boc: { en: "Bank of China (BOC)", zh: "中国银行" },
  psbc: { en: "Postal Savings Bank of China (PSBC)", zh: "中国邮政储蓄银行" },
  bocom: { en: "Bank of Communications (BoCom)", zh: "交通银行" },
} as const satisfies Record<string, Text>;

type BankId = keyof typeof banks;

interface SixBanksYear {
  readonly year: number;
  readonly documents: readonly SourceId[];
  readonly total: number;
  readonly byBank: Partial<Record<BankId, number>>;
  /** The banks whose number no source prints, with the working of the number. */
  readonly derived?: Partial<Record<BankId, Text>>;
}

/** Returns the working for PSBC or BoCom, which the source of 2023 does not list. */
function remainder(other: string, otherZh: string): Text {
  const four = "1228.22 − 272.46 − 250.24 − 248.50 − 223.97 = 233.05";
  return {
    en: `Not printed in the source. The total less the four banks that are printed: ${four} for PSBC and BoCom together; less ${other}, itself derived. How the two divide it is not stated.`,
    zh: `来源未载。合计减去已载四家：${four}，为邮储银行与交通银行之和；再减去${otherZh}（亦为推算）。两行各占多少，来源未说明。`,
  };
}

const column = ["six-banks-2021"] as const;

const years: readonly SixBanksYear[] = [
  {
    year: 2019,
    documents: column,
    total: 716.76,
    byBank: { icbc: 163.74, ccb: 176.33, abc: 127.9, boc: 116.54, psbc: 81.8, bocom: 50.45 },
  },
  {
    year: 2020,
    documents: [...column, "beijing-business-daily-2021"],
    total: 956.86,
    byBank: { icbc: 238.19, ccb: 221.09 },
  },
  {
    year: 2021,
    documents: column,
    total: 1074.93,
    byBank: { icbc: 259.87, ccb: 235.76, abc: 205.32, boc: 186.18, psbc: 100.3, bocom: 87.5 },
  },
  {
    year: 2022,
    documents: ["six-banks-2022"],
    total: 1165.49,
    byBank: { icbc: 262.24, ccb: 232.9, abc: 232.11, boc: 215.41, psbc: 106.52, bocom: 116.31 },
  },
  {
    year: 2023,
    documents: ["six-banks-2023"],
    total: 1228.22,
    byBank: { icbc: 272.46, ccb: 250.24, abc: 248.5, boc: 223.97, psbc: 112.78, bocom: 120.27 },
    derived: {
      psbc: remainder("BoCom 120.27", "交通银行 120.27"),
      bocom: remainder("PSBC 112.78", "邮储银行 112.78"),
    },
  },
  {
    year: 2024,
    documents: ["six-banks-2024"],
    total: 1254.59,
    byBank: { icbc: 285.18, ccb: 244.33, abc: 249.7, boc: 238.09, psbc: 122.96, bocom: 114.33 },
  },
];

const scope: Text = {
  en: "Fintech or information technology investment, as each bank counts it in its annual report: not one uniform scope.",
  zh: "金融科技或信息科技投入，按各行年报口径，并非统一口径。",
};

function factsOf({ year, documents, total, byBank, derived }: SixBanksYear): readonly Fact[] {
  const origins = statedIn(...documents);
  const all = figure(
    `six-banks/${year}`,
    total,
    {
      en: `Fintech investment of the six large state banks, ${year}`,
      zh: `六家国有大型银行金融科技投入（${year}年）`,
    },
    scope,
    origins,
  );
  const each = Object.entries(byBank).map(([id, value]) => {
    const bank = banks[id as BankId];
    const working = derived?.[id as BankId];
    return figure(
      `six-banks/${id}/${year}`,
      value,
      { en: `Fintech investment of ${bank.en}, ${year}`, zh: `${bank.zh}金融科技投入（${year}年）` },
      scope,
      origins,
      working ? "derived" : "reported",
      working ?? printed,
    );
  });
  return [all, ...each];
}

/** Fintech investment of the six large state banks, from their annual reports: together, and by bank where known. */
export const sixBankFacts: readonly Fact[] = years.flatMap(factsOf);
