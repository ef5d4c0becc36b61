import { invalidArgument } from "../../protocol/api-error";

const LONGEST = 31;

/** Excel's rules for the name of a sheet. */
export function checkSheetName(name: string): string {
  const valid =
    name.length > 0 &&
    name.length <= LONGEST &&
    !/[[\]:*?/\\]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!valid) throw invalidArgument();
  return name;
}
