import type { Rectangle, SheetId } from "./rectangle";

/** Rows or columns that can be folded away together. */
export interface OutlineGroup {
  readonly id: string;
  readonly sheet: SheetId;
  /** One: whole rows or whole columns. */
  readonly ranges: readonly Rectangle[];
  readonly along: "row" | "column";
}

export const PRINT_MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
export type PrintMargin = (typeof PRINT_MARGINS)[number];

export const HEADER_PARTS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;
export type HeaderPart = (typeof HEADER_PARTS)[number];

type HeaderTexts = Readonly<Partial<Record<HeaderPart, string>>>;

/** Headers and footers; which of them are printed is what `state` says. */
export interface PageHeaders {
  readonly state?: string;
  readonly useSheetMargins?: boolean;
  readonly useSheetScale?: boolean;
  readonly default?: HeaderTexts;
  readonly first?: HeaderTexts;
  readonly even?: HeaderTexts;
  readonly odd?: HeaderTexts;
}

/** How a sheet is printed. The id is the sheet's; measures are in points. */
export interface PageLayout {
  readonly id: string;
  readonly sheet: SheetId;
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly margins: Readonly<Record<PrintMargin, number>>;
  readonly headers: PageHeaders;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printOrder: "DownThenOver" | "OverThenDown";
  readonly printComments: string;
  readonly printErrors: string;
  readonly firstPageNumber: number | "";
  readonly printArea?: readonly Rectangle[];
  readonly titleRows?: Rectangle;
  readonly titleColumns?: Rectangle;
  /** The cell at whose upper left corner a page ends. */
  readonly breaks: readonly { readonly along: "row" | "column"; readonly at: number }[];
}

/** Excel's page: inches × 72. */
export const plainPageLayout = (sheet: SheetId): PageLayout => ({
  id: sheet,
  sheet,
  orientation: "Portrait",
  paperSize: "Letter",
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  headers: {},
  zoom: { scale: 100 },
  blackAndWhite: false,
  draftMode: false,
  printGridlines: false,
  printHeadings: false,
  centerHorizontally: false,
  centerVertically: false,
  printOrder: "DownThenOver",
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  firstPageNumber: "",
  breaks: [],
});
