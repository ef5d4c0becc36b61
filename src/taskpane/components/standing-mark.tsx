import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../report/language";
import { isModelled, standingNames, type Standing } from "../../report/provenance";
import { own } from "./theme";

const ring = <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />;

/** The marks differ in shape; the word beside each says the same. */
const marks: Readonly<Record<Standing, ReactElement>> = {
  reported: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  forecast: (
    <>
      {ring}
      <path d="M6 1.5v9a4.5 4.5 0 0 1 0-9Z" fill="currentColor" />
    </>
  ),
  claimed: (
    <path
      d="M1.5 3h3.5v3.2L3.2 9.5H1.9L3 6.3H1.5Zm5.5 0h3.5v3.2L8.7 9.5H7.4l1.1-3.2H7Z"
      fill="currentColor"
    />
  ),
  context: (
    <circle
      cx="6"
      cy="6"
      r="4.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2 1.5"
    />
  ),
  derived: (
    <path
      d="M9.3 1.6C7.6.9 6.5 1.700 6.200 3.500L5 9c-.4 1.600-1.300 2.200-2.600 1.700M3.600 4.700h4.900"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
    />
  ),
  interpolated: ring,
  extrapolated: ring,
  assumption: ring,
};

const useStyles = makeStyles({
  standing: { display: "inline-flex", alignItems: "baseline", columnGap: "4px", whiteSpace: "nowrap" },
  forecast: { color: own.forecastForeground },
  modelled: { color: own.modelledForeground },
  // Aligns the word, not the mark, with the baseline of the surrounding text.
  svg: { flexShrink: 0, alignSelf: "center" },
});

/** How certain a number is: a mark and its word. */
export function StandingMark({ standing, language }: { standing: Standing; language: Language }) {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(
        styles.standing,
        standing === "forecast" && styles.forecast,
        isModelled(standing) && styles.modelled,
      )}
    >
      <svg
        width="12"
        height="12"
        viewBox="0 0 12 12"
        aria-hidden="true"
        focusable="false"
        className={styles.svg}
      >
        {marks[standing]}
      </svg>
      {standingNames[standing][language]}
    </span>
  );
}
