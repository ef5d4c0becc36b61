import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";
import type { Rectangle, SheetId } from "../../rectangle";
import type { Spreadsheet } from "./spreadsheet";

/** Excel counts points, Univer CSS pixels. */
export const POINTS_PER_PIXEL = 0.75;

/** A rectangle in points from the sheet's corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where something is drawn on the sheet that is shown. */
export interface ShownBox {
  /** Within the grid, in pixels of the window. */
  readonly box: DOMRect;
  /** The part of the window that the cells take, without their headings. */
  readonly grid: DOMRect;
  /** Pixels of the window for one of the sheet's. */
  readonly scale: number;
}

/** Where cells, or a frame, are drawn; undefined where another sheet is shown. */
export function shownBox(
  { injector, unit, workbook }: Spreadsheet,
  sheet: SheetId,
  { place, frame }: { readonly place: Rectangle; readonly frame?: Frame | null | undefined },
): ShownBox | undefined {
  const render = injector.get(IRenderManagerService).getRenderById(unit);
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const active = workbook.getActiveSheet();
  if (!render || !view || active.getSheetId() !== sheet) return undefined;
  const cell = (row: number, column: number): DOMRect => active.getRange(row, column).getCellRect();
  const origin = cell(0, 0);
  const [first, last] = frame
    ? framed(origin, frame)
    : [cell(place.row, place.column), cell(place.row + place.height - 1, place.column + place.width - 1)];
  const { scaleX: scale } = render.scene;
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const [left, top] = [first.left - view.viewportScrollX, first.top - view.viewportScrollY];
  const [head, side] = [origin.top * scale, origin.left * scale];
  return {
    box: new DOMRect(
      left * scale - side,
      top * scale - head,
      (last.right - first.left) * scale,
      (last.bottom - first.top) * scale,
    ),
    grid: new DOMRect(canvas.left + side, canvas.top + head, canvas.width - side, canvas.height - head),
    scale,
  };
}

/** A frame as if it were a cell. */
function framed(origin: DOMRect, frame: Frame): readonly [DOMRect, DOMRect] {
  const pixels = (points: number): number => points / POINTS_PER_PIXEL;
  const box = new DOMRect(
    origin.left + pixels(frame.left),
    origin.top + pixels(frame.top),
    pixels(frame.width),
    pixels(frame.height),
  );
  return [box, box];
}

/** How far cells reach, in points from the sheet's corner. */
export function frameOver({ workbook }: Spreadsheet, sheet: SheetId, place: Rectangle): Frame {
  const page = workbook.getSheetBySheetId(sheet);
  if (!page) throw new Error(`The workbook has no sheet with the id “${sheet}”.`);
  const cell = (row: number, column: number): DOMRect => page.getRange(row, column).getCellRect();
  const [origin, first] = [cell(0, 0), cell(place.row, place.column)];
  const last = cell(place.row + place.height - 1, place.column + place.width - 1);
  return {
    left: (first.left - origin.left) * POINTS_PER_PIXEL,
    top: (first.top - origin.top) * POINTS_PER_PIXEL,
    width: (last.right - first.left) * POINTS_PER_PIXEL,
    height: (last.bottom - first.top) * POINTS_PER_PIXEL,
  };
}
