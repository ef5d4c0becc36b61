import { shownText } from "../../../workbook/format/cell-value";
import { toolSamples } from "../../../workbook/tools/tool-samples";
import { DataTable } from "../parts/data-table";
import { useToolsPhrases } from "../parts/phrases";
import type { ToolName } from "../draft/state";

/** The layout that a tool expects, shown with the first of its sample rows. */
export function SampleView({ tool }: { tool: ToolName }) {
  const { language, phrases } = useToolsPhrases();
  const { header, rows } = toolSamples[tool];
  return (
    <DataTable
      caption={`${phrases.expected}. ${phrases.madeUpShape}`}
      heads={header[language]}
      rows={rows[language].slice(0, 3).map((row) =>
        row.map((value, k) => ({
          text: shownText(value),
          isNumber: typeof value === "number" && k > 0,
        })),
      )}
    />
  );
}
