import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { Insertable } from "../../workbook/insertable";
import type { Filled, Refusal, Selected } from "../../workbook/host";
import type { Plan } from "../../workbook/operations";
import { planOf } from "../../workbook/plan";
import { preferredPreview } from "../../workbook/preferred-plan";
import { ChartDrawing } from "../chart/chart-drawing";
import { drawnChart } from "../chart/drawn-chart";
import { actions, type Pane } from "../actions";
import { settled } from "../choices";
import { evidenceOf } from "../evidence";
import { figureOf } from "../figure";
import { PinIcon, PinnedIcon } from "../icons";
import { keyCaps } from "../keys";
import { usePreferences, useSpoken } from "../phrases";
import { isPinned } from "../shelves";
import { StandingMark } from "../standing-mark";
import { own, wide } from "../theme";
import { titleOf } from "../results";
import { yearOf } from "../year";
import { useFilled } from "../use-filled";
import { useSettled } from "../use-settled";
import { BackButton } from "./back-button";
import { BlockPreview } from "./block-preview";
import { FunctionHelp } from "./function-help";
import { InputsPreview } from "./inputs-preview";
import { InsertBar } from "./insert-bar";
import { InsertOptions } from "./insert-options";
import { Sources } from "./sources";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", minHeight: "100%" },
  head: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0 4px`,
    [wide]: { paddingLeft: tokens.spacingHorizontalM },
  },
  back: { [wide]: { display: "none" } },
  pin: { marginLeft: "auto", flexShrink: 0 },
  title: {
    margin: 0,
    padding: "5px 0",
    outlineStyle: "none",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
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
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
  },
  meta: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  formula: {
    display: "block",
    color: own.formulaForeground,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  foot: {
    containerType: "inline-size",
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // On a very low screen it would cover what it belongs to.
    "@media (max-height: 420px)": { position: "static" },
  },
});

interface Props {
  readonly thing: Insertable;
  readonly pane: Pane;
  /** What is selected, as far as that is known. */
  readonly selected: Selected | undefined;
}

/** What a thing of the report says, how firmly it stands, where it comes from, and the ways to insert it. */
export function Preview({ thing, pane, selected }: Props) {
  const { language, phrases } = useSpoken();
  const styles = useStyles();
  const { id, kind, text, value } = thing;
  const title = titleOf(thing, language);
  const evidence = useMemo(() => evidenceOf(thing), [thing]);
  const preferences = usePreferences();
  const { choices } = pane.state;
  const asked = useMemo(() => {
    const wanted = settled({ choices, language, preferences });
    return planOf(thing, wanted.language, wanted.mode, wanted.options);
  }, [thing, choices, language, preferences]);
  const plan = useSettled(asked);
  const block = plan.is === "known" ? plan.value : undefined;
  const filled = useFilled(pane, block, selected);
  const figure = value && figureOf(value, language, preferences);
  const pinned = isPinned(pane.state.shelves, thing);
  const Pin = pinned ? PinnedIcon : PinIcon;
  const year = value && yearOf(id);
  const cells = block && (
    <Cells
      title={kind === "function" ? phrases.exampleInCells : phrases.inCells}
      plan={block}
      thing={thing}
      pane={pane}
      filled={filled}
    />
  );
  // A function shows how it is written with its help.
  const said = value || kind === "function" ? undefined : text[language];
  return (
    <section className={styles.preview} data-spot="preview" aria-label={phrases.preview(title)}>
      <div className={styles.head}>
        <BackButton className={styles.back} dispatch={pane.dispatch} />
        <h2 className={styles.title} tabIndex={-1} data-focus="preview">
          {title}
        </h2>
        <Button
          className={styles.pin}
          appearance="subtle"
          icon={<Pin />}
          aria-label={phrases.pin(title)}
          aria-pressed={pinned}
          title={`${pinned ? phrases.unpin(title) : phrases.pin(title)} (${keyCaps(actions.pin.keys[0]).join("+")})`}
          onClick={() => pane.dispatch({ type: "pin-toggled", thing })}
        />
      </div>
      <div className={styles.body}>
        {figure && (
          <div className={styles.figure}>
            <span className={styles.number}>{figure.number}</span>
            <span>{figure.unit}</span>
          </div>
        )}
        <div className={styles.meta}>
          {evidence.standings.map((standing) => (
            <StandingMark key={standing} standing={standing} language={language} />
          ))}
          {year && <span>{year}</span>}
          {figure?.full && <span>{phrases.inFull(figure.full)}</span>}
        </div>
        {said && <p className={styles.text}>{said}</p>}
        {value && text[language] && (
          <Part title={phrases.meaning}>
            <p className={styles.text}>{text[language]}</p>
          </Part>
        )}
        {kind === "function" && <FunctionHelp key={id} id={id} dispatch={pane.dispatch} />}
        {!value && cells}
        {evidence.origins.length > 0 && (
          <Part title={evidence.origins.length === 1 ? phrases.source : phrases.sources}>
            <Sources origins={evidence.origins} />
          </Part>
        )}
        {evidence.working && (
          <Part title={phrases.working}>
            <p className={styles.text}>{evidence.working[language]}</p>
          </Part>
        )}
        {value && cells}
      </div>
      <div className={styles.foot}>
        {plan.is === "known" && !block ? (
          <p className={styles.text}>{phrases.notInsertable}</p>
        ) : (
          <InsertBar pane={pane} plan={block} selected={selected} filled={filled} />
        )}
      </div>
    </section>
  );
}

/** More formulas than this look alike. */
const mostFormulas = 8;

interface CellsProps {
  readonly title: string;
  readonly plan: Plan;
  readonly thing: Insertable;
  readonly pane: Pane;
  readonly filled: Filled | Refusal | undefined;
}

/** The ways to lay it out, the block as it will stand in the cells, and the formulas that answer it. */
function Cells({ title, plan, thing, pane, filled }: CellsProps) {
  const { phrases } = useSpoken();
  const preferences = usePreferences();
  const styles = useStyles();
  const preview = useMemo(() => preferredPreview(plan.preview, preferences), [plan, preferences]);
  const chart = useMemo(() => drawnChart(plan, preview), [plan, preview]);
  return (
    <>
      {preview.inputs.length > 0 && (
        <Part title={phrases.inputs}>
          <InputsPreview inputs={preview.inputs} />
        </Part>
      )}
      <Part title={title}>
        <InsertOptions thing={thing} pane={pane} />
        {chart && <ChartDrawing chart={chart} />}
        <BlockPreview preview={preview} filled={filled} />
      </Part>
      {preview.formulas.length > 0 && (
        <Part title={phrases.formula}>
          {preview.formulas.slice(0, mostFormulas).map((formula) => (
            <code key={formula} className={styles.formula}>
              {formula}
            </code>
          ))}
          {preview.formulas.length > mostFormulas && (
            <p className={styles.text}>{phrases.formulasMore(preview.formulas.length - mostFormulas)}</p>
          )}
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </>
  );
}
