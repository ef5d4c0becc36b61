import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type Dispatch } from "react";
import type { Insertable } from "../../workbook/insertables/insertable";
import { sourcesOf } from "../text/sources-of";
import { formattedNumber } from "../text/formatted-number";
import { visuallyHidden } from "../components/visually-hidden";
import { PinIcon, PinnedIcon } from "../components/icons";
import { highlightMatches } from "../text/highlight-matches";
import { usePreferences, usePhrases } from "../text/phrases";
import { rowKey, titleOf } from "../store/search-results";
import { StandingMark } from "../components/standing-mark";
import type { Event } from "../store/state";
import { forcedColors } from "../components/theme";
import { yearOf } from "../text/year-of";

const useStyles = makeStyles({
  row: {
    position: "relative",
    minHeight: "44px",
    boxSizing: "border-box",
    // The sticky heading must not cover a focused row.
    scrollMarginTop: "32px",
    scrollMarginBottom: "4px",
    padding: `6px ${tokens.spacingHorizontalM} 6px 9px`,
    borderLeft: "3px solid transparent",
    // Forced colours would make transparent borders visible.
    [forcedColors]: { borderLeftColor: "Canvas" },
    cursor: "pointer",
    outlineStyle: "none",
    "& [data-pin]": { opacity: 0 },
    "&:hover [data-pin], &:focus [data-pin], & [data-pin=on]": { opacity: 1 },
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
  pin: {
    position: "absolute",
    top: 0,
    right: 0,
    width: "32px",
    height: "32px",
    display: "grid",
    placeItems: "center",
    color: tokens.colorNeutralForeground2,
    ":hover": { color: tokens.colorNeutralForeground1 },
    // On devices without hover the star is always visible.
    "@media (hover: none)": { opacity: "1 !important" },
  },
  match: { backgroundColor: "transparent", color: "inherit", fontWeight: tokens.fontWeightSemibold },
  name: {
    paddingRight: "20px",
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
  hidden: visuallyHidden,
  number: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly found: Insertable;
  /** Whether Tab enters the list here. */
  readonly stop: boolean;
  readonly selected: boolean;
  readonly best: boolean;
  readonly query: string;
  readonly pinned: boolean;
  readonly dispatch: Dispatch<Event>;
}

/** One result: its name; below, its standing, the year, and the number with its unit or a description. */
export const ResultRow = memo(function ResultRow(props: Props) {
  const { found, stop, selected, best, query, pinned, dispatch } = props;
  const { language, phrases } = usePhrases();
  const preferences = usePreferences();
  const styles = useStyles();
  const { id, text, value } = found;
  const figure = value && formattedNumber(value, language, preferences);
  const year = value && yearOf(id);
  const title = titleOf(found, language);
  const Pin = pinned ? PinnedIcon : PinIcon;
  return (
    <div
      role="option"
      tabIndex={stop ? 0 : -1}
      aria-selected={selected}
      data-row={rowKey(found)}
      className={mergeClasses(styles.row, best && styles.best, selected && styles.selected)}
      onClick={() => dispatch({ type: "opened", thing: found })}
    >
      <div className={styles.name}>
        {highlightMatches(title, query).map(({ text: part, isMatch }, i) =>
          isMatch ? (
            <mark key={i} className={styles.match}>
              {part}
            </mark>
          ) : (
            part
          ),
        )}
      </div>
      <div className={styles.meta}>
        {pinned && <span className={styles.hidden}>{phrases.isPinned}</span>}
        {sourcesOf(found).standings.map((standing) => (
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
      {/* For the pointer only: a list row may not contain buttons. A shortcut and the preview do the same. */}
      <span
        className={styles.pin}
        data-pin={pinned ? "on" : "off"}
        aria-hidden="true"
        title={pinned ? phrases.unpin(title) : phrases.pin(title)}
        onClick={(event) => {
          event.stopPropagation();
          dispatch({ type: "pin-toggled", thing: found });
        }}
      >
        <Pin />
      </span>
    </div>
  );
});
