import type { Portable } from "../portable/portable";
import type { define } from "./define-term";

export const definePortable: Portable<typeof define> = {
  form: "cell",
  formula: ({ term }, sheet) => sheet.text("define", sheet.word(term)),
};
