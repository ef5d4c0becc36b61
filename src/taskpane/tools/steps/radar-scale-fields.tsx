import type { UserTable } from "../../../workbook/tools/user-table";
import { radarScaleOf, swallowingColumns, usualEnds } from "../draft/radar-scales";
import { radarScales, type ToolChoices, type ToolState } from "../draft/state";
import { usedColumns } from "../draft/step-blockers";
import { fullMarksOf } from "../draft/tool-sheet-of";
import { columnName, listed } from "../draft/user-names";
import { NumberField, SelectField } from "../parts/fields";
import { useToolsPhrases } from "../parts/phrases";
import { useToolStyles } from "../parts/use-tool-styles";
import { Warning } from "../parts/warning";

interface Props {
  readonly state: ToolState;
  readonly table: UserTable;
  choose(change: Partial<ToolChoices>): void;
}

/** What counts as 0 and as 1 on the axes of a radar, and a warning where one axis would swallow the others. */
export function RadarScaleFields({ state, table, choose }: Props) {
  const { phrases, language } = useToolsPhrases();
  const common = useToolStyles();
  const { benchmark, costs, axisEnds } = state.choices;
  const scale = radarScaleOf(state, table);
  const large = scale === "same" ? swallowingColumns(state, table) : [];
  const offered = radarScales.filter((one) => one !== "targets" || benchmark !== undefined);
  return (
    <>
      <SelectField
        label={phrases.radarScale}
        value={scale}
        options={offered.map((one) => [one, phrases.radarScales[one]] as const)}
        onChoose={(radarScale) => choose({ radarScale })}
      />
      {large.length > 0 && (
        <Warning>
          {phrases.swallows(
            listed(
              large.map((k) => columnName(table, k, phrases)),
              language,
            ),
          )}
        </Warning>
      )}
      {scale === "same" && (
        <NumberField
          label={phrases.fullMarks}
          help={phrases.fullMarksHelp}
          value={fullMarksOf(state, table)}
          least={1e-9}
          onChoose={(fullMarks) => choose({ fullMarks })}
        />
      )}
      {scale === "data" && <p className={common.quiet}>{phrases.scaleOfData}</p>}
      {scale === "typed" &&
        usedColumns(state).map((k) => {
          const ends = { ...usualEnds(table, k, costs.includes(k)), ...axisEnds[k] };
          const name = columnName(table, k, phrases);
          return (
            <div key={k} className={common.pair}>
              {(["zero", "one"] as const).map((end) => (
                <NumberField
                  key={end}
                  label={phrases.axisEnd[end](name)}
                  value={ends[end]}
                  onChoose={(value) =>
                    value !== undefined &&
                    choose({ axisEnds: { ...axisEnds, [k]: { ...axisEnds[k], [end]: value } } })
                  }
                />
              ))}
            </div>
          );
        })}
    </>
  );
}
