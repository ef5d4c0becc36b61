/** Sentences of the preview that several statements rest on. */
export const totalSummary =
  "2020年，银行、保险与证券机构的累计技术资金投入达2691.9亿元，中国FinTech已经迈向可信科技驱动的智能化进阶时期。";
export const totalForecast =
  "2020年，银行、保险与证券机构的累计技术资金投入达2691.9亿元，预计至2024年将达到5754.5亿元。";
export const segmentSummary =
  "2020年，中国银行机构技术投入为2078亿元，技术采购费用达618亿元；中国保险机构技术投入达351亿元，中国保险机构技术采购费用达183亿元；中国证券机构技术投入达262.9亿元。";
export const intelligentValue =
  "智能科技可提升金融机构的生产力，成为各金融机构的主要技术投入方向，同时智能科技也拥有巨大的实践价值，如AI与分析技术每年为全球银行带来的潜在价值可高达1万亿美元。";
export const mckinseyNote = "“AI与分析技术每年为全球银行带来的潜在价值”数据来源麦肯锡。";
export const supplyChainIncrement =
  "仅以供应链金融这一个场景为例：预计至2025年，区块链（可信科技范畴中的关键技术）可以为其带来约5.4万亿的市场规模增量。";
export const overlapSentence =
  "基于可信数据共享计算网络还能推动智能科技的落地，这也是左图“可信科技”与“智能科技”两个用例发生一定重叠的主要原因。";
export const toolsSentence =
  "本报告使用了“FinTech – 技术战略矩阵、数字实践力洞察雷达、技术效能发展象限”三种研究工具。";
export const methodsSentence =
  "三种研究工具通过大量的市场调研、以及案例实证研究和数理实证研究输出相应研究成果。";
export const trustedEraTrend =
  "未来5年，中国FinTech行业将迈入“可信时代”，可信与智能融合将成为未来10年内FinTech发展的主旋律。";
export const dataGovernanceTrend =
  "数据治理及数据可信流转将成为可信科技近5年内的发展切入点，FinTech“二层能力”及“三层能力”进入协同发展期。";
