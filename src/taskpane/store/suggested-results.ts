import { functionById } from "../../functions/catalogue";
import { syntax } from "../../functions/engine/syntax";
import { facts } from "../../functions/facts/facts";
import type { Found } from "../../functions/search/search";
import { tableById } from "../../report/dataset";
import { chartFindables } from "../../workbook/insertables/charts";
import { modelFindables } from "../../workbook/insertables/models";
import { workbookModelFindables } from "../../workbook/insertables/workbook-models";
import type { Insertable } from "../../workbook/insertables/insertable";

/** The heading of a group of results. */
export type Heading = Insertable["kind"] | (typeof startHeadings)[number];

export const startHeadings = ["pinned", "recent", "mainTables", "keyFacts", "usefulFunctions"] as const;

export interface ResultGroup {
  readonly heading: Heading;
  readonly items: readonly Insertable[];
}

const tableIds = [
  "spend",
  "procurement",
  "strategy-matrix",
  "effectiveness-quadrant",
  "definitions",
  "claims",
];
const factIds = [
  "spend/total/2020",
  "spend/total/2024",
  "spend/bank/2020",
  "spend/insurance/2020",
  "spend/securities/2020",
  "derived/growth/2020-2024",
];
const functionIds = ["SPEND", "TABLE", "SOURCE"];

/** The suggestions shown before the user types a query. */
export const suggestedResults: readonly ResultGroup[] = [
  { heading: "workbook-model", items: workbookModelFindables().map(({ found }) => found) },
  { heading: "mainTables", items: tableIds.flatMap(tableFound) },
  { heading: "keyFacts", items: factIds.flatMap(factFound) },
  { heading: "model", items: modelFindables().map(({ found }) => found) },
  { heading: "chart", items: chartFindables().map(({ found }) => found) },
  { heading: "usefulFunctions", items: functionIds.flatMap(functionFound) },
];

function tableFound(id: string): Found[] {
  const table = tableById(id);
  return table ? [{ kind: "table", id, title: table.title, value: undefined, text: table.shows }] : [];
}

function factFound(id: string): Found[] {
  const fact = facts.find((known) => known.id === id);
  return fact ? [{ kind: "fact", id, title: fact.name, value: fact.data, text: fact.definition }] : [];
}

function functionFound(id: string): Found[] {
  const definition = functionById(id);
  return definition
    ? [{ kind: "function", id, title: definition.title, value: undefined, text: syntax(definition) }]
    : [];
}
