import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { LostBlock } from "../../workbook/host";
import { adoptionPlans } from "../../workbook/receipts/adoption-plans";
import { failed, isRefusal } from "../../workbook/refusal";
import { readReceipts } from "../actions/execute-request";
import { Section } from "../components/section";
import type { Pane } from "../store/store";
import { fullAddress } from "../text/full-address";
import { usePhrases } from "../text/phrases";
import { refusalMessage } from "../text/refusal-message";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  block: {
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  button: { fontWeight: tokens.fontWeightRegular },
});

/** Blocks that look inserted and have no receipt, each with Adopt. */
export function LostBlocks({ pane }: { pane: Pane }) {
  const { language, phrases } = usePhrases();
  const styles = useStyles();
  const { host, dispatch, state } = pane;
  const [blocks, setBlocks] = useState<readonly LostBlock[]>([]);
  const [said, setSaid] = useState("");
  const read = useCallback(() => {
    host.lostBlocks().then(
      (found) => setBlocks(isRefusal(found) ? [] : found.blocks),
      () => setBlocks([]),
    );
  }, [host]);
  // Again after anything was inserted, removed or adopted.
  useEffect(read, [read, state.receipts]);
  const adopt = async (block: LostBlock) => {
    const outcome = await adoptionPlans(block.name)
      .then((plans) => host.adopt(block, plans))
      .catch(() => failed);
    if (isRefusal(outcome)) return setSaid(refusalMessage(outcome, undefined, phrases));
    setSaid(phrases.adopted(outcome.title[language], fullAddress(outcome)));
    await readReceipts(host, dispatch);
  };
  return (
    <>
      <div role="status">{said && <p>{said}</p>}</div>
      {blocks.length > 0 && (
        <Section title={phrases.lostHeading}>
          <p>{phrases.lostNote}</p>
          <ul className={styles.list}>
            {blocks.map((block) => {
              const place = fullAddress(block);
              return (
                <li key={place} className={styles.block}>
                  {phrases.lost(block.name, place)}
                  <Button
                    className={styles.button}
                    aria-label={phrases.adoptBlock(block.name, place)}
                    onClick={() => void adopt(block)}
                  >
                    {phrases.adopt}
                  </Button>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
    </>
  );
}
