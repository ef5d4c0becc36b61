import { makeStyles, tokens } from "@fluentui/react-components";
import { grades, sourceById } from "../../report/sources";
import type { Origin } from "../../report/provenance";
import { useSpoken } from "../phrases";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  origin: { listStyleType: "none" },
  document: { margin: 0 },
  section: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quote: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** Document, section and verbatim words of every statement that something rests on. */
export function Sources({ origins }: { origins: readonly Origin[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {origins.map((origin) => (
        <OriginEntry key={origin.source + origin.section.zh + origin.quote} origin={origin} />
      ))}
    </ul>
  );
}

function OriginEntry({ origin: { source: id, section, quote } }: { origin: Origin }) {
  const { language, phrases } = useSpoken();
  const styles = useStyles();
  const source = sourceById(id);
  const title = source && (source.title[language] || source.name[language]);
  const about = source
    ? [
        source.author[language],
        source.publisher[language],
        source.edition,
        source.date,
        grades[source.grade][language],
      ]
    : [];
  const details = [...new Set(about.filter((part) => part !== ""))].join(" · ");
  return (
    <li className={styles.origin}>
      <p className={styles.document}>{title}</p>
      <p className={styles.section}>{details}</p>
      {section[language] && (
        <p className={styles.section}>
          {phrases.section}
          {language === "zh" ? "：" : ": "}
          {section[language]}
        </p>
      )}
      {source?.url && <p className={styles.section}>{source.url}</p>}
      {quote ? (
        <blockquote className={styles.quote} lang="zh-CN" aria-label={phrases.quote}>
          {quote}
        </blockquote>
      ) : (
        <p className={styles.section}>{phrases.noQuote}</p>
      )}
    </li>
  );
}
