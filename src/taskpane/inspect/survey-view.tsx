import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useMemo, useState, type ReactNode } from "react";
import type { SurveyGroup } from "../../workbook/lineage/survey";
import type { Pane } from "../store/store";
import { fullAddress } from "../text/full-address";
import { refusalMessage } from "../text/refusal-message";
import { StandingMark } from "../components/standing-mark";
import { SegmentedControl } from "./segmented-control";
import { groupsOf, levelsOf, surveyedLine, type DependentLevel, type SurveyedGroup } from "./survey-groups";
import { useInspectPhrases } from "./phrases";
import { shownValue } from "./shown-value";
import { CellRow } from "./cell-row";
import { useSurvey, type Scope, type SurveyFound } from "./use-survey";
import * as typography from "../components/typography";
import { Select } from "../components/select";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  again: { marginLeft: "auto", fontWeight: tokens.fontWeightRegular },
  said: { margin: `${tokens.spacingVerticalS} 0` },
  filter: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  select: { flex: "0 1 auto", width: "auto", padding: `0 ${tokens.spacingHorizontalXS}` },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    ...typography.subtitle,
  },
  list: { margin: 0, padding: 0 },
  more: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly pane: Pane;
  /** The active sheet of the workbook. */
  readonly sheet: string | undefined;
  readonly isShown: boolean;
  onGoTo(place: { readonly sheet: string; readonly address: string }): void;
}

/** Lists every FINTECH cell of the sheet or the workbook, grouped by its basis. */
export function SurveyView({ pane, sheet, isShown, onGoTo }: Props) {
  const { phrases, shared } = useInspectPhrases();
  const styles = useStyles();
  const [scope, setScope] = useState<Scope>("sheet");
  const { state, again } = useSurvey(pane, scope, sheet, isShown);
  return (
    <>
      <div className={styles.head}>
        <SegmentedControl<Scope>
          label={phrases.scope}
          options={[
            { id: "sheet", name: phrases.thisSheet },
            { id: "workbook", name: phrases.wholeWorkbook },
          ]}
          chosen={scope}
          onChoose={setScope}
        />
        <Button className={styles.again} appearance="subtle" onClick={again}>
          {phrases.readAgain}
        </Button>
      </div>
      <div role="status">
        {state.is === "stopped" && <p className={styles.said}>{phrases.cancelled}</p>}
        {state.is === "refused" && (
          <p className={styles.said}>{refusalMessage(state.refusal, undefined, shared)}</p>
        )}
        {state.is === "found" && <p className={styles.said}>{foundSentence(state.found, phrases)}</p>}
      </div>
      {state.is === "found" && state.found.cells.length > 0 && (
        <Found key={`${scope} ${sheet ?? ""}`} found={state.found} onGoTo={onGoTo} />
      )}
    </>
  );
}

function foundSentence(
  { cells, sheets, scope }: SurveyFound,
  phrases: ReturnType<typeof useInspectPhrases>["phrases"],
) {
  if (cells.length > 0) return phrases.surveyed(cells.length, sheets);
  return scope === "sheet" ? phrases.noneOnSheet : phrases.noneInWorkbook;
}

/** A group of FINTECH cells, or the cells that depend on them: all, or those of a level. */
type Filter = SurveyGroup | "" | "dependents" | `level ${number}`;

function Found({ found, onGoTo }: { found: SurveyFound; onGoTo: Props["onGoTo"] }) {
  const { phrases } = useInspectPhrases();
  const styles = useStyles();
  const [filter, setFilter] = useState<Filter>("");
  const groups = useMemo(() => groupsOf(found.cells), [found]);
  const levels = useMemo(() => levelsOf(found.dependents), [found]);
  const levelName = ({ level, cells }: DependentLevel) =>
    phrases.groupCount(phrases.dependentLevel(level), cells.length);
  const all = [
    ...groups.map((one) => ({
      key: one.group as Filter,
      view: <Group found={found} group={one} onGoTo={onGoTo} />,
    })),
    ...levels.map((one) => ({
      key: `level ${one.level}` as Filter,
      view: <Level found={found} level={one} name={levelName(one)} onGoTo={onGoTo} />,
    })),
  ];
  const isShown = (key: Filter) =>
    filter === "" || filter === key || (filter === "dependents" && key.startsWith("level"));
  const shown = all.filter(({ key }) => isShown(key));
  return (
    <>
      <label className={styles.filter}>
        <span>{phrases.filter}</span>
        <Select<Filter>
          className={styles.select}
          value={filter}
          options={[
            ["", phrases.everything],
            ...groups.map(({ group, cells }): [Filter, string] => [
              group,
              phrases.groupCount(phrases.groups[group], cells.length),
            ]),
            ...(levels.length > 0
              ? [["dependents", phrases.groupCount(phrases.dependents, found.dependents.length)] as const]
              : []),
            ...levels.map((one): [Filter, string] => [`level ${one.level}`, levelName(one)]),
          ]}
          onChoose={setFilter}
        />
      </label>
      {found.isCut && <p className={styles.said}>{phrases.dependentsCut}</p>}
      {(shown.length > 0 ? shown : all).map(({ key, view }) => (
        <Fragment key={key}>{view}</Fragment>
      ))}
    </>
  );
}

/** Cells without FINTECH functions that depend on those with. */
function Level({
  found,
  level: { cells },
  name,
  onGoTo,
}: {
  found: SurveyFound;
  level: DependentLevel;
  name: string;
  onGoTo: Props["onGoTo"];
}) {
  const told = useInspectPhrases();
  const { phrases } = told;
  return (
    <Rows name={name} cells={cells}>
      {(cell) => {
        const place = fullAddress(cell);
        return (
          <CellRow
            key={place}
            title={found.scope === "sheet" ? cell.address : place}
            details={[shownValue(cell.value, told), cell.formula]}
            steps={[{ name: phrases.goTo, label: phrases.goToCell(place), run: () => onGoTo(cell) }]}
          />
        );
      }}
    </Rows>
  );
}

/** The number of rows shown at first and added each time. */
const step = 50;

function Group({
  found,
  group: { group, cells },
  onGoTo,
}: {
  found: SurveyFound;
  group: SurveyedGroup;
  onGoTo: Props["onGoTo"];
}) {
  const told = useInspectPhrases();
  const { language, phrases } = told;
  return (
    <Rows name={phrases.groupCount(phrases.groups[group], cells.length)} cells={cells}>
      {(cell) => {
        const place = fullAddress(cell);
        return (
          <CellRow
            key={place}
            title={found.scope === "sheet" ? cell.address : place}
            details={[surveyedLine(cell, told)]}
            marks={cell.standings.map((standing) => (
              <StandingMark key={standing} standing={standing} language={language} />
            ))}
            steps={[{ name: phrases.goTo, label: phrases.goToCell(place), run: () => onGoTo(cell) }]}
          />
        );
      }}
    </Rows>
  );
}

/** A heading and the first rows below it; more on request. */
function Rows<T>({
  name,
  cells,
  children,
}: {
  name: string;
  cells: readonly T[];
  children: (cell: T) => ReactNode;
}) {
  const { phrases } = useInspectPhrases();
  const styles = useStyles();
  const [most, setMost] = useState(step);
  return (
    <section aria-label={name}>
      <h2 className={styles.heading}>{name}</h2>
      <ul className={styles.list}>{cells.slice(0, most).map(children)}</ul>
      {cells.length > most && (
        <Button className={styles.more} onClick={() => setMost(most + step)}>
          {phrases.showMore(Math.min(step, cells.length - most))}
        </Button>
      )}
    </section>
  );
}
