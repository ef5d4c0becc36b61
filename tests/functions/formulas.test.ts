import { handbook } from "../../src/functions/handbook";
import { formulaParts, mathematics } from "../../src/functions/formulas";
import { proseParts } from "../../src/functions/help/prose-parts";
import { displayFormulas, inlineFormulas } from "../../src/taskpane/text/formulas";
import { mathml } from "../../src/tooling/help/markup/mathml";

const { display, inline } = mathematics(handbook);
const all = [
  ...display.map((latex) => [latex, "display"] as const),
  ...inline.map((latex) => [latex, "inline"] as const),
];

test("there are formulas for every method", () => {
  expect(display.length).toBeGreaterThan(60);
  for (const id of ["NORMALIZE", "WEIGHTS", "AHP", "SCORE", "EFFICIENCY", "MALMQUIST", "BAND", "FIT", "RAS"])
    expect([id, handbook[id]!.formulas!.length]).not.toEqual([id, 0]);
});

test.each(all)("%s becomes MathML that says its source, without a style of its own", (latex, place) => {
  const html = mathml(latex, place);
  const escaped = latex.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  expect(html).toContain(`<annotation encoding="application/x-tex">${escaped}</annotation>`);
  expect(html).toMatch(/^<math.*<\/math>$/s);
  expect(html).not.toMatch(/ style=|merror|<(script|img|a|style)\b/);
});

test("wrong LaTeX stops the build", () => {
  expect(() => mathml("\\frac{1}", "display")).toThrow();
  expect(() => mathml("\\unknown", "inline")).toThrow();
});

test("the pane has every formula, and no other", () => {
  expect(Object.keys(displayFormulas)).toEqual(display);
  expect(Object.keys(inlineFormulas)).toEqual(inline);
  for (const html of Object.values({ ...displayFormulas, ...inlineFormulas }))
    expect(html).not.toMatch(/ style=| on[a-z]+=|<(script|img|a|style|annotation)\b/);
});

test("a formula is divided where a line may break", () => {
  expect(formulaParts(String.raw`a = b, \qquad c = d`)).toEqual(["a = b,", "c = d"]);
});

test("dollar signs come in pairs", () => {
  for (const [id, { notes }] of Object.entries(handbook))
    for (const note of notes)
      for (const text of Object.values(note)) {
        const bare = text.replace(/`[^`]*`/g, "");
        expect([id, bare.split("$").length % 2]).toEqual([id, 1]);
      }
});

test("text, code and mathematics are distinguished", () => {
  expect(proseParts("a `$B$1` and $x$.")).toEqual([
    { kind: "text", text: "a " },
    { kind: "code", text: "$B$1" },
    { kind: "text", text: " and " },
    { kind: "math", text: "x" },
    { kind: "text", text: "." },
  ]);
});
