import { tables } from "../../report/dataset";
import type { Text } from "../../report/language";
import { charts } from "../../workbook/insertables/charts";
import { models } from "../../workbook/insertables/models";

/** What is exported, in the order of the Downloads page. */
export const exportedKinds = ["table", "chart", "model"] as const;
export type ExportedKind = (typeof exportedKinds)[number];

export interface ExportedThing {
  readonly kind: ExportedKind;
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
}

/** Every table, chart and model of the report. */
export const exportedThings: readonly ExportedThing[] = [
  ...tables.map(({ id, title, shows }) => ({ kind: "table", id, title, text: shows }) as const),
  ...charts.map(({ id, title, text }) => ({ kind: "chart", id, title, text }) as const),
  ...models.map(({ id, title, text }) => ({ kind: "model", id, title, text }) as const),
];
