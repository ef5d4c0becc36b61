import { strFromU8, unzipSync } from "fflate";
import { writeBook } from "../../src/xlsx/write/write-book";
import { everyFeature } from "../support/xlsx/every-feature";

/** The order of elements in ISO/IEC 29500-1, annex A, as far as they are written. */
const sequences: Readonly<Record<string, string>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks drawing legacyDrawing tableParts extLst",
  workbook: "workbookPr workbookProtection bookViews sheets definedNames calcPr",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles",
  table: "autoFilter tableColumns tableStyleInfo",
  dxf: "font numFmt fill alignment border",
  "c:chartSpace": "c:roundedCorners c:chart c:spPr",
  "c:chart": "c:title c:autoTitleDeleted c:plotArea c:legend c:plotVisOnly c:dispBlanksAs",
  "c:title": "c:tx c:layout c:overlay c:spPr c:txPr",
  "c:legend": "c:legendPos c:overlay c:spPr c:txPr",
  "c:barChart": "c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:axId",
  "c:lineChart": "c:grouping c:varyColors c:ser c:marker c:axId",
  "c:areaChart": "c:grouping c:varyColors c:ser c:axId",
  "c:scatterChart": "c:scatterStyle c:varyColors c:ser c:axId",
  "c:bubbleChart": "c:varyColors c:ser c:bubbleScale c:axId",
  "c:radarChart": "c:radarStyle c:varyColors c:ser c:axId",
  "c:pieChart": "c:varyColors c:ser c:firstSliceAng",
  "c:doughnutChart": "c:varyColors c:ser c:firstSliceAng c:holeSize",
  "c:ser":
    "c:idx c:order c:tx c:spPr c:invertIfNegative c:marker c:dPt c:dLbls c:cat c:val c:xVal c:yVal c:bubbleSize c:bubble3D c:smooth",
  "c:dPt": "c:idx c:invertIfNegative c:marker c:bubble3D c:spPr",
  "c:dLbls":
    "c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize",
  "c:marker": "c:symbol c:size c:spPr",
  "c:catAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset c:noMultiLvlLbl",
  "c:valAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:crossBetween c:majorUnit",
  "c:scaling": "c:orientation c:max c:min",
};

interface Node {
  readonly name: string;
  readonly children: string[];
}

/** Every element of a part with the names of its children; throws on elements that are not closed. */
function elementsOf(xml: string): Node[] {
  const open: Node[] = [{ name: "", children: [] }];
  const all: Node[] = [];
  for (const [, closes, name = "", empty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    const node = { name, children: [] };
    if (closes) {
      if (open.pop()?.name !== name) throw new Error(`${name} is not closed in its place.`);
      continue;
    }
    open.at(-1)!.children.push(name);
    all.push(node);
    if (!empty) open.push(node);
  }
  if (open.length !== 1) throw new Error("An element is not closed.");
  return all;
}

const xmlParts = Object.entries(unzipSync(writeBook(everyFeature))).filter(([path]) => path.endsWith(".xml"));
const nodes = xmlParts.flatMap(([, part]) => elementsOf(strFromU8(part)));

test.each(Object.entries(sequences))("the parts of %s stand in the schema's order", (name, sequence) => {
  const order = sequence.split(" ");
  // A marker of a line chart is a switch without parts.
  const found = nodes.filter(
    (node) => node.name === name && (name !== "c:chart" || node.children.length > 0),
  );
  expect(found.length).toBeGreaterThan(0);
  for (const { children } of found) {
    expect(children.filter((child) => !order.includes(child))).toEqual([]);
    const places = children.map((child) => order.indexOf(child));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});
