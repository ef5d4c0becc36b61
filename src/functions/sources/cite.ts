import type { Language, Text } from "../../report/language";
import { isPrinted } from "../../report/provenance";
import { term } from "../../report/term";
import { language } from "../arguments/scalars";
import { apa, bibtex, gbt7714, referenceTo, short, upperFirst } from "../facts/reference-styles";
import { defineFunction, optional, required } from "../engine/define-function";
import { documentsOf } from "./source";
import { subject, type Subject } from "../facts/subjects";
import { oneOf } from "../arguments/word-list";

const styles = [
  term("short", "short", "简短", "brief|简式"),
  term("apa", "apa", "APA", "apa7|apa 7"),
  term("gbt7714", "gbt7714", "国标", "GB/T 7714|GB/T7714|GB/T 7714-2015|gb7714|gb|国家标准"),
  term("bibtex", "bibtex", "BibTeX", "bib"),
] as const;

type Style = (typeof styles)[number]["id"];

const derivedFrom: Text = { en: "Derived from ", zh: "据以下资料推得：" };

const derivedNote: Text = { en: "Derived from this source, not stated in it", zh: "据该来源推得，来源未载" };

const citedIn: Text = { en: ", as cited in ", zh: "，转引自" };

const citing: Text = { en: "Citing ", zh: "转引" };

function once(texts: readonly string[], language: Language): string {
  return [...new Set(texts)].filter((text) => text !== "").join(language === "zh" ? "；" : "; ");
}

/** Returns one line that cites the sources of something and says if the number is our own arithmetic. */
function cited(subject: Subject, style: Style, language: Language): string {
  const documents = documentsOf(subject.origins);
  // Of sources that the report cites we know only the name, so the reference is to the report.
  const seen = documents.filter(({ grade }) => grade !== "cited");
  const behind = once(
    documents.filter(({ grade }) => grade === "cited").map(({ author }) => author[language]),
    language,
  );
  const isOurs = subject.standings.every((standing) => !isPrinted(standing));
  const opening = isOurs ? derivedFrom[language] : "";
  const each = (line: (document: (typeof seen)[number]) => string) => [...new Set(seen.map(line))];
  switch (style) {
    case "short": {
      const sections = once(
        subject.origins.map(({ section }) => section[language]),
        language,
      );
      const authors = once(
        each((document) => short(referenceTo(document, language), language)),
        language,
      );
      const comma = language === "zh" ? "，" : ", ";
      return upperFirst(
        `${opening}${behind && behind + citedIn[language]}${authors}${sections && comma + sections}`,
      );
    }
    case "apa":
      return opening + each((document) => apa(referenceTo(document, language), language)).join("; ");
    case "gbt7714":
      return opening + each((document) => gbt7714(referenceTo(document, "zh"))).join(" ");
    case "bibtex": {
      const notes = [isOurs ? derivedNote[language] : "", behind && citing[language] + behind];
      return each((document) => bibtex(referenceTo(document, language), notes)).join(" ");
    }
  }
}

export const cite = defineFunction({
  id: "CITE",
  family: "sources",
  mode: "broadcast",
  title: { en: "Citation", zh: "引用" },
  parameters: {
    fact: required(subject, "事实"),
    style: optional(oneOf(styles), "格式", "short"),
    lang: optional(language, "语言"),
  },
  answer: ({ fact, style }, { language }) => cited(fact, style, language),
});
