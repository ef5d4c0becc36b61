import type { Dispatch } from "react";
import { curveModels } from "../../../workbook/tools/curve-sheet";
import { NumberField, SelectField } from "../parts/fields";
import { RadarScaleFields } from "./radar-scale-fields";
import { userTable, usedRows } from "../draft/step-blockers";
import { rowName } from "../draft/user-names";
import { useToolsPhrases } from "../parts/phrases";
import type { ToolChoices, ToolEvent, ToolName, ToolState } from "../draft/state";
import { useToolStyles } from "../parts/use-tool-styles";

interface Props {
  readonly tool: ToolName;
  readonly state: ToolState;
  readonly dispatch: Dispatch<ToolEvent>;
  /** Whether the options come above or below the columns. */
  readonly when: "before" | "after";
}

/** The other options of a tool. */
export function ToolOptions({ tool, state, dispatch, when }: Props) {
  const { phrases } = useToolsPhrases();
  const common = useToolStyles();
  const { choices } = state;
  const table = userTable(state);
  const choose = (change: Partial<ToolChoices>) => dispatch({ type: "chosen", change });
  if (tool === "projection" && when === "before")
    return (
      <SelectField
        label={phrases.kind}
        value={choices.kind}
        options={(["path", "scenarios", "curve"] as const).map(
          (kind) => [kind, phrases.kinds[kind]] as const,
        )}
        onChoose={(kind) => choose({ kind })}
      />
    );
  if (when === "before" || !table) return null;
  switch (tool) {
    case "radar":
      return (
        <>
          <SelectField
            label={phrases.benchmark}
            value={String(choices.benchmark ?? "")}
            options={[
              ["", phrases.noBenchmark] as const,
              ...usedRows(state, table).map((row) => [String(row), rowName(table, row, phrases)] as const),
            ]}
            onChoose={(row) => choose({ benchmark: row === "" ? undefined : Number(row) })}
          />
          <RadarScaleFields state={state} table={table} choose={choose} />
        </>
      );
    case "quadrant":
      return (
        <SelectField
          label={phrases.returns}
          value={choices.returns}
          options={(["crs", "vrs"] as const).map(
            (returns) => [returns, phrases.returnsNames[returns]] as const,
          )}
          onChoose={(returns) => choose({ returns })}
        />
      );
    case "projection":
      return <div className={common.pair}>{projectionOptions(choices, choose, phrases)}</div>;
    default:
      return null;
  }
}

function projectionOptions(
  choices: ToolChoices,
  choose: (change: Partial<ToolChoices>) => void,
  phrases: ReturnType<typeof useToolsPhrases>["phrases"],
) {
  const percent = (key: "sigma" | "level" | "low" | "high", least: number, most: number) => (
    <NumberField
      key={key}
      label={phrases[key]}
      {...(key === "sigma" ? { help: phrases.sigmaHelp } : {})}
      value={choices[key] * 100}
      least={least}
      most={most}
      onChoose={(value) => value !== undefined && choose({ [key]: value / 100 })}
    />
  );
  switch (choices.kind) {
    case "path":
      return [
        <SelectField
          key="method"
          label={phrases.method}
          value={choices.method}
          options={(["cagr", "linear"] as const).map((method) => [method, phrases.methods[method]] as const)}
          onChoose={(method) => choose({ method })}
        />,
        percent("level", 1, 99.9),
        percent("sigma", 0, 200),
      ];
    case "scenarios":
      return [
        percent("low", -99, 1000),
        <NumberField
          key="base"
          label={phrases.base}
          help={phrases.baseHelp}
          value={choices.base === undefined ? undefined : choices.base * 100}
          least={-99}
          most={1000}
          isOptional
          onChoose={(base) => choose({ base: base === undefined ? undefined : base / 100 })}
        />,
        percent("high", -99, 1000),
        <NumberField
          key="years"
          label={phrases.years}
          value={choices.years}
          least={1}
          most={30}
          onChoose={(years) => years !== undefined && choose({ years: Math.round(years) })}
        />,
      ];
    case "curve":
      return [
        <SelectField
          key="model"
          label={phrases.model}
          value={choices.model}
          options={curveModels.map((model) => [model, phrases.models[model]] as const)}
          onChoose={(model) => choose({ model })}
        />,
        <NumberField
          key="steps"
          label={phrases.ahead}
          value={choices.steps}
          least={0}
          most={50}
          onChoose={(steps) => steps !== undefined && choose({ steps: Math.round(steps) })}
        />,
      ];
  }
}
