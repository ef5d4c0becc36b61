import { shownText } from "../../workbook/block";
import { toolSamples } from "../../workbook/tool-samples";
import { DataTable } from "./data-table";
import { useToolsPhrases } from "./phrases";
import type { ToolName } from "./state";

/** The shape that a tool expects, in the first of its made-up rows. */
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
