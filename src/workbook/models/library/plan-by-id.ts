import type { Language } from "../../../report/language";
import { insertionDay } from "../../plan/insertion-day";
import type { Plan } from "../../plan/plan";
import { planModelSheets } from "../plan-model-sheets";
import { models } from "./models";

/** The sheets of a model; undefined if there is no such model. The day is written when they are inserted. */
export function planWorkbookModel(id: string, language: Language): Plan | undefined {
  const model = models.find((each) => each.id === id);
  return model && planModelSheets(model, language, insertionDay).plan;
}
