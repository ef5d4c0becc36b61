import { workbookModelById, type WorkbookModelId } from "../../insertables/workbook-models";
import type { Model } from "../model";

/** What the pane says of a model, which its sheets say too. */
export function cardOf(id: WorkbookModelId): Pick<Model, "id" | "title" | "question"> {
  const card = workbookModelById(id);
  if (!card) throw new Error(`There is no model ${id}.`);
  const { title, question } = card;
  return { id, title, question };
}
