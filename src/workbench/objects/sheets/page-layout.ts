import { invalidArgument } from "../../protocol/api-error";
import { HostObject } from "../../protocol/host-object";
import {
  type HeaderPart,
  type PageLayout as BookLayout,
  plainPageLayout,
  PRINT_MARGINS,
  type PrintMargin,
} from "../../sheet/page-layout";
import { MAX_COLUMNS, MAX_ROWS, type Rectangle, type SheetId } from "../../sheet/rectangle";
import { choice, fields, flag, integer, text } from "../base/argument";
import { existing, found, type ObjectContext, refuseIfProtected } from "../base/context";
import { locate } from "../base/reference";
import { Range, rangeAreas } from "../ranges/range";
import { RangeAreas } from "../ranges/range-areas";
import { WHOLE_SHEET } from "../../sheet/rectangle";

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** The layout of a sheet's page, and how to change it. */
export class LayoutAccess {
  constructor(
    readonly context: ObjectContext,
    private readonly id: SheetId,
  ) {}

  get sheet(): SheetId {
    return existing(this.context, this.id).id;
  }
  get layout(): BookLayout {
    const { sheet } = this;
    return this.context.book.records("pageLayout").find(({ id }) => id === sheet) ?? plainPageLayout(sheet);
  }
  change(patch: Partial<BookLayout>): void {
    refuseIfProtected(this.context, this.sheet);
    this.context.book.putRecord("pageLayout", { ...this.layout, ...patch });
  }
  /** Cells of the sheet, given as a range or by address. */
  cells(given: unknown): Rectangle {
    const place = given instanceof Range ? given.place : locate(this.context.book, text(given), this.sheet);
    if (place?.sheet !== this.sheet) throw invalidArgument();
    return place.rect;
  }
  range(rect: Rectangle): Range {
    return new Range(this.context, this.sheet, rect);
  }
}

/** How a sheet is printed: kept and read back; nothing here prints it. */
export class PageLayout extends HostObject {
  readonly className = "PageLayout";

  constructor(private readonly access: LayoutAccess) {
    super();
  }

  get Orientation(): string {
    return this.access.layout.orientation;
  }
  setOrientation(given: unknown): void {
    this.access.change({
      orientation: choice(given, "PageLayout.orientation", ["Portrait", "Landscape"] as const),
    });
  }
  get PaperSize(): string {
    return this.access.layout.paperSize;
  }
  setPaperSize(given: unknown): void {
    this.access.change({ paperSize: text(given) });
  }
  get PrintOrder(): string {
    return this.access.layout.printOrder;
  }
  setPrintOrder(given: unknown): void {
    const orders = ["DownThenOver", "OverThenDown"] as const;
    this.access.change({ printOrder: choice(given, "PageLayout.printOrder", orders) });
  }
  get PrintComments(): string {
    return this.access.layout.printComments;
  }
  setPrintComments(given: unknown): void {
    const places = ["NoComments", "EndSheet", "InPlace"];
    this.access.change({ printComments: choice(given, "PageLayout.printComments", places) });
  }
  get PrintErrors(): string {
    return this.access.layout.printErrors;
  }
  setPrintErrors(given: unknown): void {
    const ways = ["AsDisplayed", "Blank", "Dash", "NotAvailable"];
    this.access.change({ printErrors: choice(given, "PageLayout.printErrors", ways) });
  }
  get FirstPageNumber(): number | "" {
    return this.access.layout.firstPageNumber;
  }
  setFirstPageNumber(given: unknown): void {
    this.access.change({ firstPageNumber: given === "" ? "" : integer(given) });
  }
  get Zoom(): object {
    return this.access.layout.zoom;
  }
  /** A scale in percent, or the pages that it is fitted to. */
  setZoom(given: unknown): void {
    const { scale, horizontalFitToPages, verticalFitToPages } = fields(given);
    const pages = (count: unknown): number => {
      const whole = integer(count);
      if (whole < 1) throw invalidArgument();
      return whole;
    };
    if (typeof scale === "number") {
      if (scale < 10 || scale > 400) throw invalidArgument();
      return this.access.change({ zoom: { scale } });
    }
    const isSet = (count: unknown): boolean => count !== undefined && count !== null;
    if (!isSet(horizontalFitToPages) && !isSet(verticalFitToPages)) throw invalidArgument();
    this.access.change({
      zoom: {
        ...(isSet(horizontalFitToPages) ? { horizontalFitToPages: pages(horizontalFitToPages) } : {}),
        ...(isSet(verticalFitToPages) ? { verticalFitToPages: pages(verticalFitToPages) } : {}),
      },
    });
  }
  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.access);
  }

  SetPrintMargins(unit: unknown, options: unknown): void {
    const factor =
      POINTS[choice(unit, "PageLayout.setPrintMargins", ["Points", "Inches", "Centimeters"] as const)];
    const given = fields(options);
    const margins = { ...this.access.layout.margins };
    for (const margin of PRINT_MARGINS)
      if (given[margin] !== undefined && given[margin] !== null)
        margins[margin] = length(given[margin]) * factor;
    this.access.change({ margins });
  }
  margin(name: PrintMargin): number {
    return this.access.layout.margins[name];
  }
  putMargin(name: PrintMargin, given: unknown): void {
    this.access.change({ margins: { ...this.access.layout.margins, [name]: length(given) } });
  }
  flagged(name: LayoutFlag): boolean {
    return this.access.layout[name];
  }
  putFlag(name: LayoutFlag, given: unknown): void {
    this.access.change({ [name]: flag(given) });
  }

  SetPrintArea(area: unknown): void {
    const printArea =
      area instanceof RangeAreas ? area.Areas.items().map(({ rect }) => rect) : [this.access.cells(area)];
    this.access.change({ printArea });
  }
  GetPrintArea(): RangeAreas {
    return found(this.GetPrintAreaOrNullObject());
  }
  GetPrintAreaOrNullObject(): RangeAreas | null {
    return rangeAreas(this.access.range(WHOLE_SHEET), this.access.layout.printArea ?? []);
  }
  SetPrintTitleRows(rows: unknown): void {
    const { row, height } = this.access.cells(rows);
    this.access.change({ titleRows: { row, height, column: 0, width: MAX_COLUMNS } });
  }
  GetPrintTitleRows(): Range {
    return found(this.GetPrintTitleRowsOrNullObject());
  }
  GetPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.access.layout;
    return titleRows ? this.access.range(titleRows) : null;
  }
  SetPrintTitleColumns(columns: unknown): void {
    const { column, width } = this.access.cells(columns);
    this.access.change({ titleColumns: { column, width, row: 0, height: MAX_ROWS } });
  }
  GetPrintTitleColumns(): Range {
    return found(this.GetPrintTitleColumnsOrNullObject());
  }
  GetPrintTitleColumnsOrNullObject(): Range | null {
    const { titleColumns } = this.access.layout;
    return titleColumns ? this.access.range(titleColumns) : null;
  }
}

