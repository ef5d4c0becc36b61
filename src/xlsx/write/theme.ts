import { element, setting } from "../xml/element";
import { namespaces } from "../xml/namespaces";

const colors = [
  ["dk2", "1F497D"],
  ["lt2", "EEECE1"],
  ["accent1", "0F3D5C"],
  ["accent2", "E69F00"],
  ["accent3", "009E73"],
  ["accent4", "56B4E9"],
  ["accent5", "D55E00"],
  ["accent6", "CC79A7"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
] as const;

/** The fonts of Office, with those that Chinese text is set in. */
const fonts = (name: string, latin: string, simplified: string, traditional: string): string =>
  element(
    name,
    {},
    element("a:latin", { typeface: latin }),
    '<a:ea typeface=""/><a:cs typeface=""/>',
    element("a:font", { script: "Hans", typeface: simplified }),
    element("a:font", { script: "Hant", typeface: traditional }),
  );

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number): string =>
  element("a:ln", { w: width, cap: "flat", cmpd: "sng", algn: "ctr" }, fill, setting("a:prstDash", "solid"));

/** A theme: Excel needs one to know the colours and fonts that styles and charts refer to. */
export function themeXml(): string {
  return element(
    "a:theme",
    { "xmlns:a": namespaces.drawing, name: "FinTech" },
    element(
      "a:themeElements",
      {},
      element(
        "a:clrScheme",
        { name: "FinTech" },
        '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>',
        colors.map(([name, val]) => element(`a:${name}`, {}, setting("a:srgbClr", val))),
      ),
      element(
        "a:fontScheme",
        { name: "FinTech" },
        fonts("a:majorFont", "Calibri", "等线 Light", "新細明體"),
        fonts("a:minorFont", "Calibri", "等线", "新細明體"),
      ),
      element(
        "a:fmtScheme",
        { name: "FinTech" },
        element("a:fillStyleLst", {}, fill, fill, fill),
        element("a:lnStyleLst", {}, line(6350), line(12700), line(19050)),
        element(
          "a:effectStyleLst",
          {},
          ...Array<string>(3).fill("<a:effectStyle><a:effectLst/></a:effectStyle>"),
        ),
        element("a:bgFillStyleLst", {}, fill, fill, fill),
      ),
    ),
  );
}
