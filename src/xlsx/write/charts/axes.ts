import type { FileAxis, FileChart, FilePlot } from "../../chart";
import { element, setting } from "../../xml/element";
import { lineXml, textSizeXml, titleXml } from "./look";

/** Numbers of the axes: the chart's own, and those of the second pair. */
export const primary = { category: 1, value: 2 };
export const secondary = { category: 3, value: 4 };

const axisColor = "#8C959F";
const gridColor = "#D0D7DE";

const isXy = ({ kind }: FilePlot): boolean => kind === "scatter" || kind === "bubble";
export const isRound = ({ kind }: FilePlot): boolean => kind === "pie" || kind === "doughnut";

/** The axes of a chart; none for pies and rings. */
export function axesXml({
  plots,
  categoryAxis = {},
  valueAxis = {},
  secondaryAxis = {},
}: FileChart): readonly string[] {
  const [first] = plots;
  if (!first || plots.every(isRound)) return [];
  const xy = plots.some(isXy);
  const isBar = plots.some(({ kind }) => kind === "bar");
  const isRadar = plots.some(({ kind }) => kind === "radar");
  const between = xy || plots.every(({ kind }) => kind === "area") ? "midCat" : "between";
  const category: AxisSettings = {
    ...{ tag: xy ? "c:valAx" : "c:catAx", id: primary.category, other: primary.value },
    ...{ side: isBar ? "l" : "b", axis: categoryAxis, crossing: valueAxis, between },
    gridlines: categoryAxis.gridlines ?? (isRadar ? gridColor : "none"),
  };
  const isShare = plots.some(({ grouping }) => grouping === "percent");
  const value: AxisSettings = {
    ...{ tag: "c:valAx", id: primary.value, other: primary.category },
    ...{ side: isBar ? "b" : "l", crossing: categoryAxis, between },
    axis: isShare ? { format: "0%", ...valueAxis } : valueAxis,
    gridlines: valueAxis.gridlines ?? gridColor,
  };
  const axes = [axisXml(category), axisXml(value)];
  if (!plots.some(({ isSecondary }) => isSecondary)) return axes;
  return [
    ...axes,
    // The second axis of values needs categories of its own, which are the same and stay hidden.
    axisXml({
      ...category,
      id: secondary.category,
      other: secondary.value,
      axis: { ...categoryAxis, isHidden: true, title: undefined },
      crossing: secondaryAxis,
      gridlines: "none",
    }),
    axisXml({
      ...value,
      id: secondary.value,
      other: secondary.category,
      side: isBar ? "t" : "r",
      axis: secondaryAxis,
      gridlines: "none",
      isOpposite: true,
    }),
  ];
}

interface AxisSettings {
  readonly tag: string;
  readonly id: number;
  readonly other: number;
  readonly side: string;
  readonly axis: FileAxis;
  /** The axis that crosses this one. */
  readonly crossing: FileAxis;
  readonly between: string;
  readonly gridlines: string;
  readonly isOpposite?: boolean;
}

function axisXml({
  tag,
  id,
  other,
  side,
  axis,
  crossing,
  between,
  gridlines,
  isOpposite = false,
}: AxisSettings): string {
  const isCategory = tag === "c:catAx";
  // Where the other axis is turned round, this one would move to the far side with it.
  const isFar = isOpposite !== (crossing.isReversed ?? false);
  const crosses =
    crossing.crossedAt !== undefined
      ? setting("c:crossesAt", crossing.crossedAt)
      : setting(
          "c:crosses",
          isFar ? "max" : crossing.minimum !== undefined && crossing.minimum !== 0 ? "min" : "autoZero",
        );
  return element(
    tag,
    {},
    setting("c:axId", id),
    element(
      "c:scaling",
      {},
      setting("c:orientation", axis.isReversed ? "maxMin" : "minMax"),
      setting("c:max", axis.maximum),
      setting("c:min", axis.minimum),
    ),
    setting("c:delete", axis.isHidden ?? false),
    setting("c:axPos", side),
    gridlines !== "none" &&
      element("c:majorGridlines", {}, element("c:spPr", {}, lineXml({ color: gridlines, width: 0.5 }))),
    axis.title !== undefined && titleXml(axis.title, 1000, side === "l" || side === "r"),
    element("c:numFmt", {
      formatCode: axis.format ?? "General",
      sourceLinked: axis.format === undefined && !isCategory,
    }),
    setting("c:majorTickMark", "none"),
    setting("c:minorTickMark", "none"),
    setting(
      "c:tickLblPos",
      crossing.crossedAt !== undefined ? "low" : isOpposite ? "nextTo" : crossing.isReversed ? "high" : "low",
    ),
    element("c:spPr", {}, lineXml({ color: axisColor, width: 0.75 })),
    textSizeXml(900),
    setting("c:crossAx", other),
    crosses,
    isCategory
      ? [
          setting("c:auto", false),
          setting("c:lblAlgn", "ctr"),
          setting("c:lblOffset", 100),
          setting("c:noMultiLvlLbl", true),
        ]
      : [setting("c:crossBetween", between), setting("c:majorUnit", axis.majorUnit)],
  );
}
