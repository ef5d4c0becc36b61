import type { Text } from "./language";
import { standingNames, standings, type Standing } from "./provenance";
import { measures, segments, type Measure, type Segment } from "./schema";
import { term, type Term } from "./term";
import { dollarUnits, units, yuanUnits, type DollarUnitId, type YuanUnitId } from "./units";

/** Returns the terms for the ids of a closed list, in the order of the list. */
function terms<Id extends string>(
  ids: readonly Id[],
  name: (id: Id) => Text,
  aliases: Readonly<Record<Id, string>>,
): readonly Term<Id>[] {
  return ids.map((id) => term(id, name(id).en, name(id).zh, aliases[id]));
}

export const segmentNames: Readonly<Record<Segment, Text>> = {
  bank: { en: "Banks", zh: "银行" },
  insurance: { en: "Insurers", zh: "保险" },
  securities: { en: "Securities firms", zh: "证券" },
  total: { en: "Total", zh: "合计" },
};

export const segmentTerms = terms(segments, (id) => segmentNames[id], {
  bank: "banking|bank sector|banking sector|银行业|银行机构|商业银行",
  insurance: "insurer|insurance companies|insurance sector|保险业|保险机构|保险公司",
  securities: "securities sector|broker|brokers|brokerage|brokerages|证券业|证券机构|证券公司|券商",
  total: "all|sum|combined|总计|全部|总额|累计|总和",
});

export const measureNames: Readonly<Record<Measure, Text>> = {
  investment: { en: "Technology investment", zh: "技术资金投入" },
  procurement: { en: "Technology procurement", zh: "技术采购费用" },
};

export const measureTerms = terms(measures, (id) => measureNames[id], {
  investment: "spend|spending|technology spend|technology spending|tech investment|技术投入|投入|科技投入",
  procurement: "procured|procurement cost|tech procurement|技术采购|采购|采购费用",
});

/** Names by which units are listed and found; arguments understand every combination of a scale and a currency. */
export const yuanTerms = terms<YuanUnitId>(yuanUnits, (id) => units[id].name, {
  CNY100M: "yi|RMB 100 million|100 million CNY|100 million RMB|100 million yuan|亿|亿人民币|亿元人民币",
  CNY: "RMB|yuan|人民币|人民币元",
  CNYK: "thousand|RMB thousand|thousand CNY|thousand RMB|thousand yuan|千|千人民币",
  CNY10K: "wan|10 thousand|RMB 10 thousand|10 thousand CNY|10 thousand RMB|10 thousand yuan|万|万人民币",
  CNYMN: "million|mn|m|RMB million|RMB mn|million CNY|million RMB|million yuan|百万|百万人民币",
  CNY10MN: "10 million|RMB 10 million|10 million CNY|10 million RMB|10 million yuan|千万|千万人民币",
  CNYBN: "billion|bn|RMB billion|RMB bn|billion CNY|billion RMB|billion yuan|十亿|十亿人民币",
  CNYTN: "trillion|tn|RMB trillion|RMB tn|trillion CNY|trillion RMB|trillion yuan|万亿|万亿人民币",
});

export const dollarTerms = terms<DollarUnitId>(dollarUnits, (id) => units[id].name, {
  USD: "US dollar|US dollars|dollar|dollars|US$|$",
  USDMN: "million USD|US$ million|US$ mn|million dollars",
  USD100M: "100 million USD|US$ 100 million|100 million dollars",
  USDBN: "billion USD|US$ billion|US$ bn|billion dollars",
});

export const standingTerms = terms<Standing>(standings, (id) => standingNames[id], {
  reported: "stated|actual|published",
  forecast: "expected|预计",
  claimed: "claim|cited|引用",
  context: "background|背景",
  derived: "computed|计算",
  interpolated: "interpolation|插值",
  extrapolated: "extrapolation",
  assumption: "assumed",
});
