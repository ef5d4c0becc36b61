import type { Language } from "../../report/language";
import type { Content } from "../plan/plan";
import type { Template } from "./model";
import { referenceTo, type Here, type Places } from "./places";

/** The numbers that a formula may hold: anything else is an input, a fact, or a line of its own. */
const allowedNumbers = new Set(["0", "1", "2", "100", "0.000001"]);

const name = /\[([a-z][\w.]*)(?::([a-z0-9]+))?\]/gi;
const texts = /"[^"]*"/g;

export function templateText(template: Template, language: Language): string {
  return typeof template === "string" ? template : template[language];
}

/** What is written for a template: a formula if it begins with `=`, else a text. */
export function contentOf(template: Template, language: Language, places: Places, here: Here): Content {
  const text = templateText(template, language);
  return text.startsWith("=") ? { formula: formulaOf(text, places, here) } : text;
}

/** A template with its names replaced by cells; refuses numbers that should not be in a formula. */
export function formulaOf(text: string, places: Places, here: Here): string {
  refuseNumbers(text);
  return text.replace(name, (_whole, id: string, modifier: string | undefined) =>
    modifier === "choice" ? choiceOf(id, places, here) : referenceTo(id, modifier, places, here),
  );
}

/** The position of a chosen word in its list. */
function choiceOf(id: string, places: Places, here: Here): string {
  const { choices } = places.at(id);
  if (!choices) throw new Error(`${id} has no list of choices.`);
  const words = choices.map((word) => `"${word}"`).join(",");
  return `MATCH(${referenceTo(id, undefined, places, here)},{${words}},0)`;
}

function refuseNumbers(text: string): void {
  const bare = text.replace(name, "").replace(texts, "");
  for (const [number] of bare.matchAll(/(?<![\w.])\d+(?:\.\d+)?(?![\w.])/g))
    if (!allowedNumbers.has(number)) throw new Error(`The number ${number} is typed in a formula: ${text}`);
}

/** True for a formula that one of our functions answers. */
export function isCall(text: string): boolean {
  return text.startsWith("=FINTECH.");
}
