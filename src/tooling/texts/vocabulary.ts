import { Converter } from "opencc-js";
import { pinyin } from "pinyin-pro";
import { catalogue } from "../../functions/catalogue";
import { facts } from "../../functions/facts/facts";
import { tables } from "../../report/dataset";
import { vocabularies, type Term } from "../../report/glossary";
import { charts } from "../../workbook/insertables/charts";
import { models } from "../../workbook/insertables/models";
import { datasetChecksum } from "./checksum";

interface GeneratedFile {
  /** From the project's folder. */
  readonly path: string;
  readonly text: string;
}

const han = /\p{Script=Han}/u;
const header = "// Written by src/tooling/texts/vocabulary.ts (npm run generate). Do not edit.\n";

/** Words in which a character is not read as it is in most names. */
const polyphones: Readonly<Record<string, string>> = {
  践行: "jian xing",
  行销: "xing xiao",
  执行: "zhi xing",
  运行: "yun xing",
  发行: "fa xing",
  进行: "jin xing",
  可行: "ke xing",
  行为: "xing wei",
  增长: "zeng zhang",
  成长: "cheng zhang",
  重叠: "chong die",
  重构: "chong gou",
  重塑: "chong su",
  重复: "chong fu",
  调研: "diao yan",
  调查: "diao cha",
};
const usual: Readonly<Record<string, string>> = { 行: "hang", 长: "chang", 重: "zhong", 调: "tiao" };

/** Every Chinese name that a person may search for. */
function chineseNames(): readonly string[] {
  const named = Object.values(vocabularies).flatMap((terms) => terms.flatMap(namesOf));
  const rows = tables.flatMap(({ rows }) => rows.map(({ name }) => name.zh));
  const numbers = facts.map(({ name }) => name.zh);
  const functions = catalogue.map(({ title }) => title.zh);
  const calculations = [...models, ...charts].flatMap(({ title, aliases }) => [title.zh, ...aliases]);
  return [...new Set([...named, ...rows, ...numbers, ...functions, ...calculations])].filter((name) =>
    han.test(name),
  );
}

/** Every Chinese word that an argument accepts. */
function acceptedWords(): readonly string[] {
  const kinds = catalogue.flatMap(({ parameters }) => Object.values(parameters).map(({ kind }) => kind));
  return kinds.flatMap((kind) => (kind.shape === "cell" ? (kind.words ?? []).flatMap(namesOf) : []));
}

function namesOf({ name, aliases }: Term): readonly string[] {
  return [name.zh, ...aliases];
}

/** ü is typed as v, but üe as ue: lv, lue. */
function asTyped(syllable: string): string {
  return syllable.replace("ve", "ue");
}

/** The one reading of each character, "yin银引 hang行 …"; a new polyphone among the names must be decided here. */
function readings(names: readonly string[]): string {
  const byCharacter = new Map<string, string>();
  for (const name of names) {
    const spoken = pinyin(name, { toneType: "none", type: "array", v: true, nonZh: "spaced" });
    [...name].forEach((character, i) => {
      const reading = usual[character] ?? asTyped(spoken[i] ?? "");
      const before = byCharacter.get(character);
      if (!han.test(character)) return;
      if (before !== undefined && before !== reading)
        throw new Error(`${character} is read ${before} and ${reading} (${name}): decide in \`polyphones\``);
      byCharacter.set(character, reading);
    });
  }
  const bySyllable = new Map<string, string>();
  for (const [character, syllable] of [...byCharacter].sort())
    bySyllable.set(syllable, (bySyllable.get(syllable) ?? "") + character);
  return [...bySyllable].sort().flat().join("");
}

/** Which characters are traditional forms of the words' characters, and of which. */
function traditional(words: readonly string[]): { traditional: string; simplified: string } {
  const known = new Set(words.join(""));
  const converters = (["t", "tw", "hk"] as const).map((from) => Converter({ from, to: "cn" }));
  const pairs: [string, string][] = [];
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const form = String.fromCodePoint(code);
    if (known.has(form)) continue;
    const simplified = converters.map((convert) => convert(form)).find((other) => known.has(other));
    if (simplified) pairs.push([form, simplified]);
  }
  return {
    traditional: pairs.map(([form]) => form).join(""),
    simplified: pairs.map(([, form]) => form).join(""),
  };
}

function constant(name: string, doc: string, value: string): string {
  const line = `export const ${name} = ${JSON.stringify(value)};`;
  return `/** ${doc} */\n${line.length > 110 ? line.replace(" = ", " =\n  ") : line}\n`;
}

/** The files of `report` that are computed: pinyin and traditional forms of the vocabulary, the dataset's checksum. */
export function generateVocabulary(): readonly GeneratedFile[] {
  const names = chineseNames();
  const forms = traditional([...names, ...acceptedWords()]);
  const spoken = Object.entries(polyphones).filter(([word]) => names.some((name) => name.includes(word)));
  return [
    {
      path: "src/report/traditional.generated.ts",
      text:
        header +
        constant("traditionalForms", "Traditional characters …", forms.traditional) +
        constant("simplifiedForms", "… and the simplified one of each, in the same order.", forms.simplified),
    },
    {
      path: "src/report/pinyin.generated.ts",
      text:
        header +
        constant("readings", "Each syllable, followed by the characters that are read so.", readings(names)) +
        "/** Words in which a character is read otherwise. */\n" +
        "export const exceptions: readonly (readonly [word: string, pinyin: string])[] = [\n" +
        spoken.map((entry) => `  [${entry.map((part) => JSON.stringify(part)).join(", ")}],\n`).join("") +
        "];\n",
    },
    {
      path: "src/report/checksum.generated.ts",
      text: header + constant("checksum", "SHA-256 of the dataset.", datasetChecksum()),
    },
  ];
}
