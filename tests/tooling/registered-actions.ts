/** stand-in until src/excel/commands.ts is there */
export function registeredActions(): readonly string[] {
  return ["showPane", "insertSpendTable", "citeCell"];
}
