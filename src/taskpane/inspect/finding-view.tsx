import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { syntax } from "../../functions/engine/syntax";
import type { Origin } from "../../report/provenance";
import type { Fact } from "../../report/schema";
import type { Finding } from "../../workbook/lineage/finding";
import { eachOnce } from "../text/sources-of";
import { formattedNumber } from "../text/formatted-number";
import { StandingMark } from "../components/standing-mark";
import * as typography from "../components/typography";
import { FigureView } from "../components/figure-view";
import { Section } from "../components/section";
import { Sources } from "../components/sources";
import { StandingLine } from "../components/standing-line";
import { useInspectPhrases } from "./phrases";
import { findingTitle } from "./sentences";

const useStyles = makeStyles({
  beside: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, ...typography.label },
  title: {
    margin: 0,
    ...typography.subtitle,
    overflowWrap: "anywhere",
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
    ...typography.formula,
  },
  show: { marginTop: tokens.spacingVerticalS, fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly finding: Finding;
  /** Shows an item of the report, or a function, in Find. */
  onShow(id: string): void;
}

/** The result of one FINTECH function in the cell: the number, its standing, its sources, and its derivation. */
export function FindingView({ finding, onShow }: Props) {
  const { language, phrases, shared, preferences } = useInspectPhrases();
  const styles = useStyles();
  const title = findingTitle(finding, language);
  const { definition } = finding;
  switch (finding.is) {
    case "number": {
      const { data, fact, stated, isOfRow } = finding;
      const figure = formattedNumber(data, language, preferences);
      const isWorkedOut = stated.some((one) => one !== fact);
      return (
        <section aria-label={title}>
          {isOfRow && <p className={styles.beside}>{phrases.besideIt}</p>}
          <h3 className={styles.title}>{title}</h3>
          <FigureView figure={figure} />
          <StandingLine standings={[data.standing]}>
            {figure.full && <span>{shared.inFull(figure.full)}</span>}
          </StandingLine>
          {fact?.definition[language] && (
            <Section as="h4" title={shared.meaning}>
              <p className={styles.text}>{fact.definition[language]}</p>
            </Section>
          )}
          <Origins origins={data.origins} />
          <Section as="h4" title={shared.working}>
            <p className={styles.text}>{data.working[language]}</p>
          </Section>
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
          <StandingLine standings={finding.standings} />
          <Origins origins={finding.stated.flatMap(({ data }) => data.origins)} />
          <Stated facts={finding.stated} />
        </section>
      );
    case "words": {
      const { subject } = finding;
      return (
        <section aria-label={title}>
          <h3 className={styles.title}>{title}</h3>
          <StandingLine standings={[...new Set(subject.standings)]} />
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
          <Section as="h4" title={phrases.accepted}>
            <code className={styles.code}>{syntax(definition)[language]}</code>
          </Section>
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

function Origins({ origins }: { origins: readonly Origin[] }) {
  const { shared } = useInspectPhrases();
  const once = eachOnce(origins);
  if (once.length === 0) return null;
  return (
    <Section as="h4" title={once.length === 1 ? shared.source : shared.sources}>
      <Sources origins={once} />
    </Section>
  );
}

/** The stated numbers from which a number was derived. */
function Stated({ facts }: { facts: readonly Fact[] }) {
  const { language, phrases, preferences } = useInspectPhrases();
  const styles = useStyles();
  return (
    <Section as="h4" title={phrases.statedNumbers}>
      <ul className={styles.steps}>
        {facts.map(({ id, name, data }) => {
          const { number, unit } = formattedNumber(data, language, preferences);
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
    </Section>
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
