import temml from "temml";

/**
 * LaTeX as MathML, which browsers show and screen readers read without a script. The source is kept as an annotation.
 * Styles stand in help.css: the pages' policy allows none within a tag. Throws if the LaTeX is wrong.
 */
export function mathml(latex: string, place: "display" | "inline"): string {
  return temml
    .renderToString(latex, {
      displayMode: place === "display",
      annotate: true,
      throwOnError: true,
      strict: true,
    })
    .replace(/ style="[^"]*"/g, "");
}
