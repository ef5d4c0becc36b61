import type { Language, Text } from "../../report/language";
import { standingNames, standings, type Standing } from "../../report/provenance";
import { dollarUnits, units, yuanUnits } from "../../report/units";
import { mostCells } from "../../functions/engine/evaluate";
import { markup, prose, type Markup } from "./markup/markup";
import { words, type Page } from "./page";

interface Section {
  readonly id: string;
  readonly heading: Text;
  readonly paragraphs: readonly Text[];
  /** What stands below the paragraphs. */
  readonly table?: (language: Language) => Markup;
}

const lead: Text = {
  en: "What holds for every function: how it reads arguments, what it answers, and what an error means.",
  zh: "所有函数共同遵守的规则：如何理解参数、如何给出结果，以及各种错误的含义。",
};

const sections: readonly Section[] = [
  {
    id: "typing",
    heading: { en: "Typing a formula", zh: "输入公式" },
    paragraphs: [
      {
        en: "Functions are called `FINTECH.NAME(…)` in every language of Excel. Descriptions and argument names follow the language of Excel; the formula itself does not change, so a workbook can be sent to anybody.",
        zh: "函数名在任何语言的 Excel 中都写作 `FINTECH.名称(…)`。说明和参数名随 Excel 的语言显示，公式本身不变，因此工作簿可以直接发给他人。",
      },
      {
        en: "These pages separate arguments with commas. Where Excel uses semicolons, because of the regional settings of the computer, type semicolons.",
        zh: "本帮助以逗号分隔参数。若计算机的区域设置使 Excel 采用分号，请改用分号。",
      },
    ],
  },
  {
    id: "ranges",
    heading: { en: "Cells and ranges", zh: "单元格与区域" },
    paragraphs: [
      {
        en: "Wherever one value is meant, a range may stand: `=FINTECH.SPEND(A2:A4,B1:C1)` answers for every row and column at once. A single row or column repeats; a cell whose partner is missing shows `#N/A`. One formula over a range is also much faster than one formula in each cell.",
        zh: "凡是需要单个值的地方都可以给出区域：`=FINTECH.SPEND(A2:A4,B1:C1)` 一次算出每行每列。单行或单列自动重复；缺少对应单元格处显示 `#N/A`。用一个公式处理整个区域，也比逐格写公式快得多。",
      },
      {
        en: `Functions that answer with a table spill it into the cells below and to the right. Where those are not empty Excel shows \`#SPILL!\`. A result has at most ${mostCells.toLocaleString("en")} cells.`,
        zh: `返回表格的函数会将结果溢出到下方和右侧的单元格；若这些单元格不为空，Excel 显示 \`#SPILL!\`。结果最多 ${mostCells.toLocaleString("en")} 个单元格。`,
      },
      {
        en: "Weights are zero or more, in a row or a column, in any scale: they are divided by their sum.",
        zh: "权重须为非负数，可为一行或一列，量纲不限：计算时按其总和归一。",
      },
    ],
  },
  {
    id: "blank",
    heading: { en: "Blank cells and missing values", zh: "空单元格与缺失值" },
    paragraphs: [
      {
        en: "An argument that is left out, blank or empty text counts as not given: an optional one takes its default, a required one answers `#VALUE!`.",
        zh: "省略的参数、空单元格和空文本都视为未给出：可选参数取默认值，必需参数返回 `#VALUE!`。",
      },
      {
        en: 'Excel for Windows and Mac hands a blank cell to a function as 0, Excel for the web as nothing. Where 0 means nothing (a year, a word) it counts as blank. In your own data it is a real 0: write `IF(B2:B9="","",B2:B9)` in place of `B2:B9`, so that blank cells stay missing everywhere.',
        zh: 'Windows 和 Mac 版 Excel 将空单元格作为 0 传给函数，网页版则作为空值。在 0 没有意义之处（年份、词语），0 视为空；而在您自己的数据中 0 就是 0：请以 `IF(B2:B9="","",B2:B9)` 代替 `B2:B9`，使空单元格在任何平台上都视为缺失。',
      },
      {
        en: "Masks are TRUE or FALSE in the shape of the data. Nothing that is missing is ever taken for 0, and no answer is made up: where the report is silent a function says so.",
        zh: "掩码为与数据同形的 TRUE 或 FALSE。缺失值不会被当作 0，也不会凭空给出数字：报告未说明的，函数会如实说明。",
      },
    ],
  },
  {
    id: "words",
    heading: { en: "Words and years", zh: "词语与年份" },
    paragraphs: [
      {
        en: "Upper and lower case, surrounding and repeated spaces and full-width letters make no difference. English and Chinese (simplified or traditional) are accepted alike, with the aliases on each function's page: `bank`, `银行` and `銀行業` are one word.",
        zh: "不区分大小写、全角半角，忽略首尾及多余的空格。中文（简体、繁体）与英文均可，别名见各函数页：`bank`、`银行`、`銀行業` 是同一个词。",
      },
      {
        en: "Numbers and years may be typed as text: `2020`, `２０２０` and `2020年` are the same year. Years are whole, from 1900 to 2200.",
        zh: "数字和年份可以是文本：`2020`、`２０２０`、`2020年` 是同一年。年份须为 1900 至 2200 的整数。",
      },
    ],
  },
  {
    id: "language",
    heading: { en: "The language of an answer", zh: "结果的语言" },
    paragraphs: [
      {
        en: "A Chinese word in an argument makes the answer Chinese; otherwise it is English. The last argument `lang` (`en`, `zh`) decides where it is given. Error sentences follow the same rule.",
        zh: "参数中含有中文时，结果为中文，否则为英文；给出最后一个参数 `语言`（`en`、`zh`）时以其为准。错误说明遵循同样的规则。",
      },
    ],
  },
  {
    id: "units",
    heading: { en: "Units of money", zh: "货币单位" },
    paragraphs: [
      {
        en: "Numbers come in the report's own unit, 亿元 = 100 million CNY, unless another is asked for. The report names no exchange rate, so nothing is converted to dollars without one of yours.",
        zh: "数字默认使用报告的单位：亿元（1 亿元即 1 亿元人民币）。报告未给出汇率，因此不提供汇率就不会换算为美元。",
      },
    ],
    table: unitTable,
  },
  {
    id: "standing",
    heading: { en: "How firmly a number stands", zh: "数据的性质" },
    paragraphs: [
      {
        en: "Every number knows its standing. When numbers are combined the weakest wins, and every source is kept. `FINTECH.STATUS` and `FINTECH.SOURCE` tell.",
        zh: "每个数字都带有性质标记。多个数字合并时，取其中最弱的性质，并保留全部来源。可用 `FINTECH.STATUS` 和 `FINTECH.SOURCE` 查询。",
      },
    ],
    table: standingTable,
  },
  {
    id: "errors",
    heading: { en: "Errors", zh: "错误" },
    paragraphs: [
      {
        en: "Each error carries one sentence that names the argument, quotes what was given and says what would be accepted. Excel shows it for `#VALUE!` and `#N/A`: hover over the cell, or click the warning sign beside it.",
        zh: "每个错误都附有一句说明，指出是哪个参数、给出了什么、可接受什么。对 `#VALUE!` 和 `#N/A`，Excel 会显示该说明：将指针悬停在单元格上，或单击旁边的警告标志。",
      },
      {
        en: "In a range an error stands in its own cell and the rest is answered. An error that comes in with an argument goes out with the same code where Excel allows it.",
        zh: "在区域结果中，错误只出现在相应的单元格，其余照常给出。随参数传入的错误，在 Excel 允许的范围内以同样的代码返回。",
      },
    ],
    table: errorTable,
  },
  {
    id: "limits",
    heading: { en: "Where custom functions do not calculate", zh: "自定义函数不参与计算之处" },
    paragraphs: [
      {
        en: "Custom functions do not calculate inside Evaluate Formula, F9 on part of a formula or conditional formats. Put the function in a cell and refer to that cell. For a list in data validation, spill `FINTECH.LIST` on a sheet and point the rule at it, as in `=A1#`.",
        zh: "自定义函数不会在“公式求值”、对部分公式按 F9 或条件格式中计算。请将函数写入单元格，再引用该单元格。数据验证的下拉列表，请先在工作表中用 `FINTECH.LIST` 溢出列表，再在规则中引用，如 `=A1#`。",
      },
      {
        en: "Where the add-in is not installed Excel keeps the last results and shows `#NAME?` once the formula is entered or calculated again. Insert as values what goes to people without it.",
        zh: "未安装本加载项时，Excel 保留上次的结果；重新输入或重新计算公式后显示 `#NAME?`。发给未安装者的内容，请以数值形式插入。",
      },
      {
        en: "All data lie in the add-in: no function asks a server, and none changes its answer with the time of day. The same formula gives the same answer until a new version of the data comes, which `FINTECH.EDITION` names.",
        zh: "全部数据都在加载项内：函数不访问服务器，结果也不随时间变化。只有数据更新版本时同一公式的结果才会改变，版本可用 `FINTECH.EDITION` 查询。",
      },
    ],
  },
];

