import type { HostObject } from "../../protocol/host-object";
import { StoredPart } from "../base/stored-part";
import { ChartPlotAreaFormat } from "./format";

export class ChartPlotArea extends StoredPart {
  readonly className = "ChartPlotArea";

  get Format(): HostObject {
    return new ChartPlotAreaFormat(this.store, this.prefix);
  }
}
