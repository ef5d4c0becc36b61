import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ComponentType } from "react";
import type { TabProps } from "../actions/tab-props";
import { usePhrases } from "../text/phrases";
import type { LazyTab as Name } from "../store/tabs";
import { usePromise } from "../hooks/use-promise";
import { NotLoaded } from "../components/not-loaded";

const useStyles = makeStyles({
  tab: {
    flex: "1 1 0",
    minWidth: 0,
    overflowY: "auto",
    overflowX: "hidden",
    outlineStyle: "none",
  },
  hidden: { display: "none" },
  waiting: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  line: {
    height: tokens.fontSizeBase400,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    ":nth-child(3n)": { width: "60%" },
  },
  failure: { padding: tokens.spacingHorizontalM },
});

/** The modules of the tabs, loaded on demand. */
const lazyModules: Readonly<Record<Name, () => Promise<ComponentType<TabProps>>>> = {
  build: async () => (await import(/* webpackChunkName: "build" */ "../builder/builder-tab")).BuilderTab,
  tools: async () => (await import(/* webpackChunkName: "tools" */ "../tools/tools-tab")).ToolsTab,
  inspect: async () => (await import(/* webpackChunkName: "inspect" */ "../inspect/inspect-tab")).InspectTab,
};

/** A tab whose module is loaded when it is first opened. It keeps its state from then on. */
export function LazyTab({ name, ...props }: TabProps & { readonly name: Name }) {
  const { phrases } = usePhrases();
  const styles = useStyles();
  // Loaded again after a failure: a rejected promise stays rejected.
  const [loading, setLoading] = useState(() => lazyModules[name]());
  const loaded = usePromise(loading);
  return (
    <section
      className={props.isShown ? styles.tab : styles.hidden}
      data-area="view"
      data-focus="view"
      tabIndex={-1}
      aria-label={phrases.tabNames[name]}
    >
      {loaded.is === "known" && <loaded.value {...props} />}
      {loaded.is === "awaited" && (
        <div className={styles.waiting} aria-hidden="true">
          {Array.from({ length: 6 }, (_, i) => (
            <div key={i} className={styles.line} />
          ))}
        </div>
      )}
      {loaded.is === "failed" && (
        <div className={styles.failure}>
          <NotLoaded onRetry={() => setLoading(lazyModules[name]())} />
        </div>
      )}
    </section>
  );
}
