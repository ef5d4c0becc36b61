import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ComponentType } from "react";
import type { TabProps } from "../actions/tab-props";
import { useSpoken } from "../text/phrases";
import type { LazyPlace as Name } from "../store/tabs";
import { useSettled } from "../hooks/use-promise";
import { NotLoaded } from "../components/not-loaded";

const useStyles = makeStyles({
  place: {
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

/** Each place is a part of its own, which exports its component as `Tab`. */
const parts: Readonly<Record<Name, () => Promise<{ readonly Tab: ComponentType<TabProps> }>>> = {
  build: () => import(/* webpackChunkName: "build" */ "../builder/builder-tab"),
  tools: () => import(/* webpackChunkName: "tools" */ "../tools/tools-tab"),
  inspect: () => import(/* webpackChunkName: "inspect" */ "../inspect/inspect-tab"),
};

/** A place whose code is fetched when it is first gone to, and which stays as it was left from then on. */
export function LazyPlace({ name, ...props }: TabProps & { readonly name: Name }) {
  const { phrases } = useSpoken();
  const styles = useStyles();
  // Asked for anew after a failure: a promise that was rejected stays so.
  const [asked, ask] = useState(() => parts[name]());
  const part = useSettled(asked);
  return (
    <section
      className={props.isShown ? styles.place : styles.hidden}
      data-spot="view"
      data-focus="view"
      tabIndex={-1}
      aria-label={phrases.placeNames[name]}
    >
      {part.is === "known" && <part.value.Tab {...props} />}
      {part.is === "awaited" && (
        <div className={styles.waiting} aria-hidden="true">
          {Array.from({ length: 6 }, (_, i) => (
            <div key={i} className={styles.line} />
          ))}
        </div>
      )}
      {part.is === "failed" && (
        <div className={styles.failure}>
          <NotLoaded onRetry={() => ask(parts[name]())} />
        </div>
      )}
    </section>
  );
}
