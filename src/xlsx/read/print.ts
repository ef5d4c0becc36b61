import type { FilePrint } from "../book";
import { childAt, childrenOf, flag, numeric, readText, type XmlNode } from "../xml/parse";

const marginNames = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** How a sheet is printed, but for its areas and titles, which are names. Undefined if it says nothing of its own. */
export function readPrint(sheet: XmlNode | undefined): FilePrint | undefined {
  const setup = childAt(sheet, "pageSetup")?.attributes;
  const options = childAt(sheet, "printOptions")?.attributes;
  const margins = childAt(sheet, "pageMargins")?.attributes;
  const isFit = flag(childAt(sheet, "sheetPr", "pageSetUpPr")?.attributes["fitToPage"]) ?? false;
  const words = (name: string) => {
    const text = childAt(sheet, "headerFooter", name)?.text;
    return text ? readText(text) : undefined;
  };
  const breaks = (name: string) =>
    childrenOf(childAt(sheet, name), "brk").flatMap(({ attributes }) => numeric(attributes["id"]) ?? []);
  const found: FilePrint = {
    ...(setup?.["orientation"] && setup["orientation"] !== "default"
      ? { landscape: setup["orientation"] === "landscape" }
      : {}),
    paper: numeric(setup?.["paperSize"]),
    scale: isFit ? undefined : numeric(setup?.["scale"]),
    fit: isFit
      ? { width: numeric(setup?.["fitToWidth"]) ?? 1, height: numeric(setup?.["fitToHeight"]) ?? 1 }
      : undefined,
    header: words("oddHeader"),
    footer: words("oddFooter"),
    margins:
      margins && marginNames.every((name) => numeric(margins[name]) !== undefined)
        ? (Object.fromEntries(marginNames.map((name) => [name, Number(margins[name])])) as NonNullable<
            FilePrint["margins"]
          >)
        : undefined,
    gridlines: flag(options?.["gridLines"]),
    headings: flag(options?.["headings"]),
    centerHorizontally: flag(options?.["horizontalCentered"]),
    centerVertically: flag(options?.["verticalCentered"]),
    rowBreaks: breaks("rowBreaks"),
    columnBreaks: breaks("colBreaks"),
  };
  const isOwn = Object.values({ ...found, margins: undefined }).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
  return isOwn ? found : undefined;
}
