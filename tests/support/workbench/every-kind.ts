import type { Range } from "../../../src/workbench/objects/ranges/range";
import {
  callMethod,
  HostObject,
  propertyNames,
  readProperty,
} from "../../../src/workbench/protocol/host-object";
import type { ExcelInNode } from "./excel-in-node";

const child = (object: HostObject, name: string): HostObject => {
  const found: unknown = readProperty(object, name);
  if (!(found instanceof HostObject)) throw new Error(`${object.className} has no child ${name}.`);
  return found;
};
const childrenOf = (object: HostObject): HostObject[] =>
  propertyNames(object)
    .map((name): unknown => readProperty(object, name))
    .filter((value): value is HostObject => value instanceof HostObject);

/** One object of every class that the workbook is made of. */
export async function everyKind({ workbook }: ExcelInNode): Promise<HostObject[]> {
  const sheet = workbook.Worksheets.GetActiveWorksheet();
  const range: Range = sheet.GetRange("A1:B2");
  await range.setValues([
    ["h", "k"],
    [1, 2],
  ]);
  const table = await sheet.Tables.Add(range, true);
  const name = await workbook.Names.Add("name", range, "comment");
  const merged = sheet.GetRange("D1:E2");
  await merged.Merge(false);
  const areas = merged.GetMergedAreasOrNullObject();
  if (!areas) throw new Error("Nothing was merged.");
  const chart = await sheet.Charts.Add("ColumnClustered", range, "Columns");
  const series = chart.Series.GetItemAt(0);
  const trendline = series.Trendlines.Add("Linear");
  const formats = range.ConditionalFormats;
  const conditional = (type: string, part: string): readonly HostObject[] => {
    const format = formats.Add(type);
    const rule = child(format, part);
    return [format, rule, ...childrenOf(rule).flatMap((each) => [each, ...childrenOf(each)])];
  };
  const view = range.GetVisibleView();
  sheet.GetRange("G1").setFormulas([["=A1"]]);
  const comment = workbook.Comments.Add(sheet.GetRange("A1"), "content", "Plain");
  workbook.Styles.Add("Own");
  const style = workbook.Styles.GetItem("Own");
  const xml = workbook.CustomXmlParts.Add("<a xmlns='urn:a'/>");
  const traced = await sheet.GetRange("G1").GetPrecedents();
  return [
    sheet.Charts,
    chart,
    chart.Title,
    chart.Axes,
    chart.Axes.ValueAxis,
    chart.Axes.ValueAxis.Title,
    chart.Axes.ValueAxis.MajorGridlines,
    chart.Axes.ValueAxis.MajorGridlines.Format,
    chart.Legend,
    chart.Series,
    series,
    series.Format,
    child(series.Format, "Fill"),
    child(series.Format, "Line"),
    chart.Format,
    chart.Title.Format,
    child(chart.Title.Format, "Font"),
    child(chart.Title.Format, "Border"),
    chart.Axes.ValueAxis.Format,
    chart.Axes.ValueAxis.Title.Format,
    chart.Legend.Format,
    chart.PlotArea,
    chart.PlotArea.Format,
    chart.DataLabels,
    chart.DataLabels.Format,
    series.Trendlines,
    trendline,
    trendline.Format,
    series.Points.GetItemAt(0).DataLabel,
    series.Points,
    series.Points.GetItemAt(0),
    series.Points.GetItemAt(0).Format,
    workbook,
    workbook.Application,
    workbook.Protection,
    workbook.Worksheets,
    sheet,
    sheet.Protection,
    sheet.FreezePanes,
    range,
    range.Format,
    range.Format.Fill,
    range.Format.Font,
    range.Format.Borders,
    range.Format.Borders.GetItemAt(0),
    areas,
    areas.Areas,
    workbook.Names,
    name,
    workbook.Tables,
    table,
    table.Columns,
    table.Columns.GetItemAt(0),
    table.Columns.GetItemAt(0).Filter,
    table.Rows,
    table.Rows.GetItemAt(0),
    table.Sort,
    table.AutoFilter,
    range.Sort,
    range.DataValidation,
    formats,
    ...conditional("CellValue", "CellValue"),
    ...conditional("Custom", "Custom"),
    ...conditional("ColorScale", "ColorScale"),
    ...conditional("DataBar", "DataBar"),
    ...conditional("IconSet", "IconSet"),
    ...conditional("ContainsText", "TextComparison"),
    ...conditional("TopBottom", "TopBottom"),
    ...conditional("PresetCriteria", "Preset"),
    view,
    view.Rows,
    await range.RemoveDuplicates([0], true),
    workbook.Settings,
    workbook.Settings.Add("key", "value"),
    workbook.Functions,
    callMethod(workbook.Functions, "Sum", [[1, 2]]) as HostObject,
    chart.Legend.LegendEntries,
    chart.Legend.LegendEntries.GetItemAt(0),
    workbook.Comments,
    comment,
    comment.Replies,
    comment.Replies.Add("reply", "Plain"),
    workbook.Properties,
    workbook.Properties.Custom,
    workbook.Properties.Custom.Add("key", 1),
    sheet.CustomProperties,
    sheet.CustomProperties.Add("key", "value"),
    workbook.CustomXmlParts,
    xml,
    workbook.CustomXmlParts.GetByNamespace("urn:a"),
    workbook.Bindings,
    workbook.Bindings.Add(range, "Range", "b"),
    workbook.Styles,
    style,
    style.Font,
    style.Fill,
    workbook.Application.CultureInfo,
    workbook.Application.CultureInfo.NumberFormat,
    workbook.Application.CultureInfo.DatetimeFormat,
    name.ArrayValues,
    sheet.PageLayout,
    sheet.PageLayout.HeadersFooters,
    sheet.PageLayout.HeadersFooters.DefaultForAllPages,
    sheet.HorizontalPageBreaks,
    sheet.HorizontalPageBreaks.Add("A5"),
    traced,
    traced.Areas,
  ];
}
