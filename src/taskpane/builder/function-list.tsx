import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type Dispatch, type KeyboardEvent } from "react";
import type { FunctionDefinition } from "../../functions/engine/define-function";
import { handbook } from "../../functions/handbook";
import { InlineCode } from "../components/inline-code";
import { functionsFor } from "./function-search";
import { useBuilderPhrases } from "./phrases";
import type { BuilderEvent } from "./reduce";
import { useBuilderStyles } from "./styles";

const useStyles = makeStyles({
  filter: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  option: { padding: `6px ${tokens.spacingHorizontalM} 6px 9px`, minHeight: "44px", scrollMarginTop: "52px" },
  id: { fontWeight: tokens.fontWeightSemibold, marginRight: "8px" },
  empty: { padding: tokens.spacingHorizontalM },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface Props {
  readonly filter: string;
  readonly dispatch: Dispatch<BuilderEvent>;
}

/** Every function by family. Typing filters, the arrow keys move, Enter selects. */
export function FunctionList({ filter, dispatch }: Props) {
  const { language, phrases } = useBuilderPhrases();
  const shared = useBuilderStyles();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { groups, best } = useMemo(() => functionsFor(filter), [filter]);
  const all = useMemo(() => groups.flatMap(({ functions }) => functions), [groups]);
  const [walked, setWalked] = useState<string>();
  const active = all.find(({ id }) => id === walked) ?? best;
  const choose = ({ id }: FunctionDefinition) => dispatch({ type: "chosen", id, language });

  useEffect(() => {
    list.current?.querySelector("[data-active=true]")?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = active ? all.indexOf(active) : -1;
    const to = {
      ArrowDown: at + 1,
      ArrowUp: Math.max(0, at - 1),
      PageDown: at + 8,
      PageUp: Math.max(0, at - 8),
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      setWalked(all[Math.min(to, all.length - 1)]?.id);
    }
    if (event.key === "Enter" && active) {
      event.preventDefault();
      event.stopPropagation();
      choose(active);
    }
    if (event.key === "Escape" && filter !== "") {
      event.preventDefault();
      event.stopPropagation();
      setWalked(undefined);
      dispatch({ type: "filtered", filter: "" });
    }
  };
  return (
    <div>
      <div className={styles.filter}>
        <input
          className={shared.input}
          role="combobox"
          aria-label={phrases.filter}
          aria-expanded={all.length > 0}
          aria-controls={all.length > 0 ? "builder-functions" : undefined}
          aria-autocomplete="list"
          aria-activedescendant={active && `builder-${active.id}`}
          autoComplete="off"
          spellCheck={false}
          placeholder={phrases.filterHint}
          data-first-field=""
          value={filter}
          onChange={(event) => {
            setWalked(undefined);
            dispatch({ type: "filtered", filter: event.target.value });
          }}
          onKeyDown={onKeyDown}
        />
        <div className={styles.hidden} aria-live="polite">
          {filter !== "" && phrases.functionCount(all.length)}
        </div>
      </div>
      {all.length > 0 ? (
        <div ref={list} id="builder-functions" role="listbox" aria-label={phrases.choose}>
          {groups.map(({ family, functions }) => (
            <div key={family} role="group" aria-label={phrases.families[family]}>
              <div className={shared.group} aria-hidden="true">
                {phrases.families[family]}
              </div>
              {functions.map((definition) => (
                <div
                  key={definition.id}
                  id={`builder-${definition.id}`}
                  role="option"
                  aria-selected={definition === active}
                  data-active={definition === active}
                  className={mergeClasses(
                    shared.option,
                    styles.option,
                    definition === active && shared.active,
                  )}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(definition)}
                >
                  <div>
                    <span className={styles.id}>{definition.id}</span>
                    {definition.title[language]}
                  </div>
                  <p className={shared.quiet}>
                    <InlineCode text={handbook[definition.id]?.description[language] ?? ""} />
                  </p>
                </div>
              ))}
            </div>
          ))}
        </div>
      ) : (
        <div className={styles.empty}>
          <p>{phrases.noFunction(filter)}</p>
          <Button onClick={() => dispatch({ type: "filtered", filter: "" })}>{phrases.showAll}</Button>
        </div>
      )}
    </div>
  );
}
