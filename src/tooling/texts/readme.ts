import { families, type Family, type FunctionDefinition } from "../../functions/engine/define-function";
import { familyNames } from "../help/family-names";
import { withMarkedText, type Markers } from "./marked-text";
import { tableRow, type MeasuredRow } from "./measured-rows";

function markers(what: string): Markers {
  return {
    begin: `<!-- prettier-ignore-start -->\n<!-- ${what}, written by \`npm run generate\`. Do not edit. -->`,
    end: "<!-- prettier-ignore-end -->",
  };
}

/** What a family is good for, and a formula that shows it. The executed examples are in the help. */
const introductions: Readonly<Record<Family, { readonly about: string; readonly formula: string }>> = {
  report: {
    about: "The report's numbers, tables, definitions and placements, as printed",
    formula: '=FINTECH.SPEND("insurance",2020)',
  },
  sources: {
    about: "Status, source, quote and citation of a number; a check of your own number against it",
    formula: '=FINTECH.SOURCE("spend/insurance/2020")',
  },
  projections: {
    about: "Paths, scenarios, allocation, balancing, bands, simulation, growth curves, accuracy",
    formula: '=FINTECH.PROJECT("total",2022)',
  },
  tools: {
    about: "Weights, scores, ranks, quadrants, radars and efficiency over rows of your own",
    formula: "=FINTECH.SCORE(A2:C9,{0.5,0.3,0.2})",
  },
};

/** README.md with its generated parts as they have to be: the families of functions and the five lines on speed. */
export function withGeneratedParts(
  readme: string,
  catalogue: readonly FunctionDefinition[],
  benchmarks: string,
): string {
  const families_ = withMarkedText("README.md", readme, markers("The families"), familyTable(catalogue));
  return withMarkedText("README.md", families_, markers("Five measurements"), speed(benchmarks));
}

function familyTable(catalogue: readonly FunctionDefinition[]): string {
  const rows = families.map((family) => {
    const count = catalogue.filter((definition) => definition.family === family).length;
    const { about, formula } = introductions[family];
    const name = familyNames[family];
    return `| [${name.en}](dist/help/en/index.html#${family}) · ${name.zh} | ${count} | ${about} | \`${formula}\` |`;
  });
  return ["| Family | Functions | What for | For example |", "| --- | --- | --- | --- |", ...rows, ""].join(
    "\n",
  );
}

/** What README.md quotes of BENCHMARKS.md: the words of the row there, and the words here. */
const quoted: readonly (readonly [row: string, here: string])[] = [
  ['one `SPEND("insurance",2020)`', 'One `SPEND("insurance",2020)`, without Excel'],
  [
    '10,000 cells `=FINTECH.SPEND("insurance",2020)` written',
    "10,000 such cells in the workbench, until the last has its value",
  ],
  ["opened again, until usable", "The pane, until its search box can be used"],
  ["a key, until its results are shown", "A key in the search box, until its results are shown"],
  ["functions.js", "`functions.js`, minified and gzipped"],
];

function speed(benchmarks: string): string {
  return quoted.map(([row, here]) => `- ${here}: ${sentence(tableRow(benchmarks, row))}\n`).join("");
}

/** The alternative is named whether it is faster or not. */
function sentence({ ours, instead, theirs }: MeasuredRow): string {
  return `${middle(ours)} (${instead}: ${middle(theirs)}).`;
}

/** A figure without its spread. */
function middle(figure: string): string {
  return figure.replace(/ \([^)]*\)/, "");
}
