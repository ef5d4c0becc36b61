import { figure, statedIn } from "./figure";
import type { Text } from "./language";
import type { Fact } from "./schema";
import { sixBankFacts } from "./six-banks";

const regulator = statedIn("caixin-2021");

const securitiesScope: Text = {
  en: "Information technology investment of securities firms, as counted by the Securities Association of China.",
  zh: "证券公司信息技术投入，中国证券业协会统计口径。",
};

/** Figures of the regulator and of the industry's association, and a later forecast of iResearch. */
const industry: readonly Fact[] = [
  figure(
    "official/bank/2020",
    2078,
    {
      en: "Information technology investment of all banks, 2020 (CBIRC)",
      zh: "银行机构信息科技资金总投入（2020年，银保监会）",
    },
    {
      en: "All banks, as counted by the regulator; 20% more than the year before, as the source reports.",
      zh: "全部银行机构，监管统计口径；来源称同比增长20%。",
    },
    regulator,
  ),
  figure(
    "official/insurance/2020",
    351,
    {
      en: "Information technology investment of all insurers, 2020 (CBIRC)",
      zh: "保险机构信息科技资金总投入（2020年，银保监会）",
    },
    {
      en: "All insurers, as counted by the regulator; 27% more than the year before, as the source reports.",
      zh: "全部保险机构，监管统计口径；来源称同比增长27%。",
    },
    regulator,
  ),
  figure(
    "official/securities/2020",
    262.87,
    {
      en: "Information technology investment of securities firms, 2020 (SAC)",
      zh: "证券公司信息技术投入（2020年，中证协）",
    },
    securitiesScope,
    statedIn("sac-2020"),
  ),
  figure(
    "official/securities/2023",
    430.3,
    {
      en: "Information technology investment of securities firms, 2023 (SAC)",
      zh: "证券公司信息技术投入（2023年，中证协）",
    },
    securitiesScope,
    statedIn("sac-2023"),
  ),
  figure(
    "iresearch-later/bank/2025",
    3119,
    {
      en: "Technology investment of Chinese banks, 2025 (later iResearch forecast)",
      zh: "中国银行技术投入（2025年，艾瑞咨询后续预测）",
    },
    {
      en: "A later iResearch forecast; neither the edition nor the scope is stated, so it need not be that of the 2021 edition.",
      zh: "艾瑞咨询后续报告的预测；版本与口径均未注明，未必与2021年度报告一致。",
    },
    statedIn("iresearch-later"),
    "forecast",
  ),
];

/** Official statistics for checking and back-testing: a source family of its own, never part of the report. */
export const officialFacts: readonly Fact[] = [...industry, ...sixBankFacts];

/** Two figures of one series in different years, for comparing its growth with that of the report's forecast. */
export interface OfficialSeries {
  readonly id: string;
  readonly name: Text;
  readonly from: { readonly fact: string; readonly year: number };
  readonly to: { readonly fact: string; readonly year: number };
  /** How its scope differs from the report's. */
  readonly scope: Text;
}

/** The names of the series of later figures. */
export const seriesNames = {
  "six-banks": { en: "Six large state banks, fintech investment", zh: "六家国有大型银行金融科技投入" },
  securities: { en: "Securities firms, information technology investment", zh: "证券公司信息技术投入" },
  "iresearch-later": { en: "All banks, later iResearch forecast", zh: "银行机构，艾瑞咨询后续预测" },
} as const satisfies Record<string, Text>;

export const officialSeries: readonly OfficialSeries[] = [
  {
    id: "six-banks",
    name: seriesNames["six-banks"],
    from: { fact: "six-banks/2020", year: 2020 },
    to: { fact: "six-banks/2024", year: 2024 },
    scope: {
      en: "Six banks only, as each counts fintech investment in its annual report; the report counts all banks, insurers and securities firms. An indication, not a proof.",
      zh: "仅六家银行，按各行年报口径；报告口径为银行、保险与证券机构合计。仅供参考，不构成验证。",
    },
  },
  {
    id: "securities",
    name: seriesNames.securities,
    from: { fact: "official/securities/2020", year: 2020 },
    to: { fact: "official/securities/2023", year: 2023 },
    scope: {
      en: "Securities firms only, a tenth of the report's total in 2020, and three years of the forecast's four. An indication, not a proof.",
      zh: "仅证券公司，约占报告2020年合计的十分之一，且只覆盖预测四年中的三年。仅供参考，不构成验证。",
    },
  },
  {
    id: "iresearch-later",
    name: seriesNames["iresearch-later"],
    from: { fact: "official/bank/2020", year: 2020 },
    to: { fact: "iresearch-later/bank/2025", year: 2025 },
    scope: {
      en: "Banks only, up to a year beyond the forecast; itself a forecast, of an unnamed edition whose scope may differ. An indication, not a proof.",
      zh: "仅银行机构，止于预测期后一年；该数本身亦为预测，版本未注明，口径可能不同。仅供参考，不构成验证。",
    },
  },
];
