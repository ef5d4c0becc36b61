import { edition as current } from "../../report/dataset";
import { term } from "../../report/term";
import { language } from "../arguments/scalars";
import { defineFunction, optional } from "../engine/define-function";
import { oneOf } from "../arguments/word-list";

const fields = [
  term("version", "version", "版本", "edition|版本号"),
  term("checksum", "checksum", "校验和", "sha-256|sha256|hash|校验码"),
  term("preview", "preview", "预览", "preview checksum|预览校验和"),
  term("date", "date", "日期"),
  term("title", "title", "标题", "题名"),
] as const;

export const edition = defineFunction({
  id: "EDITION",
  family: "sources",
  mode: "broadcast",
  title: { en: "Edition of the data", zh: "数据版本" },
  parameters: {
    field: optional(oneOf(fields), "字段", "version"),
    lang: optional(language, "语言"),
  },
  answer: ({ field }, { language }) => (field === "title" ? current.title.value[language] : current[field]),
});
