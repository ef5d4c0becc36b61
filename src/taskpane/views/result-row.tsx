import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type Dispatch } from "react";
import type { Insertable } from "../../workbook/insertable";
import { evidenceOf } from "../evidence";
import { figureOf } from "../figure";
import { useSpoken } from "../phrases";
import { rowKey, titleOf } from "../results";
import { StandingMark } from "../standing-mark";
import type { Event } from "../state";
import { forcedColors } from "../theme";
import { yearOf } from "../year";

const useStyles = makeStyles({
  row: {
    minHeight: "44px",
    boxSizing: "border-box",
    // A focused row must not hide below the heading that stays on top.
    scrollMarginTop: "32px",
    scrollMarginBottom: "4px",
    padding: `6px ${tokens.spacingHorizontalM} 6px 9px`,
    borderLeft: "3px solid transparent",
    // There the browser would draw transparent lines, too.
    [forcedColors]: { borderLeftColor: "Canvas" },
    cursor: "pointer",
    outlineStyle: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  best: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorSubtleBackgroundHover,
    [forcedColors]: { borderLeftColor: "Highlight" },
  },
  selected: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    [forcedColors]: { borderLeftColor: "Highlight" },
  },
  name: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  meta: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  text: { flex: "1 1 0", minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  figure: {
    marginLeft: "auto",
    display: "inline-flex",
    alignItems: "baseline",
    columnGap: "4px",
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
  },
  number: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly found: Insertable;
  /** Where Tab enters the list. */
  readonly stop: boolean;
  readonly selected: boolean;
  readonly best: boolean;
  readonly dispatch: Dispatch<Event>;
}

/** One result: its name; below, how firmly it stands, the year, and the number with its unit or what it says. */
export const ResultRow = memo(function ResultRow({ found, stop, selected, best, dispatch }: Props) {
  const { language } = useSpoken();
  const styles = useStyles();
  const { id, text, value } = found;
  const figure = value && figureOf(value, language);
  const year = value && yearOf(id);
  return (
    <div
      role="option"
      tabIndex={stop ? 0 : -1}
      aria-selected={selected}
      data-row={rowKey(found)}
      className={mergeClasses(styles.row, best && styles.best, selected && styles.selected)}
      onClick={() => dispatch({ type: "opened", thing: found })}
    >
      <div className={styles.name}>{titleOf(found, language)}</div>
      <div className={styles.meta}>
        {evidenceOf(found).standings.map((standing) => (
          <StandingMark key={standing} standing={standing} language={language} />
        ))}
        {year && <span>{year}</span>}
        {figure ? (
          <span className={styles.figure}>
            <span className={styles.number}>{figure.number}</span> {figure.unit}
          </span>
        ) : (
          <span className={styles.text}>{text[language]}</span>
        )}
      </div>
    </div>
  );
});
