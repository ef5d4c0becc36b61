import { makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { useToolsPhrases } from "./parts/phrases";
import { toolNames, type ToolEvent } from "./draft/state";
import { ToolIcon } from "./parts/tool-icon";
import { useToolStyles } from "./parts/use-tool-styles";
import * as typography from "../components/typography";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  tool: {
    display: "grid",
    gridTemplateColumns: "40px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "64px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  what: {
    display: "block",
    ...typography.small,
  },
});

/** The list of tools. */
export function ToolList({ dispatch }: { dispatch: Dispatch<ToolEvent> }) {
  const { phrases } = useToolsPhrases();
  const styles = useStyles();
  const common = useToolStyles();
  return (
    <div className={common.body}>
      <h2 className={common.title} tabIndex={-1} data-heading data-focus="view">
        {phrases.title}
      </h2>
      <p className={common.quiet}>{phrases.intro}</p>
      <ul className={styles.list}>
        {toolNames.map((tool) => (
          <li key={tool}>
            <button
              type="button"
              className={styles.tool}
              onClick={() => dispatch({ type: "tool-chosen", tool })}
            >
              <ToolIcon tool={tool} />
              <span>
                <span className={styles.name}>{phrases.tools[tool].name}</span>
                <span className={styles.what}>{phrases.tools[tool].what}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
