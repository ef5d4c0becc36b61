import { createHash } from "node:crypto";
import { edition } from "../../report/dataset";
import { languages, type Language } from "../../report/language";
import { planInsertable } from "../../workbook/blocks/plan-insertable";
import { freeSheetName } from "../../workbook/cells/free-names";
import { planBook } from "../../workbook/file/plan-book";
import type { Plan } from "../../workbook/plan/plan";
import type { FileBook, FilePrint } from "../../xlsx/book";
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
  const about = aboutSheet(thing, language, live.preview.formulas, [sheet]);
  const { sheets, names } = planBook(plan, { sheet });
  const book: FileBook = {
    sheets: [...sheets, about].map((one) => ({ ...one, print: one.print ?? onePageWide })),
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
