import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Example, FunctionDefinition } from "../../functions/engine/define-function";
import { handbook } from "../../functions/handbook";
import { callText } from "../../workbook/formulas/write-call";
import { helpPageUrl } from "../text/help-urls";
import { usePhrases } from "../text/phrases";
import { InlineCode } from "../components/inline-code";
import { DisplayFormula, MathProse } from "./formula";
import { own } from "../components/theme";
import * as typography from "../components/typography";
import { Section } from "../components/section";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  code: {
    display: "block",
    overflowWrap: "anywhere",
    ...typography.code,
  },
  formula: { color: own.formulaForeground },
  list: { margin: 0 },
  term: { marginTop: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  detail: { margin: 0 },
  link: { display: "inline-block", minHeight: "32px", lineHeight: "32px" },
});

/** The handbook entry of a function: its arguments, its result, and examples that tests execute. */
export function HandbookEntry({ definition }: { definition: FunctionDefinition }) {
  const { language, phrases } = usePhrases();
  const styles = useStyles();
  const help = handbook[definition.id];
  if (!help) return null;
  const parameters = Object.entries(definition.parameters);
  return (
    <>
      <p className={styles.text}>
        <InlineCode text={help.description[language]} />
      </p>
      {parameters.length > 0 && (
        <Section title={phrases.argumentsTitle}>
          <dl className={styles.list}>
            {parameters.map(([key, { zh, optional }]) => (
              <div key={key}>
                <dt className={styles.term}>
                  {language === "en" ? key : zh}{" "}
                  {optional && <span className={styles.quiet}>{phrases.optionalArgument}</span>}
                </dt>
                <dd className={styles.detail}>
                  <InlineCode text={help.parameters[key]?.[language] ?? ""} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <Section title={phrases.resultTitle}>
        <p className={styles.text}>
          <InlineCode text={help.result[language]} />
        </p>
      </Section>
      <Section title={phrases.examples}>
        {help.examples.map((example) => (
          <ExampleEntry key={callText(definition.id, example.given)} id={definition.id} example={example} />
        ))}
      </Section>
      {help.notes.length > 0 && (
        <Section title={phrases.notes}>
          {help.notes.map((note) => (
            <p key={note.en} className={styles.text}>
              <MathProse text={note[language]} />
            </p>
          ))}
        </Section>
      )}
      {help.formulas && (
        <Section title={phrases.formulas}>
          <dl className={styles.list}>
            {help.formulas.map(({ name, latex }) => (
              <div key={latex}>
                <dt className={styles.term}>{name[language]}</dt>
                <dd className={styles.detail}>
                  <DisplayFormula latex={latex} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {help.errors.length > 0 && (
        <Section title={phrases.errors}>
          <dl className={styles.list}>
            {help.errors.map(({ code, when }) => (
              <div key={code + when.en}>
                <dt className={styles.term}>{code}</dt>
                <dd className={styles.detail}>
                  <InlineCode text={when[language]} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <Link
        className={styles.link}
        href={helpPageUrl(definition.id, language)}
        target="_blank"
        rel="noopener"
        title={phrases.newTab}
      >
        {phrases.fullHelp}
      </Link>
    </>
  );
}

/** The maximum number of rows shown of an example's result. */
const rowsShown = 3;

function ExampleEntry({ id, example: { given, answer, shows } }: { id: string; example: Example }) {
  const { language, phrases } = usePhrases();
  const styles = useStyles();
  const rows = typeof answer === "object" ? answer : [[answer]];
  const more = rows.length - rowsShown;
  return (
    <div className={styles.text}>
      <InlineCode text={shows[language]} />
      <code className={`${styles.code} ${styles.formula}`}>{callText(id, given)}</code>
      {rows.slice(0, rowsShown).map((row, i) => (
        <code key={i} className={styles.code}>
          {i === 0 ? "→ " : "\u00A0\u00A0"}
          {row.map(String).join(" · ")}
        </code>
      ))}
      {more > 0 && <span className={styles.quiet}>{phrases.rowsMore(more)}</span>}
    </div>
  );
}
