import type { Portable } from "../portable/portable";
import type { edition } from "./edition";

export const editionPortable: Portable<typeof edition> = {
  form: "cell",
  formula: ({ field }, sheet) => sheet.text("edition", sheet.word(field)),
};
