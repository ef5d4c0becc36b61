import { facts, tables } from "./dataset";
import { definedTerms } from "./defined-terms";
import { dollarTerms, measureTerms, segmentTerms, standingTerms, yuanTerms } from "./dimensions";
import { technologies } from "./technologies";
import { term, type Term } from "./term";
import { useCases } from "./use-cases";

export { definedTerms } from "./defined-terms";
export {
  dollarTerms,
  measureTerms,
  segmentNames,
  segmentTerms,
  standingTerms,
  yuanTerms,
} from "./dimensions";
export { technologies } from "./technologies";
export { term, type Term } from "./term";
export { placements, useCases, wordings, type Placement } from "./use-cases";

const tableAliases: Readonly<Record<string, string>> = {
  spend: "investment|technology investment|spending|技术投入|技术资金投入|投入",
  procurement: "technology procurement|技术采购|技术采购费用|采购",
  "strategy-matrix":
    "matrix|technology strategy matrix|FinTech technology strategy matrix|技术战略矩阵|战略矩阵|矩阵",
  "effectiveness-quadrant":
    "quadrant|technology effectiveness quadrant|技术效能发展象限|科技效能发展象限|技术效能象限|科技效能象限|效能象限|象限",
  "digital-practice-radar": "radar|digital practice radar|数字实践力雷达|洞察雷达|雷达",
  "value-return-map": "value map|value return map|bubble chart|技术建设与价值回报|价值回报",
  "capability-layers": "layers|capabilities|技术能力层次|能力层次|三个能力层次",
  "business-models": "models|商业模式|四类商业模式",
  "market-participants": "participants|参与者",
  "investment-directions": "directions|技术投入方向|投入方向|三大方向",
  "policy-findings": "policy|政策|政策要点",
  "participant-findings": "market participant findings|参与者要点|市场参与者要点",
  "innovation-findings": "innovation|应用创新|创新要点",
  trends: "trend|outlook|趋势",
  "technology-value": "value|技术价值|技术价值分析|技术所处阶段",
  claims: "claim|cited amounts|引述|引述金额",
  definitions: "definition|terms|术语|定义",
  "research-tools": "tools|research tools|研究工具|研究方法",
  "scope-notes": "scope|scope notes|notes|统计口径|口径|口径说明",
};

export const tableTerms: readonly Term[] = tables.map(({ id, title }) =>
  term(id, title.en, title.zh, tableAliases[id]),
);

const factTerms: readonly Term[] = facts.map(({ id, name }) => term(id, name.en, name.zh));

/** The vocabularies by what they name. Within a vocabulary no word has two meanings. */
export const vocabularies = {
  segments: segmentTerms,
  measures: measureTerms,
  units: [...yuanTerms, ...dollarTerms],
  standings: standingTerms,
  technologies,
  useCases,
  definedTerms,
  tables: tableTerms,
  facts: factTerms,
} as const satisfies Record<string, readonly Term[]>;
