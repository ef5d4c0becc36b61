import { catalogue } from "../../src/functions/catalogue";
import type { Scalar } from "../../src/functions/engine/cells";
import type { Example } from "../../src/functions/engine/define-function";
import { handbook } from "../../src/functions/handbook";
import type { Text } from "../../src/report/language";
import { isChinese } from "../../src/report/language";
import { cellsLater } from "../support/ask";

const entries = catalogue.map((definition) => ({ definition, help: handbook[definition.id]! }));

test("has one help entry for each function and no other", () => {
  expect(Object.keys(handbook)).toEqual(catalogue.map(({ id }) => id));
});

test("has unique ids of permanent form", () => {
  const ids = catalogue.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
});

function texts(): [where: string, text: Text][] {
  return entries.flatMap(({ definition, help }): [string, Text][] => [
    [`${definition.id} title`, definition.title],
    [`${definition.id} description`, help.description],
    [`${definition.id} result`, help.result],
    ...help.notes.map((note, i): [string, Text] => [`${definition.id} note ${i}`, note]),
    ...help.errors.map(({ code, when }): [string, Text] => [`${definition.id} ${code}`, when]),
    ...Object.entries(help.parameters).map(([name, text]): [string, Text] => [
      `${definition.id} ${name}`,
      text,
    ]),
    ...help.examples.map(({ shows }, i): [string, Text] => [`${definition.id} example ${i}`, shows]),
  ]);
}

test("has trimmed texts in both languages, each in its own script", () => {
  for (const [where, { en, zh }] of texts()) {
    expect([where, en.trim() !== "" && en === en.trim() && !/ {2}/.test(en)]).toEqual([where, true]);
    expect([where, isChinese(zh) && zh === zh.trim()]).toEqual([where, true]);
    // Names of the report stand in the English help too; whole sentences do not.
    expect([where, (en.match(/\p{Script=Han}/gu) ?? []).length < 20]).toEqual([where, true]);
  }
});

test("ends sentences with a full stop", () => {
  for (const [where, { en, zh }] of texts()) {
    if (where.includes("title") || where.includes("example")) {
      expect([where, /[.。]$/.test(en) || /[.。]$/.test(zh)]).toEqual([where, false]);
    } else {
      expect([where, en, /[.]$/.test(en)]).toEqual([where, en, true]);
      expect([where, zh, /[。]$/.test(zh)]).toEqual([where, zh, true]);
    }
  }
});

test("has no exclamation marks and no half-width Chinese punctuation", () => {
  for (const [where, { en, zh }] of texts()) {
    const shouts = en.replace(/#[A-Z/0]+!/g, "").includes("!");
    expect([where, shouts || zh.includes("！")]).toEqual([where, false]);
    expect([where, /\p{Script=Han}[,;:?]/u.test(zh)]).toEqual([where, false]);
  }
});

test.each(entries.map(({ definition, help }) => [definition.id, definition, help] as const))(
  "%s: names every argument in both languages and explains it",
  (_id, definition, help) => {
    expect(Object.keys(help.parameters).sort()).toEqual(Object.keys(definition.parameters).sort());
    const parameters = Object.values(definition.parameters);
    for (const { zh } of parameters) expect(isChinese(zh)).toBe(true);
    expect(new Set(parameters.map(({ zh }) => zh)).size).toBe(parameters.length);
    for (const text of Object.values(help.parameters)) {
      expect(text.en.length).toBeLessThanOrEqual(255);
      expect(text.zh.length).toBeLessThanOrEqual(255);
    }
    const optional = parameters.map((parameter) => parameter.optional);
    expect(optional.lastIndexOf(false)).toBeLessThan(
      optional.includes(true) ? optional.indexOf(true) : Infinity,
    );
    // lang is always last.
    const names = Object.keys(definition.parameters);
    if (names.includes("lang")) expect(names.at(-1)).toBe("lang");
    expect(help.errors.length).toBeGreaterThan(0);
    for (const { code } of help.errors) expect(code).toMatch(/^#(N\/A|VALUE!|NUM!|DIV\/0!|NULL!)$/);
    expect(help.examples.length).toBeGreaterThanOrEqual(2);
  },
);

const examples = entries.flatMap(({ definition, help }) =>
  help.examples.map((example) => [written(definition.id, example), definition.id, example] as const),
);

function written(id: string, { given }: Example): string {
  return `${id}(${given.map((argument) => JSON.stringify(argument) ?? "").join(",")})`;
}

test.each(examples)("%s returns what its help says", async (_formula, id, { given, answer }) => {
  const found = await cellsLater(id, ...given);
  const expected: readonly (readonly Scalar[])[] = Array.isArray(answer) ? answer : [[answer as Scalar]];
  if (!Array.isArray(answer)) expect(found).toHaveLength(1);
  expect(found.length).toBeGreaterThanOrEqual(expected.length);
  for (const [i, row] of expected.entries()) {
    expect(found[i]).toHaveLength(row.length);
    for (const [j, cell] of row.entries()) expect(digits(found[i]![j]!)).toEqual(digits(cell));
  }
});

/** Numbers agree to twelve significant digits. */
function digits(cell: Scalar): Scalar {
  return typeof cell === "number" ? Number(cell.toPrecision(12)) : cell;
}

test("shows for each function an answer in each language or a number, and its own errors", () => {
  for (const { definition, help } of entries) {
    const codes = help.errors.map(({ code }) => code);
    const shown = help.examples.flatMap(({ answer }) => (typeof answer === "string" ? [answer] : []));
    for (const code of shown.filter((answer) => answer.startsWith("#")))
      expect([definition.id, codes]).toEqual([definition.id, expect.arrayContaining([code])]);
  }
});
