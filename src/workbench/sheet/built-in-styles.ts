import type { CellFormat } from "./cell-format";

export interface StyleLook {
  readonly format: Partial<CellFormat>;
  readonly numberFormat: string;
}

/** What a cell looks like in the style Normal, Excel's default. */
export const NORMAL: CellFormat = {
  fillColor: "",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  fontBold: false,
  fontItalic: false,
  fontUnderline: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
};

const look = (format: Partial<CellFormat>, numberFormat = "General"): StyleLook => ({ format, numberFormat });
const filled = (fillColor: string, fontColor = "#000000"): StyleLook => look({ fillColor, fontColor });

/** The Office theme's accents: the colour, and 20, 40 and 60 % of it. */
const ACCENTS: readonly (readonly [string, string, string, string])[] = [
  ["#4472C4", "#D9E1F2", "#B4C6E7", "#8EA9DB"],
  ["#ED7D31", "#FCE4D6", "#F8CBAD", "#F4B084"],
  ["#A5A5A5", "#EDEDED", "#DBDBDB", "#C9C9C9"],
  ["#FFC000", "#FFF2CC", "#FFE699", "#FFD966"],
  ["#5B9BD5", "#DDEBF7", "#BDD7EE", "#9BC2E6"],
  ["#70AD47", "#E2EFDA", "#C6E0B4", "#A9D08E"],
];

const accents = ACCENTS.flatMap(([full, fifth, two, three], index): [string, StyleLook][] => [
  [`20% - Accent${index + 1}`, filled(fifth)],
  [`40% - Accent${index + 1}`, filled(two)],
  [`60% - Accent${index + 1}`, filled(three)],
  [`Accent${index + 1}`, filled(full, "#FFFFFF")],
]);

/** Excel's own styles by their English names; borders are left out. */
export const builtInStyles: ReadonlyMap<string, StyleLook> = new Map([
  ["Normal", look({})],
  ["Good", filled("#C6EFCE", "#006100")],
  ["Bad", filled("#FFC7CE", "#9C0006")],
  ["Neutral", filled("#FFEB9C", "#9C5700")],
  ["Calculation", look({ fillColor: "#F2F2F2", fontColor: "#FA7D00", fontBold: true })],
  ["Check Cell", look({ fillColor: "#A5A5A5", fontColor: "#FFFFFF", fontBold: true })],
  ["Explanatory Text", look({ fontColor: "#7F7F7F", fontItalic: true })],
  ["Input", filled("#FFCC99", "#3F3F76")],
  ["Linked Cell", look({ fontColor: "#FA7D00" })],
  ["Note", filled("#FFFFCC")],
  ["Output", look({ fillColor: "#F2F2F2", fontColor: "#3F3F3F", fontBold: true })],
  ["Warning Text", look({ fontColor: "#FF0000" })],
  ["Heading 1", look({ fontColor: "#44546A", fontBold: true, fontSize: 15 })],
  ["Heading 2", look({ fontColor: "#44546A", fontBold: true, fontSize: 13 })],
  ["Heading 3", look({ fontColor: "#44546A", fontBold: true })],
  ["Heading 4", look({ fontColor: "#44546A", fontBold: true })],
  ["Title", look({ fontColor: "#44546A", fontSize: 18, fontName: "Calibri Light" })],
  ["Total", look({ fontBold: true })],
  ...accents,
  ["Comma", look({}, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)')],
  ["Comma [0]", look({}, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)')],
  ["Currency", look({}, '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)')],
  ["Currency [0]", look({}, '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)')],
  ["Percent", look({}, "0%")],
  ["Hyperlink", look({ fontColor: "#0563C1", fontUnderline: true })],
  ["Followed Hyperlink", look({ fontColor: "#954F72", fontUnderline: true })],
]);
