import { parts } from "../../report/schema";
import { formula } from "../portable/expression";
import { names } from "../portable/names";
import type { Portable } from "../portable/portable";
import type { share } from "./share";

export const sharePortable: Portable<typeof share> = {
  form: "cell",
  formula(given, sheet) {
    const [measure, segment, year] = [
      sheet.word(given.measure),
      sheet.word(given.segment),
      sheet.year(given.year),
    ];
    const stated = formula`COUNTIFS(${names.measure},${measure},${names.year},${year},${names.segment},"<>total")`;
    const ratio = formula`${sheet.stated(measure, segment, year)}/${sheet.stated(measure, "total", year)}`;
    return formula`${ratio}*IF(${stated}=${parts.length},1,NA())`;
  },
};
