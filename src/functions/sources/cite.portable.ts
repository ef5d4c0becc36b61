import type { Portable } from "../portable/portable";
import type { cite } from "./cite";

export const citePortable: Portable<typeof cite> = {
  form: "cell",
  formula: ({ fact, style }, sheet) => sheet.text("cite", sheet.word(fact), "|", sheet.word(style)),
};
