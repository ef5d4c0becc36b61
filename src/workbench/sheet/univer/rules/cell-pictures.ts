import type { ICellDataForSheetInterceptor, IRange, IScale } from "@univerjs/core";
import {
  SheetExtension,
  type SpreadsheetSkeleton,
  SpreadsheetExtensionRegistry,
  type UniverRenderingContext,
} from "@univerjs/preset-sheets-core";
import type { CellBar, ShownLook } from "../../conditional/rule-looks";
import { mixed } from "../../conditional/scale";
import { drawIcon, ICON_WIDTH } from "./icons";

/** What conditional formats draw in a cell, as the interceptor of its content leaves it there. */
export interface PicturedCell extends ICellDataForSheetInterceptor {
  readonly pictures?: Pick<ShownLook, "bar" | "icon">;
}

/** Between the cell's edge and a bar or an icon, in pixels. */
const INSET = 2;

/** Draws data bars and icons above the fill of a cell and below its text. */
class CellPictures extends SheetExtension {
  protected override Z_INDEX = 30;
  override uKey = "workbench-cell-pictures";

  override draw(
    ctx: UniverRenderingContext,
    _scale: IScale,
    skeleton: SpreadsheetSkeleton,
    diff?: IRange[],
  ): void {
    const { worksheet, rowColumnSegment } = skeleton;
    for (const range of diff?.length ? diff : [rowColumnSegment]) {
      for (let row = range.startRow; row <= range.endRow; row++) {
        if (!worksheet.getRowVisible(row)) continue;
        for (let column = range.startColumn; column <= range.endColumn; column++) {
          const { pictures } = (worksheet.getCell(row, column) ?? {}) as PicturedCell;
          if (!pictures || !worksheet.getColVisible(column)) continue;
          const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column, false);
          const area = new DOMRect(startX, startY, endX - startX, endY - startY);
          ctx.save();
          if (pictures.bar) drawBar(ctx, pictures.bar, area);
          if (pictures.icon) {
            const size = Math.min(ICON_WIDTH, area.height - INSET);
            const top = area.bottom - INSET / 2 - size;
            drawIcon(ctx, pictures.icon, new DOMRect(area.left + INSET, top, size, size));
          }
          ctx.restore();
        }
      }
    }
  }
}

function drawBar(ctx: UniverRenderingContext, { from, to, color, gradient }: CellBar, cell: DOMRect): void {
  const width = cell.width - 2 * INSET;
  const left = cell.left + INSET + from * width;
  const top = cell.top + INSET / 2;
  const height = cell.height - INSET;
  const length = Math.max(1, (to - from) * width);
  ctx.fillStyle = color;
  if (!gradient) return ctx.fillRect(left, top, length, height);
  // Excel's bars fade towards their end.
  for (let step = 0; step < STEPS; step++) {
    ctx.fillStyle = mixed(step, fading(color)) ?? color;
    ctx.fillRect(left + (length * step) / STEPS, top, (length * (STEPS - step)) / STEPS, height);
  }
}

const STEPS = 32;
const fading = (color: string) => [
  { at: 0, color },
  { at: STEPS * 1.1, color: "#FFFFFF" },
];

SpreadsheetExtensionRegistry.add(CellPictures);
