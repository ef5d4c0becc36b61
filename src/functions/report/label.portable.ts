import type { Portable } from "../portable/portable";
import { labelled, type label } from "./label";

export const labelPortable: Portable<typeof label> = {
  form: "cell",
  words: { id: () => labelled.all },
  formula: ({ id }, sheet) => sheet.text("label", sheet.word(id)),
};
