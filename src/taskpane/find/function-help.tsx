import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type Dispatch } from "react";
import { functionById } from "../../functions/catalogue";
import { syntax } from "../../functions/engine/syntax";
import { usePhrases } from "../text/phrases";
import type { Event } from "../store/state";
import * as typography from "../components/typography";
import { usePromise } from "../hooks/use-promise";

const useStyles = makeStyles({
  syntax: {
    display: "block",
    marginBottom: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
    ...typography.code,
  },
  build: { minHeight: "32px", marginBottom: tokens.spacingVerticalS, fontWeight: tokens.fontWeightRegular },
  skeleton: { display: "grid", rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  line: {
    height: tokens.fontSizeBase200,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    ":nth-child(3n)": { width: "60%" },
  },
  failure: { margin: 0, color: tokens.colorNeutralForeground2 },
});

// Asked for anew by each preview: a lazy component would remember for ever that it could not be had.
const loadEntry = () => import(/* webpackChunkName: "handbook" */ "./handbook-entry");

/** How a function is written, and what the handbook says of it: fetched on demand, for its texts are many. */
export function FunctionHelp({ id, dispatch }: { id: string; dispatch: Dispatch<Event> }) {
  const { language, phrases } = usePhrases();
  const styles = useStyles();
  const definition = functionById(id);
  const asked = useMemo(() => loadEntry(), []);
  const entry = usePromise(asked);
  if (!definition) return null;
  return (
    <>
      <code className={styles.syntax}>{syntax(definition)[language]}</code>
      <Button className={styles.build} onClick={() => dispatch({ type: "built", id: definition.id })}>
        {phrases.buildFormula}
      </Button>
      {entry.is === "known" && <entry.value.HandbookEntry definition={definition} />}
      {entry.is === "awaited" && <Skeleton />}
      {entry.is === "failed" && <p className={styles.failure}>{phrases.helpNotLoaded}</p>}
    </>
  );
}

/** As many lines as are read first. They stand still: seldom longer than a blink. */
function Skeleton() {
  const styles = useStyles();
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {Array.from({ length: 9 }, (_, i) => (
        <div key={i} className={styles.line} />
      ))}
    </div>
  );
}
