import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { procurementRate } from "./procurement-rate";

export const procurementRateHelp: FunctionHelp<typeof procurementRate> = {
  description: {
    en: "Returns technology procurement divided by technology investment, as a fraction.",
    zh: "返回技术采购费用与技术投入之比（小数）。",
  },
  parameters: {
    segment: {
      en: "bank or insurance. The report states procurement for no other segment.",
      zh: "银行或保险；报告未给出其他领域的技术采购。",
    },
    year: argumentHelp.year,
  },
  result: {
    en: "A fraction. Format it as a percentage. Standing: derived, calculated by us from two stated numbers.",
    zh: "小数，可设为百分比格式。数据性质：推算（两个已公布数值相除）。",
  },
  notes: [
    {
      en: "The report implies, but does not say, that procurement is part of investment. The rest is not necessarily in-house spending.",
      zh: "“采购费用属于技术投入的一部分”系文意推断，报告并未明说：其余部分不宜直接视为自研投入。",
    },
  ],
  errors: [errorHelp.notStated, errorHelp.notUnderstood],
  examples: [
    {
      given: ["bank"],
      answer: 618 / 2078,
      shows: { en: "Banks in 2020, 29.7%", zh: "2020年银行业，29.7%" },
    },
    {
      given: ["保险", 2020],
      answer: 183 / 351,
      shows: { en: "Insurers, 52.1%", zh: "保险业，52.1%" },
    },
    {
      given: ["securities"],
      answer: "#N/A",
      shows: { en: "Not stated for securities firms", zh: "证券业未披露" },
    },
  ],
};
