import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { edition } from "../../report/dataset";
import type { Receipt } from "../../workbook/receipts/receipt";
import type { Pane } from "../store/store";
import { readReceipts } from "../actions/execute-request";
import { usePhrases } from "../text/phrases";
import { fullAddress } from "../text/full-address";
import { LostBlocks } from "./lost-blocks";
import { BlockActions } from "./block-actions";
import { Page } from "../components/page";
import * as typography from "../components/typography";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  receipt: {
    listStyleType: "none",
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  details: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    ...typography.small,
  },
});

function formOf({ mode, made }: Receipt) {
  if (made?.options.asTable) return mode === "live" ? "asTableLive" : "asTableValues";
  return mode === "live" ? "asLive" : "asValues";
}

/**
 * Lists what was inserted into this workbook, including earlier sessions, with actions to go to it, refresh it and
 * remove it.
 */
export function Receipts({ pane }: { pane: Pane }) {
  const { language, phrases } = usePhrases();
  const styles = useStyles();
  const { state, host, dispatch } = pane;
  const { receipts } = state;
  // Since the last reading rows may have been inserted, sheets renamed and blocks undone.
  useEffect(() => void readReceipts(host, dispatch), [host, dispatch]);
  return (
    <Page title={phrases.receipts} dispatch={dispatch}>
      {!receipts && <p>{phrases.receiptsUnavailable}</p>}
      {receipts?.length === 0 && <p>{phrases.noReceipts}</p>}
      <ul className={styles.list}>
        {receipts?.map((receipt) => {
          const title = receipt.title[language];
          const place = fullAddress(receipt);
          const details = [
            place,
            phrases[formOf(receipt)],
            ...(receipt.dataset === edition.version ? [] : [phrases.olderData(receipt.dataset)]),
          ];
          return (
            <li key={receipt.id} className={styles.receipt}>
              <p className={styles.title}>{title}</p>
              <p className={styles.details}>{details.join(" · ")}</p>
              <BlockActions receipt={receipt} pane={pane} canRefresh />
            </li>
          );
        })}
      </ul>
      <LostBlocks pane={pane} />
    </Page>
  );
}
