import { edition as current } from "../../report/dataset";
import { argumentHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { edition } from "./edition";

export const editionHelp: FunctionHelp<typeof edition> = {
  description: {
    en: "Returns the version, checksums and date of the data in use, or the report's title.",
    zh: "返回当前数据的版本、校验和、日期或报告标题。",
  },
  parameters: {
    field: {
      en: "version, checksum (SHA-256 of the dataset), preview (SHA-256 of the preview's text), date (of the dataset version) or title. Default: version.",
      zh: "版本、校验和（数据集的 SHA-256）、预览（预览文本的 SHA-256）、日期（数据集版本的日期）或标题。省略时为版本。",
    },
    lang: argumentHelp.lang,
  },
  result: {
    en: "Text. The date has the form year-month-day.",
    zh: "一个文本；日期格式为 年-月-日。",
  },
  notes: [
    {
      en: "Keep the version beside a model: two workbooks with the same checksum use the same numbers. The title is context: it comes from the preview's page, not from its text.",
      zh: "建议在模型旁注明版本：校验和相同即数据相同。标题属背景信息，见于预览页面而非正文。",
    },
  ],
  errors: [
    {
      code: "#VALUE!",
      when: { en: "field or lang is not recognised.", zh: "字段或语言无法识别。" },
    },
  ],
  examples: [
    {
      given: [],
      answer: current.version,
      shows: { en: "The version of the dataset", zh: "数据集版本" },
    },
    {
      given: ["preview"],
      answer: current.preview,
      shows: { en: "The SHA-256 of the preview's text", zh: "预览文本的 SHA-256" },
    },
    {
      given: ["标题"],
      answer: "2021年中国金融科技（FinTech）行业发展洞察报告",
      shows: { en: "The report's title", zh: "报告标题" },
    },
  ],
};
