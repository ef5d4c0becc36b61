import { makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { Select } from "../../components/select";
import { TextField } from "../parts/fields";
import { axisName } from "../draft/tool-sheet-of";
import { userTable } from "../draft/step-blockers";
import { radarScaleOf } from "../draft/radar-scales";
import { columnName } from "../draft/user-names";
import { useToolsPhrases } from "../parts/phrases";
import { rolesOf, type ToolEvent, type ToolName, type ToolState } from "../draft/state";
import { ToolOptions } from "./tool-options";
import { useToolStyles } from "../parts/use-tool-styles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  column: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
    marginTop: "4px",
  },
});

interface Props {
  readonly tool: ToolName;
  readonly state: ToolState;
  readonly dispatch: Dispatch<ToolEvent>;
}

/** The role of each column, and whether more of it is better. */
export function ColumnsStep({ tool, state, dispatch }: Props) {
  const { phrases } = useToolsPhrases();
  const styles = useStyles();
  const common = useToolStyles();
  const table = userTable(state);
  if (!table) return null;
  const { roles, costs, axisNames } = state.choices;
  const hasDirections = tool === "matrix" || (tool === "radar" && radarScaleOf(state, table) !== "same");
  const nameOf = (role: (typeof roles)[number]) =>
    tool === "matrix" && (role === "x" || role === "y")
      ? `${role}: ${axisName(state, role, phrases)}`
      : phrases.roles[role];
  return (
    <>
      <p className={common.quiet}>{phrases.columnsIntro[tool]}</p>
      <ToolOptions tool={tool} state={state} dispatch={dispatch} when="before" />
      <ul className={styles.list}>
        {table.columns.map(({ kind }, k) => {
          const name = columnName(table, k, phrases);
          const role = roles[k] ?? "none";
          return (
            <li key={k} className={styles.column}>
              <span className={styles.name}>{name}</span>
              {kind === "numbers" ? (
                <div className={styles.choices}>
                  <Select
                    name={phrases.useAs(name)}
                    value={role}
                    options={rolesOf[tool].map((one) => [one, nameOf(one)] as const)}
                    onChoose={(chosen) => dispatch({ type: "role-chosen", column: k, role: chosen })}
                  />
                  {hasDirections && role !== "none" && (
                    <Select
                      name={phrases.directionOf(name)}
                      value={costs.includes(k) ? "lower" : "higher"}
                      options={[
                        ["higher", phrases.higher],
                        ["lower", phrases.lower],
                      ]}
                      onChoose={(direction) => {
                        const others = costs.filter((cost) => cost !== k);
                        const change = { costs: direction === "lower" ? [...others, k] : others };
                        dispatch({ type: "chosen", change });
                      }}
                    />
                  )}
                </div>
              ) : (
                <div className={common.quiet}>
                  {kind === "text" ? phrases.textColumn : phrases.emptyColumn}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {tool === "matrix" && (
        <div className={common.pair}>
          {(["x", "y"] as const).map((axis) => (
            <TextField
              key={axis}
              label={phrases.axisNameLabel[axis]}
              value={axisNames[axis] ?? phrases.axisNames[axis]}
              onChoose={(name) =>
                dispatch({ type: "chosen", change: { axisNames: { ...axisNames, [axis]: name } } })
              }
            />
          ))}
        </div>
      )}
      <ToolOptions tool={tool} state={state} dispatch={dispatch} when="after" />
    </>
  );
}
