import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { isRefusal } from "../../workbook/refusal";
import { insertableOf } from "../../workbook/insertables/insertable";
import { BackIcon } from "../components/icons";
import { fullAddress } from "../text/full-address";
import { refusalMessage } from "../text/refusal-message";
import type { TabProps } from "../actions/tab-props";
import { CellView } from "./cell-view";
import { ChangesView } from "./changes-view";
import { SegmentedControl } from "./segmented-control";
import { Delayed } from "../hooks/use-delayed";
import { useInspectPhrases } from "./phrases";
import { SurveyView } from "./survey-view";
import { useDeepTrace } from "./use-deep-trace";
import { useTrace } from "./use-trace";

const useStyles = makeStyles({
  body: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    overflowWrap: "anywhere",
  },
  said: { margin: `${tokens.spacingVerticalS} 0 0` },
  back: { marginLeft: "-8px", fontWeight: tokens.fontWeightRegular },
  view: { marginTop: tokens.spacingVerticalS },
});

interface CellAddress {
  readonly sheet: string;
  readonly address: string;
}

type View = "cell" | "survey" | "changes";

/** The Inspect tab: the lineage of the selected cell, a survey of all FINTECH cells, and manual changes. */
export function InspectTab({ pane, selected, isShown }: TabProps) {
  const { phrases, shared } = useInspectPhrases();
  const styles = useStyles();
  const [view, setView] = useState<View>("cell");
  const [said, setSaid] = useState("");
  const cell = useTrace(pane.host, selected, isShown && view === "cell");

  const deep = useDeepTrace(pane.host, cell.traced, isShown && view === "cell");

  const [trail, setTrail] = useState<readonly CellAddress[]>([]);

  const goTo = async ({ sheet, address }: CellAddress) => {
    const outcome = await pane.host.goToCell(sheet, address);
    if (isRefusal(outcome)) setSaid(refusalMessage(outcome, undefined, shared));
    else setSaid(outcome.isHidden ? phrases.hiddenSheet(sheet) : "");
  };
  const go = (place: CellAddress) => void goTo(place);
  // From the tree: Back returns to the inspected cell.
  const goFromCell = (place: CellAddress) => {
    const { root } = cell.traced ?? {};
    if (root) setTrail([...trail, { sheet: root.sheet, address: root.address }]);
    go(place);
  };
  const last = view === "cell" ? trail.at(-1) : undefined;
  const goBack = () => {
    if (!last) return;
    setTrail(trail.slice(0, -1));
    go(last);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !last) return;
    event.preventDefault();
    event.stopPropagation();
    goBack();
  };
  const show = (id: string) => {
    const thing = insertableOf(id);
    pane.dispatch({ type: "viewed", view: "find" });
    if (thing) pane.dispatch({ type: "opened", thing });
  };
  const refusal = view === "cell" ? cell.refusal : undefined;
  return (
    <div className={styles.body} onKeyDown={onKeyDown}>
      <SegmentedControl
        label={phrases.views}
        options={[
          { id: "cell", name: phrases.thisCell },
          { id: "survey", name: phrases.allCells },
          { id: "changes", name: phrases.changes },
        ]}
        chosen={view}
        onChoose={(next) => {
          setSaid("");
          setView(next);
        }}
      />
      <div role="status">
        {said && <p className={styles.said}>{said}</p>}
        {refusal && <p className={styles.said}>{refusalMessage(refusal, undefined, shared)}</p>}
        {view === "cell" && cell.isReading && (
          <Delayed>
            <p className={styles.said}>{phrases.reading}</p>
          </Delayed>
        )}
      </div>
      {last && (
        <Button className={styles.back} appearance="subtle" icon={<BackIcon />} onClick={goBack}>
          {phrases.backTo(fullAddress(last))}
        </Button>
      )}
      <div className={styles.view}>
        {view === "survey" && (
          <SurveyView pane={pane} sheet={selected?.sheet} isShown={isShown} onGoTo={go} />
        )}
        {view === "changes" && <ChangesView host={pane.host} isShown={isShown} onGoTo={go} />}
        {view === "cell" && cell.traced && (
          <CellView
            traced={cell.traced}
            further={cell.further}
            deep={deep}
            onGoTo={goFromCell}
            onFollow={(place) => void cell.follow(place)}
            onShow={show}
            onReadAgain={cell.again}
          />
        )}
        {view === "cell" && !cell.traced && !selected && <p className={styles.said}>{phrases.noSelection}</p>}
      </div>
    </div>
  );
}
