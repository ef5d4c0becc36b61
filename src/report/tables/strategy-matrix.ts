import type { Text } from "../language";
import type { Table } from "../schema";
import { sections } from "../sections";
import { technologies } from "../technologies";
import { statement } from "./row";

/** The one zone that the preview names. */
const coreZone: Text = { en: "core strategic", zh: "核心性战略" };

const sentence =
  "根据“iResearch：FinTech – 技术战略矩阵（2021，中国）”：云计算、分布式核心系统、分布式数据库、隐私计算、联盟链等技术位于“核心性战略”范畴，建议金融机构重视这些技术的投入与应用。";

const placed = technologies.slice(0, 5);

export const strategyMatrix: Table = {
  id: "strategy-matrix",
  title: { en: "Technology strategy matrix (2021, China)", zh: "技术战略矩阵（2021，中国）" },
  shows: {
    en: "Technologies that the matrix places in the core strategic zone; the list is open (等). No other zone, no axis and no position is stated.",
    zh: "矩阵中位于“核心性战略”范畴的技术，名单为列举（“等”）。其他区域、坐标轴及位置均未披露。",
  },
  attributes: [{ en: "Zone", zh: "范畴" }],
  rows: placed.map(({ id, name }) =>
    statement({ id, ...name, section: sections.summary, quote: sentence, attributes: [coreZone] }),
  ),
};
