import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { standingNames } from "../../report/provenance";
import type { Preview } from "../../workbook/operations";
import { useSpoken } from "../phrases";
import { own } from "../theme";

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "100%",
    overflowWrap: "normal",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: {
    captionSide: "bottom",
    padding: "4px 8px",
    textAlign: "left",
    color: tokens.colorNeutralForeground2,
  },
  header: {
    padding: "4px 8px",
    textAlign: "left",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  cell: {
    padding: "4px 8px",
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Name, wording and value of a table fit beside each other in a pane of 350 px; the rest can be scrolled to.
    minWidth: "4.5em",
    ":nth-child(-n+2)": { minWidth: "9em" },
  },
  right: {
    textAlign: "right",
    minWidth: 0,
    ":nth-child(-n+2)": { minWidth: 0 },
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  forecast: { fontStyle: "italic", backgroundColor: own.forecastBackground },
  modelled: { fontStyle: "italic", backgroundColor: own.modelledBackground },
});

const tinted = {
  forecast: "forecast",
  interpolated: "modelled",
  extrapolated: "modelled",
  assumption: "modelled",
} as const;

/** The block as it will stand in the cells. */
export function BlockPreview({ preview }: { preview: Preview }) {
  const { language, phrases } = useSpoken();
  const styles = useStyles();
  return (
    // Wider than the pane it can be scrolled, by keyboard too.
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={phrases.inCells}>
      <table className={styles.table}>
        {preview.caption && <caption className={styles.caption}>{preview.caption}</caption>}
        {preview.header.length > 0 && (
          <thead>
            <tr>
              {preview.header.map((heading, column) => (
                <th
                  key={column}
                  scope="col"
                  className={mergeClasses(
                    styles.header,
                    preview.rows[0]?.[column]?.align === "right" && styles.right,
                  )}
                >
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {preview.rows.map((row, r) => (
            <tr key={r}>
              {row.map(({ text, align, standing }, column) => {
                const tint =
                  standing && standing in tinted ? tinted[standing as keyof typeof tinted] : undefined;
                return (
                  <td
                    key={column}
                    title={standing && standingNames[standing][language]}
                    className={mergeClasses(
                      styles.cell,
                      align === "right" && styles.right,
                      tint && styles[tint],
                    )}
                  >
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
