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

// Loaded by each preview: React.lazy would cache a failed import for ever.
const loadEntry = () => import(/* webpackChunkName: "handbook" */ "./handbook-entry");

/** The syntax of a function and its handbook entry, which is loaded on demand because of its size. */
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

/** A placeholder of a few lines. Not animated, because it rarely shows for more than a moment. */
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