function length(given: unknown): number {
  if (typeof given !== "number" || !(given >= 0)) throw invalidArgument();
  return given;
}

const FLAGS = {
  BlackAndWhite: "blackAndWhite",
  DraftMode: "draftMode",
  PrintGridlines: "printGridlines",
  PrintHeadings: "printHeadings",
  CenterHorizontally: "centerHorizontally",
  CenterVertically: "centerVertically",
} as const;
type LayoutFlag = (typeof FLAGS)[keyof typeof FLAGS];

for (const [name, key] of Object.entries(FLAGS)) {
  Object.defineProperties(PageLayout.prototype, {
    [name]: {
      get(this: PageLayout) {
        return this.flagged(key);
      },
    },
    [`set${name}`]: {
      value(this: PageLayout, given: unknown) {
        this.putFlag(key, given);
      },
    },
  });
}

for (const margin of PRINT_MARGINS) {
  const name = `${margin.charAt(0).toUpperCase()}${margin.slice(1)}Margin`;
  Object.defineProperties(PageLayout.prototype, {
    [name]: {
      get(this: PageLayout) {
        return this.margin(margin);
      },
    },
    [`set${name}`]: {
      value(this: PageLayout, given: unknown) {
        this.putMargin(margin, given);
      },
    },
  });
}

const STATES = ["FirstAndOddEven", "FirstAndDefault", "OddAndEven", "Default"] as const;
type Pages = "default" | "first" | "even" | "odd";

/** Headers and footers: of all pages, of the first, of even and of odd ones. */
class HeaderFooterGroup extends HostObject {
  readonly className = "HeaderFooterGroup";

  constructor(private readonly access: LayoutAccess) {
    super();
  }

  get State(): string {
    return this.access.layout.headers.state ?? "Default";
  }
  setState(given: unknown): void {
    this.change({ state: choice(given, "HeaderFooterGroup.state", STATES) });
  }
  get UseSheetMargins(): boolean {
    return this.access.layout.headers.useSheetMargins ?? true;
  }
  setUseSheetMargins(given: unknown): void {
    this.change({ useSheetMargins: flag(given) });
  }
  get UseSheetScale(): boolean {
    return this.access.layout.headers.useSheetScale ?? true;
  }
  setUseSheetScale(given: unknown): void {
    this.change({ useSheetScale: flag(given) });
  }
  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.access, "default");
  }
  get FirstPage(): HeaderFooter {
    return new HeaderFooter(this.access, "first");
  }
  get EvenPages(): HeaderFooter {
    return new HeaderFooter(this.access, "even");
  }
  get OddPages(): HeaderFooter {
    return new HeaderFooter(this.access, "odd");
  }

  private change(patch: Partial<BookLayout["headers"]>): void {
    this.access.change({ headers: { ...this.access.layout.headers, ...patch } });
  }
}

class HeaderFooter extends HostObject {
  readonly className = "HeaderFooter";

  constructor(
    private readonly access: LayoutAccess,
    private readonly pages: Pages,
  ) {
    super();
  }

  part(name: HeaderPart): string {
    return this.access.layout.headers[this.pages]?.[name] ?? "";
  }
  putPart(name: HeaderPart, given: unknown): void {
    const { headers } = this.access.layout;
    const changed = { ...headers[this.pages], [name]: text(given) };
    this.access.change({ headers: { ...headers, [this.pages]: changed } });
  }
}

const PARTS: readonly HeaderPart[] = [
  ...(["leftHeader", "centerHeader", "rightHeader"] as const),
  ...(["leftFooter", "centerFooter", "rightFooter"] as const),
];
for (const part of PARTS) {
  const name = part.charAt(0).toUpperCase() + part.slice(1);
  Object.defineProperties(HeaderFooter.prototype, {
    [name]: {
      get(this: HeaderFooter) {
        return this.part(part);
      },
    },
    [`set${name}`]: {
      value(this: HeaderFooter, given: unknown) {
        this.putPart(part, given);
      },
    },
  });
}
