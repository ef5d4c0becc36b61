import { ApiNotFound, invalidArgument, itemNotFound } from "../../protocol/api-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import { type BorderEdge, type BorderLine, NO_BORDER } from "../../sheet/cell-format";
import { choice, integer } from "../base/argument";
import { color } from "../base/color";
import { refuseIfProtected } from "../base/context";
import type { RangePosition } from "./range-position";

const EDGES: readonly BorderEdge[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];
const DIAGONALS: readonly string[] = ["DiagonalDown", "DiagonalUp"];

export class RangeBorderCollection extends HostCollection {
  readonly className = "RangeBorderCollection";
  private readonly borders: readonly RangeBorder[];

  constructor(ranges: readonly RangePosition[]) {
    super();
    this.borders = EDGES.map((edge) => new RangeBorder(ranges, edge));
  }

  get Count(): number {
    return this.borders.length;
  }
  GetItemAt(index: unknown): RangeBorder {
    const border = this.borders[integer(index)];
    if (!border) throw itemNotFound();
    return border;
  }

  items(): readonly RangeBorder[] {
    return this.borders;
  }
  item(key: unknown): RangeBorder {
    const border = this.borders.find(({ SideIndex }) => SideIndex === key);
    if (border) return border;
    throw DIAGONALS.includes(String(key)) ? new ApiNotFound(`RangeBorder ${String(key)}`) : invalidArgument();
  }
}

/** One side of a range, or the lines between its cells; `null` where they differ. */
class RangeBorder extends HostObject {
  readonly className = "RangeBorder";

  constructor(
    private readonly ranges: readonly RangePosition[],
    private readonly edge: BorderEdge,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.edge };
  }

  get SideIndex(): BorderEdge {
    return this.edge;
  }
  get Style(): string | null {
    return this.line?.style ?? null;
  }
  setStyle(given: unknown): Promise<void> {
    const shown = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
    const others = ["DashDot", "DashDotDot", "SlantDashDot"];
    return this.draw({ style: choice(given, "RangeBorder.style", shown, others) });
  }
  get Weight(): string | null {
    return this.line?.weight ?? null;
  }
  setWeight(given: unknown): Promise<void> {
    const shown = ["Hairline", "Thin", "Medium", "Thick"] as const;
    return this.draw({ weight: choice(given, "RangeBorder.weight", shown) });
  }
  get Color(): string | null {
    return this.line?.color ?? null;
  }
  setColor(given: unknown): Promise<void> {
    return this.draw({ color: color(given) });
  }

  private get line(): BorderLine | null {
    const lines = this.ranges.map(({ context, sheet, rect }) => context.book.border(sheet, rect, this.edge));
    const [first = null] = lines;
    return lines.every((line) => JSON.stringify(line) === JSON.stringify(first)) ? first : null;
  }

  /** A colour or a weight draws a line where there was none. */
  private async draw(change: Partial<BorderLine>): Promise<void> {
    for (const { context, sheet, rect } of this.ranges) {
      refuseIfProtected(context, sheet);
      const now = context.book.border(sheet, rect, this.edge) ?? NO_BORDER;
      const style = now.style === "None" ? "Continuous" : now.style;
      await context.book.setBorder(sheet, rect, this.edge, { ...now, style, ...change });
    }
  }
}
