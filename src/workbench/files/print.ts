import type { FilePrint } from "../../xlsx/book";
import {
  HEADER_PARTS,
  PRINT_MARGINS,
  plainPageLayout,
  type HeaderPart,
  type PageLayout,
  type PrintMargin,
} from "../sheet/page-layout";
import { MAX_COLUMNS, MAX_ROWS, type SheetId } from "../sheet/rectangle";

/** Points of an inch. */
const inch = 72;
/** Numbers of the formats of paper that files name. */
const papers = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
} as const;

export function pageLayoutOfFile(print: FilePrint, sheet: SheetId): PageLayout {
  const plain = plainPageLayout(sheet);
  const { margins, titleRows, titleColumns, fit, scale } = print;
  const paper = (Object.keys(papers) as (keyof typeof papers)[]).find((name) => papers[name] === print.paper);
  const converted = margins && PRINT_MARGINS.map((side) => [side, margins[side] * inch] as const);
  return {
    ...plain,
    orientation: print.landscape ? "Landscape" : "Portrait",
    paperSize: paper ?? plain.paperSize,
    margins: converted ? (Object.fromEntries(converted) as Record<PrintMargin, number>) : plain.margins,
    headers: { default: { ...partsOf(print.header, "Header"), ...partsOf(print.footer, "Footer") } },
    zoom: fit ? { horizontalFitToPages: fit.width, verticalFitToPages: fit.height } : { scale: scale ?? 100 },
    printGridlines: print.gridlines ?? false,
    printHeadings: print.headings ?? false,
    centerHorizontally: print.centerHorizontally ?? false,
    centerVertically: print.centerVertically ?? false,
    ...(print.areas ? { printArea: print.areas } : {}),
    ...(titleRows
      ? {
          titleRows: {
            row: titleRows[0],
            column: 0,
            height: titleRows[1] - titleRows[0] + 1,
            width: MAX_COLUMNS,
          },
        }
      : {}),
    ...(titleColumns
      ? {
          titleColumns: {
            row: 0,
            column: titleColumns[0],
            height: MAX_ROWS,
            width: titleColumns[1] - titleColumns[0] + 1,
          },
        }
      : {}),
    breaks: [
      ...(print.rowBreaks ?? []).map((at) => ({ along: "row" as const, at })),
      ...(print.columnBreaks ?? []).map((at) => ({ along: "column" as const, at })),
    ],
  };
}

/** The left, middle and right part of a header or footer, which files hold as one text: `&LLeft&CMiddle&RRight`. */
function partsOf(text: string | undefined, kind: "Header" | "Footer"): Partial<Record<HeaderPart, string>> {
  if (text === undefined) return {};
  const sides = { L: "left", C: "center", R: "right" } as const;
  // What stands before the first mark is in the middle.
  const [middle = "", ...marked] = text.split(/&([LCR])/);
  const parts = [
    ["C", middle],
    ...marked.flatMap((side, at) => (at % 2 === 0 ? [[side, marked[at + 1] ?? ""]] : [])),
  ];
  return Object.fromEntries(
    parts.filter(([, words]) => words !== "").map(([side, words]) => [`${sides[side as "L"]}${kind}`, words]),
  );
}

function joinedParts(
  headers: Partial<Record<HeaderPart, string>>,
  kind: "Header" | "Footer",
): string | undefined {
  const parts = HEADER_PARTS.filter((part) => part.endsWith(kind)).flatMap((part) => {
    const text = headers[part];
    return text ? [`&${part.charAt(0).toUpperCase()}${text}`] : [];
  });
  return parts.length > 0 ? parts.join("") : undefined;
}

export function fileOfPageLayout(layout: PageLayout): FilePrint {
  const { zoom, titleRows, titleColumns, breaks } = layout;
  const isFit = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const margins = PRINT_MARGINS.map((side) => [side, layout.margins[side] / inch] as const);
  return {
    landscape: layout.orientation === "Landscape",
    paper: papers[layout.paperSize as keyof typeof papers],
    ...(isFit
      ? { fit: { width: zoom.horizontalFitToPages ?? 0, height: zoom.verticalFitToPages ?? 0 } }
      : { scale: zoom.scale }),
    header: joinedParts(layout.headers.default ?? {}, "Header"),
    footer: joinedParts(layout.headers.default ?? {}, "Footer"),
    margins: Object.fromEntries(margins) as NonNullable<FilePrint["margins"]>,
    gridlines: layout.printGridlines || undefined,
    headings: layout.printHeadings || undefined,
    centerHorizontally: layout.centerHorizontally || undefined,
    centerVertically: layout.centerVertically || undefined,
    areas: layout.printArea,
    ...(titleRows ? { titleRows: [titleRows.row, titleRows.row + titleRows.height - 1] as const } : {}),
    ...(titleColumns
      ? { titleColumns: [titleColumns.column, titleColumns.column + titleColumns.width - 1] as const }
      : {}),
    rowBreaks: breaks.filter(({ along }) => along === "row").map(({ at }) => at),
    columnBreaks: breaks.filter(({ along }) => along === "column").map(({ at }) => at),
  };
}
