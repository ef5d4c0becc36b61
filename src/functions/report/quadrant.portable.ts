import type { Portable } from "../portable/portable";
import { asked, type quadrant } from "./quadrant";

export const quadrantPortable: Portable<typeof quadrant> = {
  form: "cell",
  words: { usecase: () => asked.all },
  formula: ({ usecase, segment }, sheet) =>
    sheet.text("quadrant", sheet.word(usecase), "|", sheet.word(segment)),
};
