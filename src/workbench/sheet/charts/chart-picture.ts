import { BarChart, LineChart, PieChart, RadarChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, RadarComponent, TitleComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { LegacyGridContainLabel } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import type { Chart } from "../chart";
import type { SeriesData } from "./chart-data";
import { chartOption } from "./chart-option";

use([BarChart, LineChart, PieChart, RadarChart, ScatterChart]);
use([GridComponent, LegendComponent, RadarComponent, TitleComponent]);
use([LegacyGridContainLabel, SVGRenderer]);

/** A chart as the text of an SVG picture. */
export function chartPicture(
  chart: Chart,
  data: readonly SeriesData[],
  width: number,
  height: number,
): string {
  const drawn = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    drawn.setOption(chartOption(chart, data));
    return drawn.renderToSVGString();
  } finally {
    drawn.dispose();
  }
}
