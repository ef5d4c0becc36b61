import type { FunctionDefinition } from "../../functions/engine/define-function";
import type { Evaluation } from "../../functions/engine/evaluate";
import { edition } from "../../report/dataset";
import type { Language, Text } from "../../report/language";
import { shownText, isSourced, numberOf } from "../format/cell-value";
import type { Block } from "./block";
import { valuesOf } from "../formulas/write-call";
import { columnFormat } from "./column-format";
import { definedName } from "../cells/free-names";
import type { Operation, Plan } from "../plan/plan";

/**
 * One formula and nothing around it, that reads cells of the user's: written as it stands. It fills as many cells as
 * its answer has; where that is not known it takes the one, and Excel lets it spill over no other. `formula` has its
 * `=`; `home` is the sheet that its references without one are meant on.
 */
export function planCall(
  definition: FunctionDefinition,
  formula: string,
  evaluation: Evaluation | undefined,
  language: Language,
  home?: string,
): Plan {
  const values = evaluation ? valuesOf(evaluation) : [[""]];
  const height = values.length;
  const width = values[0]?.length ?? 1;
  const isOne = height === 1 && width === 1;
  const title: Text = {
    en: `${definition.id}: ${definition.title.en}`,
    zh: `${definition.id}：${definition.title.zh}`,
  };
  const rows = values.map((row) => row.map((value) => ({ value, formula })));
  const block: Block = {
    subject: definition.id,
    title,
    language,
    mode: "live",
    caption: "",
    header: [],
    rows,
    spill: formula,
    source: "",
  };
  const [top = []] = values;
  const isHeaded =
    "headers" in definition.parameters && height > 1 && top.every((value) => typeof value === "string");
  const heading = isHeaded ? top : [];
  const whole = { row: 0, column: 0, height, width };
  const looks = Array.from({ length: width }, (_, column) => columnFormat(block, column, 0))
    .flat()
    // Beside the user's own cells an answer keeps to their sides, and a single one to their widths.
    .filter(
      (operation) =>
        !(operation.do === "style" && (operation.style === "text" || operation.style === "number")),
    )
    .filter((operation) => !(isOne && operation.do === "width"));
  const isNumber = values.some((row) => row.some((value) => numberOf(value) !== undefined));
  const operations: readonly Operation[] = [
    {
      do: "write",
      row: 0,
      column: 0,
      cells: [[{ formula, isFixed: true, ...(home === undefined ? {} : { home }) }]],
    },
    // A text, too, is a FINTECH function's answer.
    ...(isNumber ? [] : [{ do: "style", area: whole, style: "fintech" } as const]),
    ...looks,
    { do: "name", area: whole, name: definedName(definition.id) },
  ];
  return {
    subject: definition.id,
    title,
    language,
    mode: "live",
    dataset: edition.version,
    height,
    width,
    spills: evaluation && isOne ? [] : [whole],
    operations,
    preview: {
      // The formula stands by itself.
      title: "",
      caption: "",
      inputs: [],
      header: heading.map(shownText),
      rows: values.slice(heading.length > 0 ? 1 : 0).map((row) =>
        row.map((value) => ({
          text: shownText(value),
          align: numberOf(value) === undefined ? "left" : "right",
          standing: isSourced(value) ? value.standing : undefined,
          isHeading: false,
        })),
      ),
      source: "",
      tableRow: 0,
      sourceRow: 0,
      formulas: [formula],
    },
  };
}
