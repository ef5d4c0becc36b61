import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Insertable } from "../../workbook/insertables/insertable";
import type { Selected } from "../../workbook/host";
import { planInsertable } from "../../workbook/blocks/plan-insertable";
import { actions } from "../actions/actions";
import type { Pane } from "../store/store";
import { resolveChoices } from "../store/resolved-choices";
import { sourcesOf } from "../text/sources-of";
import { formattedNumber } from "../text/formatted-number";
import { PinIcon, PinnedIcon } from "../components/icons";
import { keyCaps } from "../actions/keystrokes";
import { usePreferences, usePhrases } from "../text/phrases";
import { isPinned } from "../store/pinned-and-recent";
import { stickyFooter } from "../components/sticky-footer";
import { wide } from "../components/theme";
import { titleOf } from "../store/search-results";
import * as typography from "../components/typography";
import { yearOf } from "../text/year-of";
import { useInsertTarget } from "../hooks/use-insert-target";
import { usePromise } from "../hooks/use-promise";
import { BackButton } from "../components/back-button";
import { CellsPreview } from "./cells-preview";
import { FigureView } from "../components/figure-view";
import { FunctionHelp } from "./function-help";
import { InsertBar } from "./insert-bar";
import { ModelSheetsPreview } from "./model-sheets-preview";
import { Section } from "../components/section";
import { Sources } from "../components/sources";
import { StandingLine } from "../components/standing-line";

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
    ...typography.title,
  },
  body: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    overflowWrap: "anywhere",
  },
  text: { margin: 0 },
  foot: { containerType: "inline-size", ...stickyFooter },
});

interface Props {
  readonly thing: Insertable;
  readonly pane: Pane;
  /** The selection, if it is known. */
  readonly selected: Selected | undefined;
}

/** The preview of an item: what it says, how certain it is, its sources, and the ways to insert it. */
export function Preview({ thing, pane, selected }: Props) {
  const { language, phrases } = usePhrases();
  const styles = useStyles();
  const { id, kind, text, value } = thing;
  const title = titleOf(thing, language);
  const evidence = useMemo(() => sourcesOf(thing), [thing]);
  const preferences = usePreferences();
  const { choices } = pane.state;
  const asked = useMemo(() => {
    const wanted = resolveChoices({ choices, language, preferences });
    return planInsertable(thing, wanted.language, wanted.mode, wanted.options);
  }, [thing, choices, language, preferences]);
  const plan = usePromise(asked);
  const block = plan.is === "known" ? plan.value : undefined;
  const filled = useInsertTarget(pane, block, selected);
  const figure = value && formattedNumber(value, language, preferences);
  const pinned = isPinned(pane.state.pinnedAndRecent, thing);
  const Pin = pinned ? PinnedIcon : PinIcon;
  const year = value && yearOf(id);
  const cells = block?.sheets ? (
    <ModelSheetsPreview plan={block} />
  ) : (
    block && (
      <CellsPreview
        title={kind === "function" ? phrases.exampleInCells : phrases.inCells}
        plan={block}
        thing={thing}
        pane={pane}
        filled={filled}
      />
    )
  );
  // A function shows its syntax with its help.
  const said = value || kind === "function" ? undefined : text[language];
  return (
    <section className={styles.preview} data-area="preview" aria-label={phrases.preview(title)}>
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
        {figure && <FigureView figure={figure} isLarge />}
        <StandingLine standings={evidence.standings}>
          {year && <span>{year}</span>}
          {figure?.full && <span>{phrases.inFull(figure.full)}</span>}
        </StandingLine>
        {said && <p className={styles.text}>{said}</p>}
        {value && text[language] && (
          <Section title={phrases.meaning}>
            <p className={styles.text}>{text[language]}</p>
          </Section>
        )}
        {kind === "function" && <FunctionHelp key={id} id={id} dispatch={pane.dispatch} />}
        {!value && cells}
        {evidence.origins.length > 0 && (
          <Section title={evidence.origins.length === 1 ? phrases.source : phrases.sources}>
            <Sources origins={evidence.origins} />
          </Section>
        )}
        {evidence.working && (
          <Section title={phrases.working}>
            <p className={styles.text}>{evidence.working[language]}</p>
          </Section>
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
