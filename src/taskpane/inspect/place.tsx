import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isRefusal } from "../../workbook/host";
import { insertableById } from "../../workbook/insertable";
import { refusalSentence } from "../refusal";
import type { PlaceProps } from "../views/lazy-place";
import { CellView } from "./cell-view";
import { useInspect } from "./phrases";
import { Later } from "./later";
import { useTrace } from "./use-trace";

const useStyles = makeStyles({
  body: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    overflowWrap: "anywhere",
  },
  said: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** Inspect: what stands behind the selected cell. */
export function Place({ pane, selected, isShown }: PlaceProps) {
  const { phrases, shared } = useInspect();
  const styles = useStyles();
  const cell = useTrace(pane.host, selected, isShown);
  const [said, say] = useState("");

  const goTo = async ({ sheet, address }: { readonly sheet: string; readonly address: string }) => {
    const outcome = await pane.host.goToCell(sheet, address);
    if (isRefusal(outcome)) say(refusalSentence(outcome, undefined, shared));
    else say(outcome.isHidden ? phrases.hiddenSheet(sheet) : "");
  };
  const show = (id: string) => {
    const thing = insertableById(id);
    pane.dispatch({ type: "viewed", view: "find" });
    if (thing) pane.dispatch({ type: "opened", thing });
  };
  return (
    <div className={styles.body}>
      <div role="status">
        {said && <p className={styles.said}>{said}</p>}
        {cell.refusal && <p className={styles.said}>{refusalSentence(cell.refusal, undefined, shared)}</p>}
        {cell.isReading && (
          <Later>
            <p className={styles.said}>{phrases.reading}</p>
          </Later>
        )}
      </div>
      {cell.traced ? (
        <CellView
          traced={cell.traced}
          further={cell.further}
          onGoTo={(place) => void goTo(place)}
          onFollow={(place) => void cell.follow(place)}
          onShow={show}
          onReadAgain={cell.again}
        />
      ) : (
        !selected && <p>{phrases.noSelection}</p>
      )}
    </div>
  );
}
