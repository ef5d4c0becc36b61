import { HostObject } from "../../protocol/host-object";
import { type Chart, type ChartSettings, lineStyles } from "../../sheet/chart";
import {
  colorMember,
  flagMember,
  numberMember,
  type SettingStore,
  stored,
  StoredPart,
  textMember,
  wordMember,
} from "../base/stored-part";
import { color } from "../base/color";
import type { ObjectContext } from "../base/context";

/** How the parts of a chart read and change it. */
export interface ChartAccess {
  readonly context: ObjectContext;
  readonly chart: () => Chart;
  readonly change: (patch: Partial<Chart>) => void;
}

/** Settings that are kept in an object which is read and changed as a whole. */
export function settingStore(
  read: () => ChartSettings | undefined,
  write: (settings: ChartSettings) => void,
): SettingStore {
  return {
    read: (key) => read()?.[key],
    write: (key, value) => {
      const others = Object.entries(read() ?? {}).filter(([name]) => name !== key);
      write(Object.fromEntries([...others, ...(value === undefined ? [] : [[key, value] as const])]));
    },
  };
}

/** The settings of the chart itself. */
export const chartStore = ({ chart, change }: ChartAccess): SettingStore =>
  settingStore(
    () => chart().settings,
    (settings) => change({ settings }),
  );

export class ChartFont extends StoredPart {
  readonly className = "ChartFont";
}
stored(ChartFont.prototype, {
  Bold: flagMember(false),
  Italic: flagMember(false),
  Color: colorMember("#595959"),
  Name: textMember("Calibri"),
  Size: numberMember(10, 1, 409),
  Underline: wordMember("None", ["None", "Single"]),
});

/** A colour cannot be read back: Excel's own object has nothing to read. */
export class ChartFill extends HostObject {
  readonly className = "ChartFill";

  constructor(
    private readonly store: SettingStore,
    private readonly key: string,
  ) {
    super();
  }

  SetSolidColor(given: unknown): void {
    this.store.write(this.key, color(given));
  }
  Clear(): void {
    this.store.write(this.key, "none");
  }
}

abstract class ChartLine extends StoredPart {
  Clear(): void {
    this.store.write(`${this.prefix}.LineStyle`, "None");
  }
}
export class ChartLineFormat extends ChartLine {
  readonly className = "ChartLineFormat";
}
export class ChartBorder extends ChartLine {
  readonly className = "ChartBorder";
}
const lineMembers = {
  Color: colorMember(""),
  LineStyle: wordMember("Automatic", [...lineStyles, "Automatic"], ["Grey25", "Grey50", "Grey75"]),
  Weight: numberMember(0.75, 0, 1584),
};
stored(ChartLineFormat.prototype, lineMembers);
stored(ChartBorder.prototype, lineMembers);

type FormatMember = "Font" | "Fill" | "Border" | "Line";

const makers: Readonly<Record<FormatMember, (store: SettingStore, prefix: string) => HostObject>> = {
  Font: (store, prefix) => new ChartFont(store, `${prefix}.font`),
  Fill: (store, prefix) => new ChartFill(store, `${prefix}.fill`),
  Border: (store, prefix) => new ChartBorder(store, `${prefix}.line`),
  Line: (store, prefix) => new ChartLineFormat(store, `${prefix}.line`),
};

/** A class of Excel's that holds the looks of one part of a chart. */
function formatClass(className: string, members: readonly FormatMember[]) {
  const made = class extends StoredPart {
    readonly className = className;
  };
  for (const member of members) {
    Object.defineProperty(made.prototype, member, {
      get(this: StoredPart): HostObject {
        return makers[member](this.store, this.prefix);
      },
    });
  }
  return made;
}

export const ChartAreaFormat = formatClass("ChartAreaFormat", ["Font", "Fill", "Border"]);
export const ChartTitleFormat = formatClass("ChartTitleFormat", ["Font", "Fill", "Border"]);
export const ChartAxisTitleFormat = formatClass("ChartAxisTitleFormat", ["Font", "Fill", "Border"]);
export const ChartLegendFormat = formatClass("ChartLegendFormat", ["Font", "Fill", "Border"]);
export const ChartDataLabelFormat = formatClass("ChartDataLabelFormat", ["Font", "Fill", "Border"]);
export const ChartAxisFormat = formatClass("ChartAxisFormat", ["Font", "Line"]);
export const ChartPlotAreaFormat = formatClass("ChartPlotAreaFormat", ["Fill", "Border"]);
export const ChartSeriesFormat = formatClass("ChartSeriesFormat", ["Fill", "Line"]);
export const ChartPointFormat = formatClass("ChartPointFormat", ["Fill", "Border"]);
export const ChartGridlinesFormat = formatClass("ChartGridlinesFormat", ["Line"]);
export const ChartTrendlineFormat = formatClass("ChartTrendlineFormat", ["Line"]);
export const ChartFormatString = formatClass("ChartFormatString", ["Font"]);
