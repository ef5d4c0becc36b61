import { isDateFormat } from "numfmt";
import { ApiNotFound, invalidArgument } from "../../protocol/api-error";
import type { SheetBook } from "../../sheet/book";
import { contains, type Rectangle, sameRectangle, type SheetId } from "../../sheet/rectangle";
import { choice } from "../base/argument";
import { copyCells } from "./copy-cells";
import { continued } from "./fill-series";

/** Fills a range from some of its cells at one of its ends, as dragging the corner does. */
export async function autoFill(
  book: SheetBook,
  sheet: SheetId,
  source: Rectangle,
  target: Rectangle,
  type: unknown,
): Promise<void> {
  const shown = ["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues", "FillDays"] as const;
  const others = ["FillWeekdays", "FillMonths", "FillYears", "LinearTrend", "GrowthTrend", "FlashFill"];
  const how = choice(type ?? "FillDefault", "Range.autoFill", shown, others);
  if (!contains(target, source) || sameRectangle(target, source)) throw invalidArgument();
  const isDown = target.width === source.width;
  if (!isDown && target.height !== source.height) throw new ApiNotFound("Range.autoFill in two directions");
  await book.calculated();
  const along = isDown ? "row" : "column";
  const size = isDown ? "height" : "width";
  const before: Rectangle = { ...target, [size]: source[along] - target[along] };
  const end = source[along] + source[size];
  const after: Rectangle = { ...target, [along]: end, [size]: target[along] + target[size] - end };
  for (const [area, direction] of [
    [after, 1],
    [before, -1],
  ] as const) {
    if (area[size] < 1) continue;
    if (how === "FillFormats" || how !== "FillValues") await repeatFormats(book, sheet, source, area);
    if (how === "FillFormats") continue;
    const lines = isDown ? source.width : source.height;
    const inputs = book.formulas(sheet, source);
    const formats = book.numberFormats(sheet, source);
    for (let line = 0; line < lines; line++) {
      const cells = isDown ? inputs.map((row) => row[line] ?? "") : (inputs[line] ?? []);
      const format = (isDown ? formats[0]?.[line] : formats[line]?.[0]) ?? "General";
      const series = continued(cells, area[size], {
        copies: how === "FillCopy",
        counts: how === "FillSeries" || how === "FillDays",
        isDate: isDateFormat(format),
        direction,
        along,
      });
      const ordered = direction === 1 ? series : [...series].reverse();
      if (isDown)
        book.write(
          sheet,
          { ...area, column: area.column + line, width: 1 },
          ordered.map((one) => [one]),
        );
      else book.write(sheet, { ...area, row: area.row + line, height: 1 }, [ordered]);
    }
  }
}

/** Looks repeat from the source's first cell on. */
async function repeatFormats(
  book: SheetBook,
  sheet: SheetId,
  source: Rectangle,
  area: Rectangle,
): Promise<void> {
  const size = area.width === source.width ? "height" : "width";
  const along = size === "height" ? "row" : "column";
  for (let at = 0; at < area[size]; at += source[size]) {
    const count = Math.min(source[size], area[size] - at);
    const part = { ...source, [size]: count };
    const target = { ...area, [along]: area[along] + at, [size]: count };
    const options = { type: "Formats", skipBlanks: false, transpose: false } as const;
    await copyCells(book, { sheet, rect: part }, { sheet, rect: target }, options);
  }
}
