import type { ScoringFacts } from "../../model/problem-facts";
import type { Words } from "../engine/explained-problem";
import { cellName, columnName } from "./cells";

const baseNames = {
  vector: { en: "length", zh: "向量长度" },
  sum: { en: "sum", zh: "合计" },
  max: { en: "maximum", zh: "最大值" },
} as const;

const seriesNames = { a: { en: "A", zh: "序列一" }, b: { en: "B", zh: "序列二" } };

export const words: Words<ScoringFacts> = {
  "negative-worth": ({ item, value }) => ({
    en: `Value must be zero or more, since it is drawn as an area; item ${item + 1} is ${value}.`,
    zh: `参数“价值”以面积表示，不能为负；第${item + 1}项为 ${value}。`,
  }),
  "no-worth": () => ({
    en: "Value is 0 for every item: there is no largest bubble.",
    zh: "参数“价值”全部为 0：没有最大的气泡。",
  }),
  "negative-amount": (cell) => ({
    en: `Values must be zero or more; ${cellName(cell).en} is ${cell.value}.`,
    zh: `参数“数值”不能为负；${cellName(cell).zh}为 ${cell.value}。`,
  }),
  "no-shares": () => ({
    en: "Values are all 0: there are no shares.",
    zh: "参数“数值”全部为 0：无法计算占比。",
  }),
  "lone-share": () => ({
    en: "Values has one class above 0: evenness needs at least two.",
    zh: "参数“数值”只有一个大于 0 的类别：均匀度至少需要两个。",
  }),
  "random-index-too-short": ({ table, most, items, longest }) => {
    const other = items <= longest;
    return {
      en: `Ri ${table} reaches to ${most} items; pairwise has ${items}. ${other ? "Use saaty2007, or give" : "Give"} the random index as a number.`,
      zh: `参数“随机一致性指标”的 ${table} 最多到 ${most} 阶，判断矩阵为 ${items} 阶。请${other ? "改用 saaty2007，或" : ""}直接给出数值。`,
    };
  },
  "z-score-of-one-row": () => ({
    en: "Data has one row: a z-score needs at least two.",
    zh: "参数“数据”只有一行：标准分数至少需要两行。",
  }),
  "no-spread": ({ column, value }) => ({
    en: `Data has no spread in ${columnName(column).en}: every row is ${value}. Leave the column out.`,
    zh: `参数“数据”的${columnName(column).zh}没有差异：每行都是 ${value}。请去掉该列。`,
  }),
  "cost-not-positive": (cell) => ({
    en: `Data must be greater than 0 in a cost column, whose reciprocal is taken; ${cellName(cell).en} is ${cell.value}.`,
    zh: `参数“数据”的成本列先取倒数，须大于 0；${cellName(cell).zh}为 ${cell.value}。`,
  }),
  "no-base": ({ column, method }) => ({
    en: `Data cannot be divided in ${columnName(column).en}: its ${baseNames[method].en} is 0.`,
    zh: `参数“数据”的${columnName(column).zh}无法作除：其${baseNames[method].zh}为 0。`,
  }),
  "negative-base": ({ column, method, base }) => ({
    en: `Data must have a positive ${baseNames[method].en} in ${columnName(column).en}, or the order would be reversed; it is ${base}.`,
    zh: `参数“数据”的${columnName(column).zh}的${baseNames[method].zh}须为正，否则次序会颠倒；现为 ${base}。`,
  }),
  "columns-not-divided": ({ columns }) => {
    const numbers = columns.map((column) => column + 1);
    return {
      en: `Data has no spread, or only zeros, in ${columns.length === 1 ? "column" : "columns"} ${numbers.join(", ")}: normalisation divides by it. Give ${columns.length === 1 ? "the column" : "these columns"} the weight 0, or leave ${columns.length === 1 ? "it" : "them"} out.`,
      zh: `参数“数据”的第${numbers.join("、")}列没有差异或全部为 0，标准化时无法作除。请将其权重设为 0，或去掉该列。`,
    };
  },
  "not-square": ({ rows, columns }) => ({
    en: `Pairwise must have as many columns as rows, or a multiple of them for several experts; it has ${rows} rows and ${columns} columns.`,
    zh: `参数“判断矩阵”须为方阵，多位专家的方阵可上下排列，给出的是 ${rows} 行 ${columns} 列。`,
  }),
  "judgement-blank": (cell) => ({
    en: `Pairwise is blank in ${cellName(cell).en}: the diagonal must be filled in, and one cell of each pair.`,
    zh: `参数“判断矩阵”的${cellName(cell).zh}为空：对角线须填写，每对单元格至少填写一个。`,
  }),
  "judgement-not-positive": (cell) => ({
    en: `Pairwise must be greater than 0; ${cellName(cell).en} is ${cell.value}.`,
    zh: `参数“判断矩阵”须大于 0；${cellName(cell).zh}为 ${cell.value}。`,
  }),
  "diagonal-not-one": (cell) => ({
    en: `Pairwise must be 1 on the diagonal; ${cellName(cell).en} is ${cell.value}.`,
    zh: `参数“判断矩阵”的对角线须为 1；${cellName(cell).zh}为 ${cell.value}。`,
  }),
  "not-reciprocal": ({ mirror, ...cell }) => ({
    en: `Pairwise must be the reciprocal of its mirror: ${cellName(cell).en} is ${cell.value}, and 1 ÷ ${mirror} is ${1 / mirror}. Leave one of them blank to have it filled in.`,
    zh: `参数“判断矩阵”的对称单元格须互为倒数：${cellName(cell).zh}为 ${cell.value}，而 1 ÷ ${mirror} 为 ${1 / mirror}。留空其中一个则自动填入倒数。`,
  }),
  "few-axes": ({ axes, fewest }) => ({
    en: `Values must have at least ${fewest} columns, one for each axis; ${axes} ${axes === 1 ? "was" : "were"} given.`,
    zh: `参数“数值”至少须有 ${fewest} 列，每列一个坐标轴；给出了 ${axes} 列。`,
  }),
  "outside-unit-interval": (cell) => ({
    en: `Values must lie between 0 and 1; ${cellName(cell).en} is ${cell.value}. NORMALIZE brings them there.`,
    zh: `参数“数值”须在 0 与 1 之间；${cellName(cell).zh}为 ${cell.value}。可先用 NORMALIZE 标准化。`,
  }),
  "nothing-to-balance": ({ row }) => ({
    en: `Values are all 0 in row ${row + 1}: there is nothing to balance.`,
    zh: `参数“数值”的第${row + 1}行全部为 0：无均衡可言。`,
  }),
  "one-pair": () => ({
    en: "A and b have one cell each: agreement needs at least two.",
    zh: "参数“序列一”与“序列二”各只有一个单元格：一致性至少需要两个。",
  }),
  "constant-series": ({ series, value }) => ({
    en: `${seriesNames[series].en} has no spread: every cell is ${value}, so nothing is ranked above anything.`,
    zh: `参数“${seriesNames[series].zh}”没有差异：每个单元格都是 ${value}，无从排序。`,
  }),
  "equally-far": ({ column }) => ({
    en: `Data is equally far from its target in every row of ${columnName(column).en}, which tells no row from another. Leave the column out.`,
    zh: `参数“数据”的${columnName(column).zh}各行与目标的距离相同，无法区分各行。请去掉该列。`,
  }),
  "cost-as-given": ({ column }) => ({
    en: `Directions call column ${column + 1} a cost, and with normalize “none” nothing turns costs round: normalise, or give data in which more is better.`,
    zh: `参数“方向”将第${column + 1}列设为成本，而标准化方式为“none”时成本不会被转换：请标准化，或给出越大越好的数据。`,
  }),
  "product-not-positive": (cell) => ({
    en: `Data must be greater than 0 for a weighted product: ${cellName(cell).en} is ${cell.value}${cell.value === 0 ? ", which makes the whole score 0" : ""}.`,
    zh: `加权乘积要求参数“数据”大于 0：${cellName(cell).zh}为 ${cell.value}${cell.value === 0 ? "，会使整行得分为 0" : ""}。`,
  }),
  "all-alike": () => ({
    en: "Data has no spread in any column that has a weight: the best row is also the worst.",
    zh: "参数“数据”在有权重的各列中均无差异：最优与最劣相同。",
  }),
  "all-weight-on-one": ({ column }) => ({
    en: `Weights give everything to column ${column + 1}: the others are 0 and cannot be rescaled.`,
    zh: `参数“权重”全部集中于第${column + 1}列：其余权重为 0，无法按比例调整。`,
  }),
  "weights-of-one-row": () => ({
    en: "Data has one row: weights from the data need at least two.",
    zh: "参数“数据”只有一行：由数据确定权重至少需要两行。",
  }),
  "no-spread-at-all": () => ({
    en: "Data has no spread in any column: no criterion tells one row from another.",
    zh: "参数“数据”的各列均无差异：没有任何准则能区分各行。",
  }),
  "no-conflict": ({ method }) => ({
    en: `Data has no conflict: all columns order the rows alike, and ${method} weighs by disagreement. Use entropy, std or equal.`,
    zh: `参数“数据”的各列完全一致，没有冲突，而 ${method} 按冲突赋权。请改用 entropy、std 或 equal。`,
  }),
  "entropy-of-negative": (cell) => ({
    en: `Data must be zero or more for entropy, which is taken of shares; ${cellName(cell).en} is ${cell.value}. Pass NORMALIZE(data) or use critic.`,
    zh: `熵权法以占比计算，参数“数据”不能为负；${cellName(cell).zh}为 ${cell.value}。可传入 NORMALIZE 的结果，或改用 critic。`,
  }),
};
