import { allBelow, childAt, numeric, type XmlNode } from "../xml/parse";

/** Excel's palette of 1997, by the numbers that old files use. */
const indexed =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** The order in which cells number the colours of a theme. */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Colours of the theme: by number for cells, by name for charts. */
export class ThemeColors {
  private readonly byName = new Map<string, string>();

  constructor(theme: XmlNode | undefined) {
    for (const color of allBelow(theme, "clrScheme")[0]?.children ?? []) {
      const [shade] = color.children;
      const hex = shade?.attributes[shade.name === "sysClr" ? "lastClr" : "val"];
      if (hex) this.byName.set(color.name, hex.toUpperCase());
    }
  }

  /** A colour of a cell as #RRGGBB; undefined for automatic ones. */
  ofCell(node: XmlNode | undefined): string | undefined {
    const { rgb, theme, indexed: position, tint } = node?.attributes ?? {};
    const hex = rgb
      ? rgb.slice(-6).toUpperCase()
      : theme !== undefined
        ? this.byName.get(themeOrder[Number(theme)] ?? "")
        : indexed[Number(position ?? NaN)];
    return hex && /^[0-9A-F]{6}$/.test(hex) ? tinted(hex, numeric(tint) ?? 0) : undefined;
  }

  /** The colour of a fill or line in a drawing. */
  ofDrawing(fill: XmlNode | undefined): string | undefined {
    const rgb = childAt(fill, "srgbClr");
    if (rgb) return `#${(rgb.attributes["val"] ?? "").toUpperCase()}`;
    const scheme = childAt(fill, "schemeClr");
    const names: Readonly<Record<string, string>> = { tx1: "dk1", tx2: "dk2", bg1: "lt1", bg2: "lt2" };
    const name = scheme?.attributes["val"] ?? "";
    const hex = this.byName.get(names[name] ?? name);
    if (!hex) return undefined;
    const mod = Number(childAt(scheme, "lumMod")?.attributes["val"] ?? 100_000) / 100_000;
    const off = Number(childAt(scheme, "lumOff")?.attributes["val"] ?? 0) / 100_000;
    return withLightness(hex, (lightness) => lightness * mod + off);
  }
}

/** A lighter (above 0) or darker shade, as Excel calculates it: in hue, saturation and lightness. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return `#${hex}`;
  return withLightness(hex, (lightness) =>
    tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint,
  );
}

function withLightness(hex: string, change: (lightness: number) => number): string {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)];
  const lightness = (max + min) / 2;
  const chroma = max - min;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const hue =
    chroma === 0
      ? 0
      : max === r
        ? ((g - b) / chroma + 6) % 6
        : max === g
          ? (b - r) / chroma + 2
          : (r - g) / chroma + 4;
  const changed = Math.min(1, Math.max(0, change(lightness)));
  const spread = saturation * Math.min(changed, 1 - changed);
  const channel = (n: number) => {
    const k = (n + hue * 2) % 12;
    return changed - spread * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  const text = [0, 8, 4].map((n) =>
    Math.round(channel(n) * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${text.join("").toUpperCase()}`;
}
