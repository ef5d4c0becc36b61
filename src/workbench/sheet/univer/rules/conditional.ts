import {
  BooleanNumber,
  CommandType,
  type ICellData,
  InterceptorEffectEnum,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { SheetBook } from "../../book";
import type { CellValue } from "../../cell-value";
import type { ConditionalFormat } from "../../conditional-format";
import { ConditionalLooks } from "../../conditional/conditional-looks";
import type { ShownLook } from "../../conditional/rule-looks";
import type { SheetId } from "../../rectangle";
import { shownText } from "../../shown-text";
import type { Spreadsheet } from "../engine/spreadsheet";
import type { PicturedCell } from "./cell-pictures";
import "./cell-pictures";
import { ICON_WIDTH } from "./icons";
import type { RuleFormula, RuleFormulas } from "./rule-formulas";

type Cells = Pick<SheetBook, "values" | "usedRange" | "records">;

/** Above the number format, so that the format of a rule goes before the cell's own. */
const PRIORITY = 5;

/** The corner by which a cell with a comment is known. */
const COMMENT_MARK = { color: "#7B2FBE", size: 7 };

/** Paints what conditional formats make of cells, and marks those with comments. */
export class ConditionalPainting {
  private readonly looks = new Map<SheetId, ConditionalLooks>();
  private commented: ReadonlySet<string> | undefined;
  private isWaiting = false;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly book: Cells,
    private readonly formulas: RuleFormulas,
  ) {
    const { commands, injector } = spreadsheet;
    commands.onCommandExecuted(({ type }) => {
      if (type === CommandType.MUTATION) this.forget();
    });
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "workbench.conditional-formats",
      priority: PRIORITY,
      effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
      handler: (cell, { subUnitId, row, col, unitId }, next) => {
        const look = unitId === spreadsheet.unit ? this.lookAt(subUnitId, row, col) : undefined;
        const marked = unitId === spreadsheet.unit && this.hasComment(subUnitId, row, col);
        const known = marked ? { ...cell, markers: { ...cell?.markers, tr: COMMENT_MARK } } : cell;
        return next(look ? shown(known, look, this.value(subUnitId, row, col)) : known);
      },
    });
  }

  /** Something changed that no cell shows by itself. */
  repaint(): void {
    this.forget();
    if (this.isWaiting) return;
    this.isWaiting = true;
    requestAnimationFrame(() => {
      this.isWaiting = false;
      const { injector, unit } = this.spreadsheet;
      const render = injector.get(IRenderManagerService).getRenderById(unit);
      render?.with(SheetSkeletonManagerService).reCalculate();
      for (const component of render?.components.values() ?? []) component.makeDirty();
    });
  }

  private hasComment(sheet: SheetId, row: number, column: number): boolean {
    this.commented ??= new Set(
      this.book
        .records("comment")
        .flatMap(({ sheet: of, ranges }) => ranges.map((place) => `${of} ${place.row} ${place.column}`)),
    );
    return this.commented.size > 0 && this.commented.has(`${sheet} ${row} ${column}`);
  }

  /** What is known of the cells may be out of date. */
  private forget(): void {
    this.looks.clear();
    this.commented = undefined;
  }

  private lookAt(sheet: SheetId, row: number, column: number): ShownLook | undefined {
    const looks = this.looksOf(sheet);
    return looks.isEmpty ? undefined : looks.at(row, column, this.value(sheet, row, column));
  }

  private value(sheet: SheetId, row: number, column: number): CellValue {
    return this.book.values(sheet, { row, column, height: 1, width: 1 })[0]?.[0] ?? null;
  }

  private looksOf(sheet: SheetId): ConditionalLooks {
    const known = this.looks.get(sheet);
    if (known) return known;
    const looks = new ConditionalLooks(this.book, sheet, ({ sheet: of, ranges }, formula, row, column) =>
      this.formulas.answer({ sheet: of, ranges, formula }, row, column),
    );
    this.looks.set(sheet, looks);
    return looks;
  }
}

/** The formulas that a format needs an answer to. */
export function formulasOf({ rule, sheet, ranges }: ConditionalFormat): readonly RuleFormula[] {
  const texts: readonly (string | undefined)[] =
    rule.type === "CellValue"
      ? [rule.formula1, rule.formula2]
      : rule.type === "Custom"
        ? [rule.formula]
        : rule.type === "ColorScale"
          ? [rule.minimum.formula, rule.midpoint?.formula, rule.maximum.formula]
          : rule.type === "DataBar"
            ? [rule.lower.formula, rule.upper.formula]
            : rule.type === "IconSet"
              ? rule.criteria.map(({ formula }) => formula)
              : [];
  return texts.flatMap((formula) => (formula?.startsWith("=") ? [{ sheet, ranges, formula }] : []));
}

function shown(cell: Nullable<PicturedCell>, look: ShownLook, value: CellValue): PicturedCell {
  const { bar, icon, numberFormat, hidesText } = look;
  const text: Nullable<ICellData> = hidesText
    ? { v: "", t: undefined }
    : numberFormat !== undefined && typeof value === "number"
      ? { v: shownText(value, numberFormat) }
      : null;
  return {
    ...cell,
    ...text,
    interceptorStyle: { ...cell?.interceptorStyle, ...styleOf(look) },
    ...(bar || icon ? { pictures: { ...(bar && { bar }), ...(icon && { icon }) } } : {}),
    ...(icon ? { fontRenderExtension: { ...cell?.fontRenderExtension, leftOffset: ICON_WIDTH + 4 } } : {}),
  } as PicturedCell;
}

function styleOf(look: ShownLook): IStyleData {
  const { fillColor, fontColor, fontBold, fontItalic, fontUnderline } = look;
  const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...(fillColor ? { bg: { rgb: fillColor } } : {}),
    ...(fontColor ? { cl: { rgb: fontColor } } : {}),
    ...(fontBold === undefined ? {} : { bl: flag(fontBold) }),
    ...(fontItalic === undefined ? {} : { it: flag(fontItalic) }),
    ...(fontUnderline === undefined ? {} : { ul: { s: flag(fontUnderline) } }),
  };
}
