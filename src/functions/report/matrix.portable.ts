import type { Portable } from "../portable/portable";
import type { matrix } from "./matrix";

export const matrixPortable: Portable<typeof matrix> = {
  form: "cell",
  formula: ({ technology }, sheet) => sheet.text("matrix", sheet.word(technology)),
};
