/**
 * Names that people search for but that occur neither in the report nor in its glossary, by id (for facts without the
 * year). Only search uses them.
 */
const names: Readonly<Record<string, string>> = {
  "six-banks/icbc": "工行|工商银行",
  "six-banks/ccb": "建行|建设银行",
  "six-banks/abc": "农行|农业银行",
  "six-banks/boc": "中行",
  "six-banks/psbc": "邮储|邮储银行|邮政储蓄",
  "six-banks/bocom": "交行",
  "derived/growth": "growth rate|annual growth|增长率|年均增长率|增速",
  "use-case/e-cny": "digital yuan|digital currency|CBDC|数字货币|央行数字货币",
};

export function otherNames(id: string): readonly string[] {
  const known = names[id] ?? names[id.replace(/\/\d{4}(-\d{4})?$/, "")];
  return known?.split("|") ?? [];
}
