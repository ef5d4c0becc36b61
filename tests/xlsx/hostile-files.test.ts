import { strToU8, unzipSync, zipSync } from "fflate";
import { readBook } from "../../src/xlsx/read/read-book";
import { limits, ReadError, type ReadProblem } from "../../src/xlsx/read-problem";
import { writeBook } from "../../src/xlsx/write/write-book";

const sound = writeBook({ sheets: [{ name: "S", cells: [{ row: 0, column: 0, value: "a" }] }] });
const changed = (changes: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    {
      ...unzipSync(sound),
      ...Object.fromEntries(
        Object.entries(changes).map(([path, part]) => [
          path,
          typeof part === "string" ? strToU8(part) : part,
        ]),
      ),
    },
    { level: 1 },
  );
const partOf = (path: string): string => new TextDecoder().decode(unzipSync(sound)[path]);

function problemOf(bytes: Uint8Array): ReadProblem {
  try {
    readBook(bytes);
  } catch (error) {
    if (error instanceof ReadError) return error.problem;
    throw error;
  }
  throw new Error("The file was opened.");
}

/** The beginning of a file in the format of Office 97, with the name of a stream. */
const compound = (stream: string): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...Array<number>(600).fill(0),
    ...[...stream].flatMap((sign) => [sign.charCodeAt(0), 0]),
  ]);

describe("a file is refused, with the reason,", () => {
  test.each<[string, Uint8Array, Partial<ReadProblem>]>([
    ["if it is text", strToU8("a,b,c"), { code: "not-a-workbook" }],
    ["if it is empty", new Uint8Array(), { code: "not-a-workbook" }],
    ["if it is another kind of package", zipSync({ "a.txt": strToU8("a") }), { code: "not-a-workbook" }],
    ["if it has a password", compound("EncryptedPackage"), { code: "encrypted" }],
    ["if it is of Excel 97", compound("Workbook"), { code: "old-format" }],
    [
      "if it is of Excel's binary kind",
      changed({
        "[Content_Types].xml": partOf("[Content_Types].xml").replace("sheet.main+xml", "sheet.binary.main"),
      }),
      { code: "binary-format" },
    ],
    ["if it breaks off", sound.slice(0, sound.length - 40), { code: "broken" }],
    [
      "if a part is no XML",
      changed({ "xl/workbook.xml": "<workbook><sheets>" }),
      { code: "broken", part: "xl/workbook.xml" },
    ],
    [
      "if it defines entities",
      changed({
        "xl/sharedStrings.xml":
          '<!DOCTYPE sst [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>',
      }),
      { code: "unsafe", part: "xl/sharedStrings.xml" },
    ],
    ["if a path is absolute", changed({ "/etc/passwd": "x" }), { code: "unsafe", part: "/etc/passwd" }],
    ["if a path leads out of it", changed({ "xl/../../x": "x" }), { code: "unsafe" }],
    ["if a path names a drive", changed({ "C:\\x": "x" }), { code: "unsafe" }],
    [
      "if it has a thousand sheets",
      changed({
        "xl/workbook.xml": partOf("xl/workbook.xml").replace(/<sheet [^>]*>/, (sheet) => sheet.repeat(1000)),
      }),
      { code: "too-many-sheets", count: 1000, limit: limits.sheets },
    ],
    [
      "if elements are nested without end",
      changed({ "xl/worksheets/sheet1.xml": "<a>".repeat(5000) + "</a>".repeat(5000) }),
      { code: "broken" },
    ],
    [
      "if it is larger than what is read",
      new Uint8Array(limits.packed + 1),
      { code: "too-large", limit: limits.packed },
    ],
  ])("%s", (_, bytes, problem) => {
    expect(problemOf(bytes)).toMatchObject(problem);
  });

  test("if it would unpack to more than any workbook, before it is unpacked", () => {
    // Thirty-one parts of ten million zeros, which pack to ten kilobytes each.
    const zeros = new Uint8Array(10_000_000);
    const bomb = changed(
      Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`xl/media/${i}.bin`, zeros])),
    );
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(problemOf(bomb)).toEqual({ code: "unpacks-too-large", limit: limits.unpacked });
  });

  test("if it has more cells than are taken", () => {
    const row = (r: number) => `<row r="${r}">${"<c><v>1</v></c>".repeat(1000)}</row>`;
    const rows = Array.from({ length: limits.cells / 1000 + 1 }, (_, i) => row(i + 1)).join("");
    const sheet = partOf("xl/worksheets/sheet1.xml").replace(
      /<sheetData>.*<\/sheetData>/s,
      `<sheetData>${rows}</sheetData>`,
    );
    expect(problemOf(changed({ "xl/worksheets/sheet1.xml": sheet }))).toEqual({
      code: "too-many-cells",
      limit: limits.cells,
    });
  });
});

test("a file whose cells have no names and whose parts have other letters is opened", () => {
  const parts = unzipSync(sound);
  const sheet = partOf("xl/worksheets/sheet1.xml").replace(' r="A1"', "").replace(' r="1"', "");
  delete parts["xl/worksheets/sheet1.xml"];
  const bytes = zipSync({ ...parts, "XL/Worksheets/Sheet1.xml": strToU8(sheet) });
  expect(readBook(bytes).book.sheets[0]!.cells).toEqual([{ row: 0, column: 0, value: "a" }]);
});
