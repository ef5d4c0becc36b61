import type { Portable } from "../portable/portable";
import { fields, type source } from "./source";

export const sourcePortable: Portable<typeof source> = {
  form: "cell",
  formula: ({ fact, field }, sheet) => sheet.text("source", sheet.word(fact), "|", sheet.word(field)),
  spilled({ fact, field }, sheet) {
    sheet.settled(field);
    const id = sheet.word(fact);
    return fields.map((one) => [sheet.say(one.name), sheet.text("source", id, `|${one.id}`)]);
  },
};