/** The rules that all functions share. */
export function conventionsPage(language: Language): Page {
  return {
    language,
    name: "conventions",
    title: words.conventions[language],
    description: lead[language],
    body: markup`<h1>${words.conventions[language]}</h1>
<p class="lead">${lead[language]}</p>
<nav class="contents" aria-label="${words.conventions[language]}"><ul>${sections.map(({ id, heading }) => markup`<li><a href="#${id}">${heading[language]}</a></li>`)}</ul></nav>
${sections.map((section) => sectionOf(section, language))}`,
  };
}

function sectionOf({ id, heading, paragraphs, table }: Section, language: Language): Markup {
  return markup`<section aria-labelledby="${id}"><h2 id="${id}">${heading[language]}</h2>
${paragraphs.map((paragraph) => markup`<p>${prose(paragraph[language])}</p>\n`)}${table?.(language)}</section>
`;
}

function tableOf(
  headings: readonly Text[],
  rows: readonly (readonly [Markup, ...Markup[]])[],
  language: Language,
) {
  return markup`<table>
<thead><tr>${headings.map((heading) => markup`<th scope="col">${heading[language]}</th>`)}</tr></thead>
<tbody>
${rows.map(([first, ...rest]) => markup`<tr><th scope="row">${first}</th>${rest.map((cell) => markup`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table>
`;
}

function unitTable(language: Language): Markup {
  return tableOf(
    [
      { en: "Unit", zh: "单位" },
      { en: "Means", zh: "英文含义" },
      { en: "In Chinese", zh: "中文写法" },
    ],
    [...yuanUnits, ...dollarUnits].map((id) => {
      const { name } = units[id];
      return [markup`<code>${id}</code>`, markup`${name.en}`, markup`${name.zh}`];
    }),
    language,
  );
}

/** Never by colour alone: a mark and a word. */
const marks: Readonly<Record<Standing, string>> = {
  reported: "●",
  forecast: "◐",
  claimed: "❝",
  context: "◌",
  derived: "ƒ",
  interpolated: "○",
  extrapolated: "○",
  assumption: "○",
};

const meanings: Readonly<Record<Standing, Text>> = {
  reported: { en: "The source states it as a fact.", zh: "来源作为事实陈述。" },
  forecast: { en: "The source states it as its own forecast.", zh: "来源自己的预测。" },
  claimed: { en: "The source repeats somebody else's claim.", zh: "来源引述他人的说法。" },
  context: { en: "Known from outside the text of the preview.", zh: "来自预览正文之外的背景信息。" },
  derived: { en: "Our arithmetic on stated values.", zh: "对已公布数字的运算。" },
  interpolated: { en: "A model's answer between two known points.", zh: "两个已知点之间的模型推算。" },
  extrapolated: { en: "A model's answer beyond the known points.", zh: "已知点之外的模型推算。" },
  assumption: {
    en: "Rests on an assumption: yours, or one that is named.",
    zh: "基于您给出的或已写明的假设。",
  },
};

function standingTable(language: Language): Markup {
  return tableOf(
    [
      { en: "Standing", zh: "性质" },
      { en: "Meaning", zh: "含义" },
    ],
    standings.map((standing) => [
      markup`<span class="mark" aria-hidden="true">${marks[standing]}</span> ${standingNames[standing][language]}`,
      markup`${meanings[standing][language]}`,
    ]),
    language,
  );
}

const errorMeanings: readonly (readonly [code: string, meaning: Text])[] = [
  [
    "#N/A",
    {
      en: "The question is understood, and the report has no answer to it. The sentence says what is stated instead.",
      zh: "问题可以理解，但报告中没有答案。说明会指出报告给出了什么。",
    },
  ],
  [
    "#VALUE!",
    {
      en: "An argument is missing, is not understood, has the wrong shape or is beyond a limit.",
      zh: "参数缺失、无法理解、形状不符或超出限制。",
    },
  ],
  [
    "#NUM!",
    {
      en: "Outside what the mathematics allows, impossible to satisfy, or not converged.",
      zh: "超出数学定义域、无可行解或未收敛。",
    },
  ],
  ["#DIV/0!", { en: "A zero denominator, or data without any spread.", zh: "分母为零，或数据没有差异。" }],
  ["#NULL!", { en: "Came in with an argument and is passed on.", zh: "随参数传入并原样返回。" }],
  [
    "#BUSY!",
    {
      en: "Excel is still waiting for the answer; it replaces this by itself.",
      zh: "Excel 正在等待结果，稍后自动更新。",
    },
  ],
  [
    "#SPILL!",
    {
      en: "The cells that a table needs are not empty. Clear them or move the formula.",
      zh: "表格所需的单元格不为空。请清空或移动公式。",
    },
  ],
  [
    "#NAME?",
    {
      en: "The add-in is not loaded in this Excel, or the name is misspelt.",
      zh: "此 Excel 未加载本加载项，或函数名有误。",
    },
  ],
];

function errorTable(language: Language): Markup {
  return tableOf(
    [
      { en: "Error", zh: "错误" },
      { en: "Meaning", zh: "含义" },
    ],
    errorMeanings.map(([code, meaning]) => [markup`<code>${code}</code>`, markup`${meaning[language]}`]),
    language,
  );
}
