import { makeStyles, tokens } from "@fluentui/react-components";
import { forcedColors } from "../components/theme";
import * as typography from "../components/typography";

/** Colours and lines of the drawings. Shapes and dashes carry the same information without colour. */
export const useDrawingStyles = makeStyles({
  drawing: {
    display: "block",
    maxWidth: "100%",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "12px",
  },
  text: { fill: "currentColor" },
  quiet: { fill: tokens.colorNeutralForeground2, [forcedColors]: { fill: "CanvasText" } },
  frame: { fill: "none", stroke: tokens.colorNeutralStroke1, [forcedColors]: { stroke: "GrayText" } },
  rule: { fill: "none", stroke: tokens.colorNeutralStroke2, [forcedColors]: { stroke: "GrayText" } },
  cut: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "1.25px",
    strokeDasharray: "5 3",
    [forcedColors]: { stroke: "CanvasText" },
  },
  /** Keeps a label readable over lines. */
  halo: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    paintOrder: "stroke",
    strokeLinejoin: "round",
    [forcedColors]: { stroke: "Canvas" },
  },
  mark: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.25px",
    [forcedColors]: { fill: "Canvas", stroke: "CanvasText" },
  },
  line: {
    fill: "none",
    strokeWidth: "2.25px",
    strokeLinejoin: "round",
    [forcedColors]: { stroke: "CanvasText" },
  },
  band: { fillOpacity: 0.25, stroke: "none", [forcedColors]: { fill: "GrayText" } },
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, ...typography.small },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  key: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "6px",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
});

/** Safe for colour-blind readers; works on a dark background because the marks have an outline. */
export const palette = ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00"] as const;

/** Dash patterns of lines, so that colour is never the only cue. */
export const dashes = ["none", "8 3", "2 3", "8 3 2 3", "4 2", "12 3 2 3 2 3"] as const;
