import { createHash } from "node:crypto";
import { edition } from "../../report/dataset";
import { languages, type Language } from "../../report/language";
import { planInsertable } from "../../workbook/blocks/plan-insertable";
import { freeSheetName } from "../../workbook/cells/free-names";
import { planBook } from "../../workbook/file/plan-book";
import type { Plan } from "../../workbook/plan/plan";
import type { FileBook, FileName, FilePrint, FileSheet } from "../../xlsx/book";
import { fileNow } from "../../workbook/portable/file-now";
import { portableSheets } from "../../workbook/portable/portable-sheets";
import { writeBook } from "../../xlsx/write/write-book";
import { aboutSheet } from "./about-sheet";
import { exportedThings, type ExportedThing } from "./exported-things";

/** A file for people without the add-in. */
export interface ExportedFile extends ExportedThing {
  readonly language: Language;
  /** Its name in dist/files/. */
  readonly name: string;
  readonly plan: Plan;
  /** The sheet that holds the block. */
  readonly sheet: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly checksum: string;
}

/** A4, landscape. */
const onePageWide: FilePrint = {
  landscape: true,
  paper: 9,
  fit: { width: 1, height: 0 },
  footer: "&L&8&A&R&8&P / &N",
};

/** All files, each thing in both languages. The same dataset gives the same bytes. */
export async function exportedFiles(): Promise<readonly ExportedFile[]> {
  const all = exportedThings.flatMap((thing) => languages.map((language) => exported(thing, language)));
  return Promise.all(all);
}

async function exported(thing: ExportedThing, language: Language): Promise<ExportedFile> {
  const [plan, live] = await Promise.all([
    planned(thing, language, "values"),
    planned(thing, language, "live"),
  ]);
  const sheet = freeSheetName(thing.title[language], []);
  const { own, data, names } = await writtenSheets(thing, plan, live, sheet);
  const about = aboutSheet(thing, language, data.length > 0, live.preview.formulas, [sheet]);
  const book: FileBook = {
    sheets: [...own, about, ...data].map((one) => ({ ...one, print: one.print ?? onePageWide })),
    names,
    properties: {
      title: thing.title[language],
      author: "FinTech for Excel",
      description: thing.text[language],
      created: `${edition.date}T00:00:00Z`,
      custom: { dataset: edition.version, checksum: edition.checksum },
    },
  };
  const bytes = writeBook(book);
  return {
    ...thing,
    language,
    name: fileName(thing, language),
    plan,
    sheet,
    bytes,
    checksum: createHash("sha256").update(bytes).digest("hex"),
  };
}

/** The sheets of a file: those of the plan, and the data that their formulas read. */
interface WrittenSheets {
  readonly own: readonly FileSheet[];
  readonly data: readonly FileSheet[];
  readonly names: readonly FileName[];
}

/** A table as values; charts and models as formulas that every spreadsheet program calculates, if all of them can be. */
async function writtenSheets(
  { kind }: ExportedThing,
  plan: Plan,
  live: Plan,
  sheet: string,
): Promise<WrittenSheets> {
  const shown = planBook(plan, { sheet });
  const values = { own: shown.sheets, data: [], names: shown.names };
  if (kind === "table") return values;
  const asked = planBook(live, { sheet });
  const native = await portableSheets(asked.sheets, fileNow(asked.sheets, shown.sheets, asked.names));
  if (native.values.length > 0) return values;
  const count = asked.sheets.length;
  return {
    own: native.sheets.slice(0, count),
    data: native.sheets.slice(count),
    names: [...asked.names, ...native.names],
  };
}

async function planned(
  { kind, id }: ExportedThing,
  language: Language,
  mode: "values" | "live",
): Promise<Plan> {
  const plan = await planInsertable({ kind, id }, language, mode);
  if (!plan) throw new Error(`There is nothing to insert for ${kind} ${id}.`);
  return plan;
}

/** `fintech-table-spend-en.xlsx`. */
function fileName({ kind, id }: ExportedThing, language: Language): string {
  return `fintech-${kind}-${id.replace(/^.*\//, "")}-${language}.xlsx`;
}
