import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ToolValues } from "../../../workbook/tools/tool-sheet";
import { DataTable } from "../parts/data-table";
import { chartOf } from "../chart/chart-of";
import { LineDrawing } from "../../drawing/line-drawing";
import { QuadrantDrawing } from "../../drawing/quadrant-drawing";
import { RadarDrawing } from "../../drawing/radar-drawing";
import { useToolsPhrases } from "../parts/phrases";
import type { ToolName, ToolState } from "../draft/state";
import { useToolStyles } from "../parts/use-tool-styles";
import { useWidth } from "../../drawing/use-width";

const useStyles = makeStyles({
  figure: { position: "relative", margin: `${tokens.spacingVerticalS} 0` },
});

/** A tool's chart with the same data as a table: visible on request, always available to screen readers. */
export function DrawingView({
  tool,
  state,
  values,
}: {
  tool: ToolName;
  state: ToolState;
  values: ToolValues;
}) {
  const { language, phrases } = useToolsPhrases();
  const styles = useStyles();
  const common = useToolStyles();
  const [isTable, setIsTable] = useState(false);
  const [frame, width] = useWidth<HTMLDivElement>();
  const drawn = useMemo(
    () => chartOf(tool, state, values, phrases, language),
    [tool, state, values, phrases, language],
  );
  if (!drawn) return null;
  const { chart, summary, heads, rows } = drawn;
  const title = phrases.tools[tool].name;
  const label = phrases.drawingOf(title, summary);
  return (
    <figure className={styles.figure}>
      <div ref={frame}>
        {chart.is === "quadrant" && (
          <QuadrantDrawing
            data={chart.data}
            width={width}
            label={label}
            hiddenLabels={phrases.labelsHidden}
          />
        )}
        {chart.is === "radar" && <RadarDrawing data={chart.data} width={width} label={label} />}
        {chart.is === "lines" && <LineDrawing data={chart.data} width={width} label={label} />}
      </div>
      {chart.is === "radar" && chart.leftOut > 0 && (
        <p className={common.quiet}>{phrases.polygonsLeftOut(chart.leftOut)}</p>
      )}
      <Button
        className={common.button}
        size="small"
        aria-expanded={isTable}
        onClick={() => setIsTable(!isTable)}
      >
        {isTable ? phrases.hideTable : phrases.showTable}
      </Button>
      <div className={isTable ? undefined : common.hidden}>
        <DataTable caption={title} heads={heads} rows={rows} isHidden={!isTable} />
      </div>
    </figure>
  );
}
