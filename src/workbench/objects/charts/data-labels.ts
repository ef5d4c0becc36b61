import type { HostObject } from "../../protocol/host-object";
import {
  flagMember,
  type SettingStore,
  stored,
  StoredPart,
  textMember,
  wordMember,
} from "../base/stored-part";
import { ChartDataLabelFormat } from "./format";

const POSITIONS = ["Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom"];
const members = {
  Position: wordMember("OutsideEnd", POSITIONS, ["BestFit", "Callout", "None", "Invalid"]),
  ShowValue: flagMember(true),
  ShowSeriesName: flagMember(false),
  ShowCategoryName: flagMember(false),
  ShowPercentage: flagMember(false),
  ShowBubbleSize: flagMember(false),
  Separator: textMember(", "),
  NumberFormat: textMember("General"),
};

/** The labels at the points of a series, or of every series. */
export class ChartDataLabels extends StoredPart {
  readonly className = "ChartDataLabels";

  get Format(): HostObject {
    return new ChartDataLabelFormat(this.store, this.prefix);
  }
}
stored(ChartDataLabels.prototype, members);

/** The label at one point. */
export class ChartDataLabel extends StoredPart {
  readonly className = "ChartDataLabel";

  constructor(
    store: SettingStore,
    prefix: string,
    private readonly linked: { readonly formula: () => string; readonly link: (formula: unknown) => void },
  ) {
    super(store, prefix);
  }

  get Formula(): string {
    return this.linked.formula();
  }
  setFormula(given: unknown): void {
    this.linked.link(given);
  }
  get Format(): HostObject {
    return new ChartDataLabelFormat(this.store, this.prefix);
  }
}
stored(ChartDataLabel.prototype, { ...members, Text: textMember("") });
