import { factWords } from "../../functions/facts/facts";
import { tableById } from "../../report/dataset";
import type { Sourced } from "../../report/provenance";
import { units } from "../../report/units";
import type { Insertable } from "./insertable";
import type { SupportedOptions } from "./options";

/** What can be chosen about a statement in words. */
const statement: SupportedOptions = {
  tables: ["live", "values"],
  orientation: true,
  headers: true,
  unit: false,
};

/** Which options make sense for a thing of the report. */
export function supportedOptions({ kind, id }: Pick<Insertable, "kind" | "id">): SupportedOptions {
  switch (kind) {
    case "table":
      return { ...statement, unit: tableById(id)?.rows.some(({ data }) => data && isYuan(data)) ?? false };
    case "fact": {
      const fact = factWords.all.find((word) => word.id === id)?.fact;
      return { ...statement, unit: fact !== undefined && isYuan(fact.data) };
    }
    // Its sheets have a form of their own.
    case "workbook-model":
      return { tables: [], orientation: false, headers: false, unit: false };
    // One formula fills it, and how many cells depends on the inputs.
    case "model":
      return { tables: ["values"], orientation: true, headers: false, unit: false };
    // The chart shows columns that have their headings above them.
    case "chart":
      return { tables: [], orientation: false, headers: false, unit: true };
    // An example is shown as it is written.
    case "function":
      return { tables: [], orientation: false, headers: false, unit: false };
    default:
      return statement;
  }
}

export function isYuan({ unit }: Sourced): boolean {
  return units[unit].currency === "CNY";
}
