import { borderSides, type FileStyle } from "../style";
import { element, setting } from "../xml/element";
import { namespaces } from "../xml/namespaces";

/** #RRGGBB as the file says it: opaque. */
export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/** Things that are written once and referred to by their position. */
class Table {
  private readonly positions = new Map<string, number>();
  constructor(...first: readonly string[]) {
    first.forEach((one) => this.positionOf(one));
  }
  positionOf(xml: string): number {
    const known = this.positions.get(xml);
    if (known !== undefined) return known;
    this.positions.set(xml, this.positions.size);
    return this.positions.size - 1;
  }
  list(name: string): string {
    return this.positions.size === 0
      ? ""
      : element(name, { count: this.positions.size }, [...this.positions.keys()]);
  }
  get all(): readonly string[] {
    return [...this.positions.keys()];
  }
}

/** Number formats that every program has, by their code. */
const builtIn: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "0.00E+00": 11,
  "@": 49,
};
const firstOwnFormat = 164;

/** Collects the styles of a workbook; each different one is written once, in the order of their first use. */
export class StyleWriter {
  private readonly formats = new Table();
  private readonly fonts = new Table(fontXml({}));
  private readonly fills = new Table(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  private readonly borders = new Table(borderXml({}));
  private readonly cells = new Table();
  private readonly differences = new Table();
  private readonly known = new Map<FileStyle, number>();

  constructor() {
    this.positionOf({});
  }

  /** The number by which a cell refers to its style. */
  positionOf(style: FileStyle | undefined): number {
    if (!style) return 0;
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const { numberFormat = "General", horizontal, vertical, wrap, indent, rotation, unlocked } = style;
    const turned = rotation === undefined || rotation >= 0 ? rotation : 90 - rotation;
    const hasAlignment = [horizontal, vertical, wrap, indent, rotation].some((one) => one !== undefined);
    const ids = {
      numFmtId: this.formatOf(numberFormat),
      fontId: this.fonts.positionOf(fontXml(style)),
      fillId: style.fill === undefined ? 0 : this.fills.positionOf(fillXml(style.fill)),
      borderId: this.borders.positionOf(borderXml(style)),
    };
    const position = this.cells.positionOf(
      element(
        "xf",
        {
          ...ids,
          xfId: 0,
          applyNumberFormat: ids.numFmtId > 0 || undefined,
          applyFont: ids.fontId > 0 || undefined,
          applyFill: ids.fillId > 0 || undefined,
          applyBorder: ids.borderId > 0 || undefined,
          applyAlignment: hasAlignment || undefined,
          applyProtection: unlocked === undefined ? undefined : true,
        },
        hasAlignment &&
          element("alignment", { horizontal, vertical, textRotation: turned, wrapText: wrap, indent }),
        unlocked !== undefined && element("protection", { locked: !unlocked }),
      ),
    );
    this.known.set(style, position);
    return position;
  }

  /** The number by which a conditional format refers to what it changes. */
  differenceOf(style: FileStyle): number {
    const { bold, italic, underline, strike, fontColor, fill, numberFormat } = style;
    const hasFont = [bold, italic, underline, strike, fontColor].some((one) => one !== undefined);
    return this.differences.positionOf(
      element(
        "dxf",
        {},
        hasFont && element("font", {}, fontParts(style)),
        numberFormat !== undefined &&
          element("numFmt", { numFmtId: this.formatOf(numberFormat), formatCode: numberFormat }),
        fill !== undefined &&
          element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: argb(fill) }))),
        style.borders && borderXml(style),
      ),
    );
  }

  private formatOf(code: string): number {
    return builtIn[code] ?? firstOwnFormat + this.formats.positionOf(code);
  }

  xml(): string {
    const codes = this.formats.all;
    return element(
      "styleSheet",
      { xmlns: namespaces.sheet },
      codes.length > 0 &&
        element(
          "numFmts",
          { count: codes.length },
          codes.map((formatCode, index) =>
            element("numFmt", { numFmtId: firstOwnFormat + index, formatCode }),
          ),
        ),
      this.fonts.list("fonts"),
      this.fills.list("fills"),
      this.borders.list("borders"),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.cells.list("cellXfs"),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      this.differences.list("dxfs") || '<dxfs count="0"/>',
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
    );
  }
}

function fontParts({ bold, italic, strike, underline, fontColor }: FileStyle): readonly string[] {
  return [
    bold === undefined ? "" : bold ? "<b/>" : setting("b", false),
    italic === undefined ? "" : italic ? "<i/>" : setting("i", false),
    strike === undefined ? "" : strike ? "<strike/>" : setting("strike", false),
    underline === undefined ? "" : setting("u", underline ? "single" : "none"),
    fontColor === undefined ? "" : element("color", { rgb: argb(fontColor) }),
  ];
}

/** The body font follows the theme, which names one for each script. */
function fontXml({ fontName, fontSize = 11, bold, italic, underline, strike, fontColor }: FileStyle): string {
  return element(
    "font",
    {},
    bold && "<b/>",
    italic && "<i/>",
    strike && "<strike/>",
    underline && "<u/>",
    setting("sz", fontSize),
    fontColor === undefined ? '<color theme="1"/>' : element("color", { rgb: argb(fontColor) }),
    setting("name", fontName ?? "Calibri"),
    fontName === undefined && '<family val="2"/><scheme val="minor"/>',
  );
}

function fillXml(color: string): string {
  return element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: "solid" },
      element("fgColor", { rgb: argb(color) }),
      '<bgColor indexed="64"/>',
    ),
  );
}

function borderXml({ borders = {} }: FileStyle): string {
  const side = (name: (typeof borderSides)[number]) => {
    const line = borders[name];
    return line
      ? element(
          name,
          { style: line.style },
          line.color ? element("color", { rgb: argb(line.color) }) : '<color auto="1"/>',
        )
      : `<${name}/>`;
  };
  return element("border", {}, borderSides.map(side), "<diagonal/>");
}
