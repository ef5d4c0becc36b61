/** IF(B2:B9="","",B2:B9) */
const kept = /^IF\(\s*(.+?)\s*=\s*""\s*,\s*""\s*,\s*(.+?)\s*\)$/is;

/**
 * Desktop Excel hands blank cells over as 0, and the web as nothing. Written like this they are blank to a function on
 * both.
 */
export function keepBlanks(reference: string): string {
  return `IF(${reference}="","",${reference})`;
}

/** The reference in what `keepingBlanks` wrote; undefined for anything else. */
export function referenceKeepingBlanks(argument: string): string | undefined {
  const [, tested, answered] = kept.exec(argument) ?? [];
  return tested !== undefined && tested.toUpperCase() === answered?.toUpperCase() ? tested : undefined;
}
