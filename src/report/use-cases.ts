import { term, type Term } from "./term";
import type { Segment } from "./schema";

/** The use cases of the effectiveness quadrant, each once even if it is named for several segments. */
export const useCases: readonly Term[] = [
  term(
    "use-case/remote-video-banking",
    "Remote video banking",
    "远程视频银行",
    "video banking|remote video bank|remote banking|视频银行|远程银行",
  ),
  term(
    "use-case/e-cny",
    "e-CNY",
    "数字人民币",
    "digital yuan|digital RMB|digital renminbi|DCEP|DC/EP|eCNY|e CNY|数位人民币",
  ),
  term(
    "use-case/data-middle-platform",
    "Data middle platform",
    "数据中台",
    "data middle office|data mid-platform|data mid-end|data middle-platform|data mid platform|资料中台",
  ),
  term("use-case/data-governance", "Data governance", "数据治理", "资料治理"),
  term(
    "use-case/channels-and-marketing",
    "Channels and marketing",
    "渠道与营销",
    "channels & marketing|channel and marketing|SalesTech|渠道和营销|渠道营销|通路与行销",
  ),
  term(
    "use-case/all-domain-digitalisation",
    "All-domain digitalisation",
    "全域数字化",
    "all-domain digitalization|all domain digitalisation|all domain digitalization|omni-domain digitalisation|omni-domain digitalization|end-to-end digitalisation|end-to-end digitalization|全域数位化",
  ),
  term("use-case/digital-regulation", "Digital regulation", "数字监管", "digital supervision|数位监管"),
  term(
    "use-case/wealth-management",
    "Wealth management led by TAMP",
    "以TAMP为代表的财富管理",
    "wealth management|TAMP|turnkey asset management platform|turnkey asset management program|财富管理|以TAMP为代表的财富管理业务",
  ),
];

/** A use case in the quadrant of a segment, with one of three wordings. The wordings are not a scale. */
export interface Placement {
  /** use-case/bank/data-governance */
  readonly id: string;
  readonly segment: Exclude<Segment, "total">;
  /** An entry of `useCases`. */
  readonly useCase: Term;
}

function placed(segment: Placement["segment"], ...names: readonly string[]): readonly Placement[] {
  return names.flatMap((name) => {
    const useCase = useCases.find(({ id }) => id === `use-case/${name}`);
    return useCase ? [{ id: `use-case/${segment}/${name}`, segment, useCase }] : [];
  });
}

/** All nine placements, in the report's order. */
export const placements: readonly Placement[] = [
  ...placed("bank", "remote-video-banking", "e-cny", "data-middle-platform", "data-governance"),
  ...placed("insurance", "channels-and-marketing", "data-middle-platform", "all-domain-digitalisation"),
  ...placed("securities", "digital-regulation", "wealth-management"),
];

/** The report's wording for each segment's use cases. */
export const wordings = {
  bank: { en: "good", zh: "良好" },
  insurance: { en: "comparatively strong", zh: "较优" },
  securities: { en: "relatively leading", zh: "相对领先" },
} as const;
