import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { grades, sourceById, type Source } from "../../report/sources";
import type { Language } from "../../report/language";
import type { Origin } from "../../report/provenance";
import { originKey } from "../text/sources-of";
import { usePhrases } from "../text/phrases";
import * as typography from "./typography";

const useStyles = makeStyles({
  document: { margin: `0 0 ${tokens.spacingVerticalM}` },
  title: { margin: 0 },
  detail: {
    margin: 0,
    ...typography.small,
  },
  link: {
    display: "inline-block",
    minHeight: "32px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "32px",
    overflowWrap: "anywhere",
  },
  section: { marginTop: tokens.spacingVerticalXS },
  quote: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** The document, section and verbatim quote of every statement that an item rests on; each document is named once. */
export function Sources({ origins }: { origins: readonly Origin[] }) {
  const { language, phrases } = usePhrases();
  const styles = useStyles();
  const documents = [...new Set(origins.map(({ source }) => source))];
  return documents.map((id) => {
    const document = sourceById(id);
    const stated = origins.filter(({ source }) => source === id);
    return (
      <div key={id} className={styles.document}>
        <p className={styles.title}>{document && (document.title[language] || document.name[language])}</p>
        <p className={styles.detail}>{document && detailsOf(document, language)}</p>
        {document?.url && (
          <Link
            className={styles.link}
            href={document.url}
            target="_blank"
            rel="noopener"
            title={phrases.newTab}
          >
            {document.url}
          </Link>
        )}
        {stated.map((origin, i) => (
          <div key={originKey(origin)}>
            {origin.section[language] && origin.section.zh !== stated[i - 1]?.section.zh && (
              <p className={`${styles.detail} ${styles.section}`}>
                {phrases.inSection(origin.section[language])}
              </p>
            )}
            {origin.quote && (
              <blockquote className={styles.quote} lang="zh-CN">
                {origin.quote}
              </blockquote>
            )}
          </div>
        ))}
        {stated.every(({ quote }) => quote === "") && <p className={styles.detail}>{phrases.noQuote}</p>}
      </div>
    );
  });
}

/** Returns author, publisher, edition and date, and how reliable a secondary source is. */
function detailsOf({ author, publisher, edition, date, grade }: Source, language: Language): string {
  const parts = [author[language], publisher[language], edition, date];
  const weight = grade === "original" ? "" : grades[grade][language];
  return [...new Set([...parts, weight])].filter((part) => part !== "").join(" · ");
}
