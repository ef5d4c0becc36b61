import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Receipt } from "../../workbook/receipts/receipt";
import { goTo, refresh, remove } from "../actions/actions";
import type { Pane } from "../store/store";
import { fullAddress } from "../text/full-address";
import { usePhrases } from "../text/phrases";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  action: { fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly receipt: Receipt;
  readonly pane: Pane;
  /** Whether to offer Refresh, if the block can be planned again. */
  readonly canRefresh?: boolean;
}

/** The actions on an inserted block: go to it, refresh it, remove it. */
export function BlockActions({ receipt, pane, canRefresh = false }: Props) {
  const { language, phrases } = usePhrases();
  const styles = useStyles();
  const title = receipt.title[language];
  const place = fullAddress(receipt);
  return (
    <div className={styles.actions}>
      <Button
        className={styles.action}
        aria-label={phrases.goToBlock(title, place)}
        onClick={() => void goTo(pane, receipt)}
      >
        {phrases.goTo}
      </Button>
      {canRefresh && receipt.made && (
        <Button
          className={styles.action}
          disabledFocusable={pane.state.busy}
          aria-label={phrases.refreshBlock(title, place)}
          onClick={() => void refresh(pane, receipt)}
        >
          {phrases.refresh}
        </Button>
      )}
      <Button
        className={styles.action}
        aria-label={phrases.removeBlock(title, place)}
        onClick={() => void remove(pane, receipt)}
      >
        {phrases.remove}
      </Button>
    </div>
  );
}
