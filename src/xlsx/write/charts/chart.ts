import type { FileSheet } from "../../book";
import type { FileChart, FilePlot } from "../../chart";
import { element, setting } from "../../xml/element";
import { namespaces } from "../../xml/namespaces";
import { axesXml, isRound, primary, secondary } from "./axes";
import { textSizeXml, titleXml } from "./look";
import { seriesXml } from "./series";

const legendPositions = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** A chart as a part of the package. */
export function chartXml(chart: FileChart, sheets: readonly FileSheet[]): string {
  const { title, plots, legend = "none" } = chart;
  let position = 0;
  const drawn = plots.map((plot) => {
    const series = plot.series.map((one) => seriesXml(one, plot, position++, sheets));
    return plotXml(plot, series);
  });
  return element(
    "c:chartSpace",
    { "xmlns:c": namespaces.chart, "xmlns:a": namespaces.drawing, "xmlns:r": namespaces.office },
    '<c:roundedCorners val="0"/>',
    element(
      "c:chart",
      {},
      title !== undefined && titleXml(title, 1200),
      setting("c:autoTitleDeleted", title === undefined),
      element("c:plotArea", {}, "<c:layout/>", drawn, axesXml(chart)),
      legend !== "none" &&
        element(
          "c:legend",
          {},
          setting("c:legendPos", legendPositions[legend]),
          plots
            .flatMap((plot) => plot.series)
            .map((one, i) =>
              one.isUnlisted
                ? element("c:legendEntry", {}, setting("c:idx", i), setting("c:delete", true))
                : "",
            ),
          setting("c:overlay", false),
          textSizeXml(900),
        ),
      // Charts may stand over numbers on a hidden sheet.
      setting("c:plotVisOnly", false),
      setting("c:dispBlanksAs", "gap"),
    ),
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="D0D7DE"/></a:solidFill></a:ln></c:spPr>',
  );
}

function plotXml(plot: FilePlot, series: readonly string[]): string {
  const { kind, gap, overlap, isFilled, bubbleScale, isSecondary } = plot;
  const grouping = {
    clustered: "clustered",
    standard: "standard",
    stacked: "stacked",
    percent: "percentStacked",
  }[plot.grouping ?? (kind === "column" || kind === "bar" ? "clustered" : "standard")];
  const isStacked = plot.grouping === "stacked" || plot.grouping === "percent";
  const own = isSecondary ? secondary : primary;
  const axes = [setting("c:axId", own.category), setting("c:axId", own.value)];
  const each = setting("c:varyColors", isRound(plot));
  switch (kind) {
    case "column":
    case "bar":
      return element(
        "c:barChart",
        {},
        setting("c:barDir", kind === "bar" ? "bar" : "col"),
        setting("c:grouping", grouping),
        each,
        series,
        setting("c:gapWidth", gap ?? 80),
        setting("c:overlap", overlap ?? (isStacked ? 100 : undefined)),
        axes,
      );
    case "line":
      return element(
        "c:lineChart",
        {},
        setting("c:grouping", grouping),
        each,
        series,
        setting("c:marker", true),
        axes,
      );
    case "area":
      return element("c:areaChart", {}, setting("c:grouping", grouping), each, series, axes);
    case "scatter":
      return element("c:scatterChart", {}, setting("c:scatterStyle", "lineMarker"), each, series, axes);
    case "bubble":
      return element("c:bubbleChart", {}, each, series, setting("c:bubbleScale", bubbleScale ?? 100), axes);
    case "radar":
      return element(
        "c:radarChart",
        {},
        setting("c:radarStyle", isFilled ? "filled" : "marker"),
        each,
        series,
        axes,
      );
    case "pie":
      return element("c:pieChart", {}, each, series, setting("c:firstSliceAng", 0));
    case "doughnut":
      return element(
        "c:doughnutChart",
        {},
        each,
        series,
        setting("c:firstSliceAng", 0),
        setting("c:holeSize", 60),
      );
  }
}
