import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { syntax } from "../../functions/syntax";
import type { Origin, Standing } from "../../report/provenance";
import type { Fact } from "../../report/schema";
import type { Finding } from "../../workbook/finding";
import { originKey } from "../evidence";
import { figureOf } from "../figure";
import { StandingMark } from "../standing-mark";
import { own } from "../theme";
import { Sources } from "../views/sources";
import { useInspectPhrases } from "./phrases";
import { findingTitle } from "./sentences";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  figure: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
  number: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  marks: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  steps: { margin: 0, padding: 0, listStyleType: "none" },
  step: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  value: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  code: {
    display: "block",
    overflowWrap: "anywhere",
    color: own.formulaForeground,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  show: { marginTop: tokens.spacingVerticalS, fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly finding: Finding;
  /** Shows a thing of the report, or a function, in Find. */
  onShow(id: string): void;
}

/** What one FINTECH function of the cell answers: the number, how firmly it stands, where it comes from, how it was reached. */
export function FindingView({ finding, onShow }: Props) {
  const { language, phrases, shared, preferences } = useInspectPhrases();
  const styles = useStyles();
  const title = findingTitle(finding, language);
  const { definition } = finding;
  switch (finding.is) {
    case "number": {
      const { data, fact, stated, isOfRow } = finding;
      const { number, unit, full } = figureOf(data, language, preferences);
      const isWorkedOut = stated.some((one) => one !== fact);
      return (
        <section aria-label={title}>
          {isOfRow && <Heading>{phrases.besideIt}</Heading>}
          <h3 className={styles.title}>{title}</h3>
          <div className={styles.figure}>
            <span className={styles.number}>{number}</span>
            <span>{unit}</span>
          </div>
          <Marks standings={[data.standing]}>{full && <span>{shared.inFull(full)}</span>}</Marks>
          {fact?.definition[language] && (
            <>
              <Heading>{shared.meaning}</Heading>
              <p className={styles.text}>{fact.definition[language]}</p>
            </>
          )}
          <Origins origins={data.origins} />
          <Heading>{shared.working}</Heading>
          <p className={styles.text}>{data.working[language]}</p>
          {isWorkedOut && <Stated facts={stated} />}
          {fact && <Show id={fact.id} title={title} onShow={onShow} />}
        </section>
      );
    }
    case "table":
      return (
        <section aria-label={title}>
          <h3 className={styles.title}>{title}</h3>
          <p className={styles.text}>{phrases.tableCell}</p>
          <Marks standings={finding.standings} />
          <Origins origins={finding.stated.flatMap(({ data }) => data.origins)} />
          <Stated facts={finding.stated} />
        </section>
      );
    case "words": {
      const { subject } = finding;
      return (
        <section aria-label={title}>
          <h3 className={styles.title}>{title}</h3>
          <Marks standings={[...new Set(subject.standings)]} />
          {subject.definition[language] && <p className={styles.text}>{subject.definition[language]}</p>}
          <Origins origins={subject.origins} />
          <Show id={subject.id} title={title} onShow={onShow} />
        </section>
      );
    }
    case "error": {
      const { code, sentence } = finding.problem;
      return (
        <section aria-label={title}>
          <h3 className={styles.title}>{`${code} · ${definition.id}`}</h3>
          <p className={styles.text}>{sentence[language]}</p>
          <Heading>{phrases.accepted}</Heading>
          <code className={styles.code}>{syntax(definition)[language]}</code>
          <Show id={definition.id} title={definition.id} onShow={onShow} />
        </section>
      );
    }
    case "own":
    case "unknown": {
      const name = `${definition.id} · ${definition.title[language]}`;
      const isWords = definition.family === "report" || definition.family === "sources";
      const said =
        finding.is === "unknown"
          ? phrases.unknown(finding.argument)
          : (isWords ? phrases.words : phrases.yourData)(definition.title[language]);
      return (
        <section aria-label={name}>
          <h3 className={styles.title}>{name}</h3>
          <p className={styles.text}>{said}</p>
          <Show id={definition.id} title={definition.id} onShow={onShow} />
        </section>
      );
    }
  }
}

function Heading({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return <h4 className={styles.heading}>{children}</h4>;
}

function Marks({ standings, children }: { standings: readonly Standing[]; children?: ReactNode }) {
  const { language } = useInspectPhrases();
  const styles = useStyles();
  return (
    <div className={styles.marks}>
      {standings.map((standing) => (
        <StandingMark key={standing} standing={standing} language={language} />
      ))}
      {children}
    </div>
  );
}

function Origins({ origins }: { origins: readonly Origin[] }) {
  const { shared } = useInspectPhrases();
  const once = [...new Map(origins.map((origin) => [originKey(origin), origin])).values()];
  if (once.length === 0) return null;
  return (
    <>
      <Heading>{once.length === 1 ? shared.source : shared.sources}</Heading>
      <Sources origins={once} />
    </>
  );
}

/** The stated numbers that a number was worked out from. */
function Stated({ facts }: { facts: readonly Fact[] }) {
  const { language, phrases, preferences } = useInspectPhrases();
  const styles = useStyles();
  return (
    <>
      <Heading>{phrases.statedNumbers}</Heading>
      <ul className={styles.steps}>
        {facts.map(({ id, name, data }) => {
          const { number, unit } = figureOf(data, language, preferences);
          return (
            <li key={id} className={styles.step}>
              <span>
                {name[language]} <StandingMark standing={data.standing} language={language} />
              </span>
              <span className={styles.value}>{`${number} ${unit}`.trim()}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Show({ id, title, onShow }: { id: string; title: string; onShow(id: string): void }) {
  const { phrases } = useInspectPhrases();
  const styles = useStyles();
  return (
    <Button className={styles.show} aria-label={phrases.showInFindOf(title)} onClick={() => onShow(id)}>
      {phrases.showInFind}
    </Button>
  );
}
