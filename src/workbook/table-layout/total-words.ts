import type { Cell } from "../../functions/engine/cells";
import { isText } from "./cell-kinds";

const totalWords =
  "(?:grand|sub|overall)?[\\s-]*totals?|sum|小\\s*计|合\\s*计|总\\s*计|共\\s*计|总\\s*和|总\\s*数|汇\\s*总";
const averageWords =
  "(?:simple |weighted |overall )?(?:average|mean|median)|avg\\.?|平\\s*均值?|均\\s*值|中位数";

/** The whole label, or the same word in both languages: Total, 合计, Total 合计, 合计（Total）. */
function wholly(words: string): RegExp {
  return new RegExp(`^(?:${words})(?:\\s*[/|(（]?\\s*(?:${words})\\s*[)）]?)*[\\s:：*]*$`, "i");
}

const isTotal = wholly(totalWords);
const isAverage = wholly(averageWords);
const endsAsTotal = new RegExp(
  `(?:[\\s,，:：(（-](?:sub)?total|小\\s*计|合\\s*计|总\\s*计)[)）\\s:：]*$`,
  "i",
);
const endsAsAverage = /(?:[\s,，:：(（-](?:average|mean|median)|平均值?|均值|中位数)[)）\s:：]*$/i;
const mentionsTotal = new RegExp(
  `(?:\\btotal\\b|\\ball\\b|\\boverall\\b|小计|合计|总计|共计|总额|全部|全国|全行业)`,
  "i",
);

/**
 * What a label says of its row: that it is a total or an average for certain, that it may be a total ("Total assets"
 * may be a criterion), or nothing.
 */
export function summaryIn(label: Cell | undefined): "total" | "average" | "perhaps-total" | undefined {
  if (!isText(label)) return undefined;
  const words = label.trim();
  if (isTotal.test(words) || endsAsTotal.test(words)) return "total";
  if (isAverage.test(words) || endsAsAverage.test(words)) return "average";
  return mentionsTotal.test(words) ? "perhaps-total" : undefined;
}
