import type { Value } from "../../functions/engine/define-function";
import { isProblem } from "../../model/problem";
import { factById } from "../../report/dataset";
import type { Language } from "../../report/language";
import { derive } from "../../report/provenance";
import { addressOf } from "../cells/address";
import { isSourced } from "../format/cell-value";
import type { BlockCell, BlockInput } from "./block";
import { keepBlanks } from "../formulas/keep-blanks";
import { argumentText, rowsOf, type Given } from "../formulas/write-call";
import { basisLine, captionOf } from "./caption";
import { layOutBlock } from "./lay-out-block";
import { modelRecipes, type ModelArgument, type ModelCall, type ModelRecipe } from "./model-recipes";
import { modelById, originsOf, type Model } from "../insertables/models";
import type { Plan } from "../plan/plan";
import { defaultOptions, type Mode, type Options } from "../insertables/options";

/** Title, caption and source line; the inputs begin below them, in the second column. */
const firstInput = { row: 3, column: 1 };

/** The cell of an input: where it stands in the block, and what it holds. */
interface InputCell extends BlockCell {
  readonly address: string;
}

/**
 * A model as a block: its inputs, and one formula below that reads them. "values": the inputs and what they answer
 * today. Undefined where there is no such model.
 */
export function planModel(
  id: string,
  language: Language,
  mode: Mode,
  options: Options = defaultOptions,
): Plan | undefined {
  const model = modelById(id);
  if (!model) return undefined;
  const { title, cited, standings } = model;
  const recipe: ModelRecipe = modelRecipes[model.id];
  const cells = new Map<string, InputCell>();
  const inputs = Object.entries(recipe.inputs).map(([name, input], i): BlockInput => {
    const cell = cellOf(input, cells, language);
    cells.set(name, { ...cell, address: addressOf({ ...firstInput, row: firstInput.row + i, ...single }) });
    const { label, shape, isAssumption = false, note } = input;
    return { label: label[language], cell, shape, isAssumption, note: note?.[language] ?? "" };
  });
  const call = recipe.call(language);
  const [header = [], ...rows] = answered(call, cells);
  const shown = rows.map((row) =>
    row.map((value, column) => (recipe.amounts && column > 0 ? amountLike(value, model) : value)),
  );
  return layOutBlock({
    subject: id,
    kind: "model",
    title,
    language,
    mode,
    options,
    caption: captionOf(
      { numbers: shown.flat().filter(isSourced), standings, origins: originsOf(model) },
      language,
    ),
    header: header.map(String),
    rows: shown.map((row) => row.map((value) => ({ value }))),
    spill: formulaOf(call, cells),
    source: basisLine(cited, language),
    inputs,
    isUnsettled: mode === "live" && recipe.isUnsettled,
  });
}

const single = { height: 1, width: 1 };

function cellOf(
  { value, call }: ModelRecipe["inputs"][string],
  cells: ReadonlyMap<string, InputCell>,
  language: Language,
): BlockCell {
  if (call) return { value: answered(call, cells)[0]?.[0] ?? "", formula: formulaOf(call, cells) };
  return { value: typeof value === "object" ? value[language] : (value ?? "") };
}

/** A bare number with the unit of the amounts that it was worked out from, and the standing of the model. */
function amountLike(value: Value, { basis, standings }: Model): Value {
  if (typeof value !== "number") return value;
  const parts = basis.flatMap((id) => factById(id)?.data ?? []);
  const [first] = parts;
  const [standing] = standings;
  if (!first || !standing) return value;
  return derive(parts, { value, unit: first.unit, standing, working: { en: "", zh: "" } });
}

/** What a call answers with what stands in the inputs today. */
function answered([id, given]: ModelCall, cells: ReadonlyMap<string, InputCell>) {
  return rowsOf(
    id,
    given.map((argument) => givenBy(argument, cells)),
  );
}

function givenBy(argument: ModelArgument, cells: ReadonlyMap<string, InputCell>): Given {
  if (typeof argument !== "object") return argument;
  const valueOf = (name: string) => plain(cells.get(name)?.value);
  if ("cell" in argument) return valueOf(argument.cell);
  const [first, last] = argument.years.map((name) => Number(valueOf(name)));
  if (first === undefined || last === undefined) return undefined;
  return Array.from({ length: last - first + 1 }, (_, i) => [first + i]);
}

function plain(value: Value | undefined): string | number | boolean | undefined {
  if (value === undefined || value === "" || isProblem(value)) return undefined;
  return isSourced(value) ? value.value : value;
}

function formulaOf([id, given]: ModelCall, cells: ReadonlyMap<string, InputCell>): string {
  return `=FINTECH.${id}(${given.map((argument) => written(argument, cells)).join(",")})`;
}

function written(argument: ModelArgument, cells: ReadonlyMap<string, InputCell>): string {
  if (typeof argument !== "object") return argumentText(argument);
  const addressAt = (name: string) => cells.get(name)?.address ?? "";
  if ("cell" in argument) {
    const address = addressAt(argument.cell);
    // Desktop Excel would hand a blank cell over as 0.
    return argument.mayBeBlank ? keepBlanks(address) : address;
  }
  const [first, last] = argument.years.map(addressAt);
  return `SEQUENCE(${last}-${first}+1,1,${first})`;
}
