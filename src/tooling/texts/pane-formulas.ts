import { handbook } from "../../functions/handbook";
import { mathematics } from "../../functions/formulas";
import { mathml } from "../help/markup/mathml";

/** The pane's copy of all mathematics in help, so that the pane needs no renderer. */
export const paneFormulas = {
  path: "src/taskpane/text/formulas.ts",
  get text(): string {
    const { display, inline } = mathematics(handbook);
    return `// Written by src/tooling/texts/pane-formulas.ts (npm run generate). Do not edit.
// LaTeX and its MathML, made by Temml from the formulas of the functions' help.
/* prettier-ignore */
export const displayFormulas: Readonly<Record<string, string>> = ${record(display, "display")};
/* prettier-ignore */
export const inlineFormulas: Readonly<Record<string, string>> = ${record(inline, "inline")};
`;
  },
};

/** Without the annotation: the LaTeX is the key. */
function record(formulas: readonly string[], place: "display" | "inline"): string {
  const lines = formulas.map(
    (latex) => `  ${JSON.stringify(latex)}: ${JSON.stringify(bare(mathml(latex, place)))},`,
  );
  return `{\n${lines.join("\n")}\n}`;
}

function bare(html: string): string {
  return html.replace(/<semantics>|<\/semantics>|<annotation[\s\S]*?<\/annotation>/g, "");
}
