import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { edition } from "../../report/dataset";
import type { Recalculation, WorkbookHost } from "../../workbook/host";
import { failed, isRefusal } from "../../workbook/refusal";
import { fullAddress } from "../text/full-address";
import { usePhrases } from "../text/phrases";
import { refusalMessage } from "../text/refusal-message";
import type { Phrases } from "../../locales/en";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  text: { flex: "1 1 180px", margin: 0 },
  button: { fontWeight: tokens.fontWeightRegular },
});

/** How many changed cells are named. */
const mostNamed = 3;

/** Offers to recalculate a workbook that was calculated with another version of the data, and says what changed. */
export function StaleData({ host, inExcel }: { host: WorkbookHost; inExcel: boolean }) {
  const { phrases } = usePhrases();
  const styles = useStyles();
  const [kept, setKept] = useState<string>();
  const [isRunning, setIsRunning] = useState(false);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (inExcel) host.keptEdition().then(setKept, () => undefined);
  }, [host, inExcel]);
  if (kept === undefined || (kept === edition.version && said === "")) return null;
  const recalculate = async () => {
    setIsRunning(true);
    const outcome = await host.recalculate(edition.version).catch(() => failed);
    setIsRunning(false);
    if (isRefusal(outcome)) return setSaid(refusalMessage(outcome, undefined, phrases));
    setKept(edition.version);
    setSaid(recalculatedSentence(outcome, phrases));
  };
  const isCurrent = kept === edition.version;
  return (
    <div className={styles.bar} role="status">
      <p className={styles.text}>{said || phrases.staleData(kept, edition.version)}</p>
      <Button
        className={styles.button}
        disabledFocusable={isRunning}
        onClick={() => (isCurrent ? setSaid("") : void recalculate())}
      >
        {isCurrent ? phrases.dismiss : isRunning ? phrases.recalculating : phrases.recalculate}
      </Button>
    </div>
  );
}

function recalculatedSentence({ cells, changed }: Recalculation, phrases: Phrases): string {
  const named = changed
    .slice(0, mostNamed)
    .map((cell) => phrases.changedCell(fullAddress(cell), shortened(cell.was), shortened(cell.now)));
  const rest = changed.length - named.length;
  const all = [...named, ...(rest > 0 ? [phrases.changedMore(rest)] : [])];
  return phrases.recalculated(cells, all.join(phrases.changedSeparator));
}

/** A table that a formula spills is long. */
function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
