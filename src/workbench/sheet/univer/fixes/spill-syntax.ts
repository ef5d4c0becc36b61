/** What Excel's own files call the sign in `E1#`. */
export const ANCHOR_ARRAY = "ANCHORARRAY";

/** Text, or a sheet's name in quotes, or else a cell with the sign behind it. */
const SPILL_REFERENCE =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'])((?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7})#(?![\p{L}\p{N}_])|'(?:[^']|'')*'/giu;

/** `SUM(E1#)` as a formula that Univer, which knows no `#`, can evaluate: `SUM(ANCHORARRAY(E1))`. */
export function spellOutSpillReferences(formula: string): string {
  if (!formula.includes("#")) return formula;
  return formula.replace(SPILL_REFERENCE, (found, cell: string | undefined) =>
    cell === undefined ? found : `${ANCHOR_ARRAY}(${cell})`,
  );
}
