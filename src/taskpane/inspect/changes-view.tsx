import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { InspectPhrases } from "../../locales/inspect/en";
import type { Change } from "../../workbook/receipts/manual-changes";
import type { WorkbookHost } from "../../workbook/host";
import { isRefusal } from "../../workbook/refusal";
import { fullAddress } from "../text/full-address";
import { refusalMessage } from "../text/refusal-message";
import { useInspectPhrases, type InspectContext } from "./phrases";
import { CellRow } from "./cell-row";
import { shownValue } from "./shown-value";
import { useChanges, type ChangedBlock } from "./use-changes";
import * as typography from "../components/typography";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  said: { flex: "1 1 0", margin: `${tokens.spacingVerticalS} 0` },
  again: { flexShrink: 0, fontWeight: tokens.fontWeightRegular },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    ...typography.subtitle,
  },
  detail: {
    margin: 0,
    ...typography.small,
  },
  list: { margin: 0, padding: 0 },
});

interface Props {
  readonly host: WorkbookHost;
  readonly isShown: boolean;
  onGoTo(place: { readonly sheet: string; readonly address: string }): void;
}

/** The maximum number of changed cells listed for one insertion. */
const mostNamed = 40;

/** Manual changes to insertions: the cell as written, its current content, and actions to restore it. */
export function ChangesView({ host, isShown, onGoTo }: Props) {
  const { phrases, shared } = useInspectPhrases();
  const styles = useStyles();
  const { state, again } = useChanges(host, isShown);
  const [said, setSaid] = useState("");
  const restore = async (sheet: string, change: Change) => {
    const outcome = await host.restoreCell(sheet, change);
    const place = fullAddress({ sheet, address: change.address });
    if (isRefusal(outcome)) setSaid(refusalMessage(outcome, undefined, shared));
    else setSaid(outcome.isRestored ? phrases.restored(place) : phrases.notRestored(place));
    again();
  };
  return (
    <>
      <div className={styles.head}>
        <div role="status" className={styles.said}>
          {said && <p className={styles.said}>{said}</p>}
          {state.is === "refused" && refusalMessage(state.refusal, undefined, shared)}
          {state.is === "found" && foundSentence(state.compared, state.blocks, phrases)}
        </div>
        <Button
          className={styles.again}
          appearance="subtle"
          onClick={() => {
            setSaid("");
            again();
          }}
        >
          {phrases.readAgain}
        </Button>
      </div>
      {state.is === "found" &&
        state.blocks.map((block) => (
          <Block
            key={block.receipt.id}
            block={block}
            onGoTo={onGoTo}
            onRestore={(change) => void restore(block.sheet, change)}
          />
        ))}
    </>
  );
}

function foundSentence(compared: number, blocks: readonly ChangedBlock[], phrases: InspectPhrases): string {
  if (compared === 0) return phrases.changesNoReceipts;
  if (blocks.length === 0) return phrases.changesNone;
  const changed = blocks.filter(({ isResized }) => !isResized);
  const cells = changed.reduce((sum, { changes }) => sum + changes.length, 0);
  return cells === 0 ? "" : phrases.changesFound(cells, changed.length);
}

interface BlockProps {
  readonly block: ChangedBlock;
  onGoTo: Props["onGoTo"];
  onRestore(change: Change): void;
}

function Block({ block, onGoTo, onRestore }: BlockProps) {
  const told = useInspectPhrases();
  const { language, phrases } = told;
  const styles = useStyles();
  const { receipt, sheet, changes, isResized } = block;
  const title = receipt.title[language];
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <p className={styles.detail}>{fullAddress(block)}</p>
      {isResized && <p className={styles.detail}>{phrases.resized}</p>}
      <ul className={styles.list}>
        {changes.slice(0, mostNamed).map((change) => {
          const place = fullAddress({ sheet, address: change.address });
          return (
            <CellRow
              key={change.address}
              title={`${change.address} · ${phrases.kinds[change.kind]}`}
              details={[writtenSentence(change, told), nowSentence(change, told)]}
              steps={[
                {
                  name: phrases.goTo,
                  label: phrases.goToCell(place),
                  run: () => onGoTo({ sheet, address: change.address }),
                },
                ...(change.was === undefined
                  ? []
                  : [
                      {
                        name: phrases.restore,
                        label: phrases.restoreCell(place),
                        run: () => onRestore(change),
                      },
                    ]),
              ]}
            />
          );
        })}
      </ul>
      {changes.length > mostNamed && (
        <p className={styles.detail}>{phrases.changesMore(changes.length - mostNamed)}</p>
      )}
    </section>
  );
}

function writtenSentence({ was }: Change, told: InspectContext): string {
  const { phrases } = told;
  if (was === undefined) return phrases.wasUnknown;
  if (was === "") return phrases.wasSpill;
  return typeof was === "string" && was.startsWith("=")
    ? phrases.wasFormula(was)
    : phrases.wasValue(shownValue(was, told));
}

function nowSentence({ now }: Change, told: InspectContext): string {
  const { phrases } = told;
  return phrases.now(now === "" ? phrases.nowEmpty : shownValue(now, told));
}
