import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { standingNames } from "../../report/provenance";
import { areaOf, columnLetters, type Area } from "../../workbook/cells/address";
import type { SheetCells } from "../../workbook/host";
import { isRefusal, type Refusal } from "../../workbook/refusal";
import type { Preview, PreviewCell } from "../../workbook/plan/plan";
import { usePhrases } from "../text/phrases";
import { own } from "./theme";

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
  title: { fontWeight: tokens.fontWeightSemibold },
  source: { color: tokens.colorNeutralForeground2 },
  header: {
    minWidth: 0,
    ":nth-child(-n+3)": { minWidth: 0 },
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  gutter: {
    width: "1px",
    padding: "4px 6px",
    textAlign: "right",
    verticalAlign: "top",
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  letter: {
    padding: "0 6px",
    textAlign: "center",
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    padding: "4px 8px",
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Name, wording and value fit side by side in a pane of 350 px; the user can scroll to the rest.
    minWidth: "4.5em",
    ":nth-child(-n+3)": { minWidth: "8em" },
  },
  right: {
    textAlign: "right",
    minWidth: 0,
    ":nth-child(-n+3)": { minWidth: 0 },
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

interface Props {
  readonly preview: Preview;
  /** The cells that the block will fill; without them there are no column letters and row numbers. */
  readonly filled: SheetCells | Refusal | undefined;
}

/** The block as it will appear in the cells, with column letters and row numbers. */
export function BlockPreview({ preview, filled }: Props) {
  const { phrases } = usePhrases();
  const styles = useStyles();
  const { header, rows, tableRow, sourceRow } = preview;
  const at = filled && !isRefusal(filled) ? areaOf(filled.address) : undefined;
  const columns = Math.max(header.length, ...rows.map((row) => row.length));
  const first = tableRow + (header.length > 0 ? 1 : 0);
  const line = (row: number, className: string, text: string) =>
    text !== "" && (
      <Line key={`line ${row}`} at={at} row={row}>
        <td colSpan={columns} className={mergeClasses(styles.cell, className)}>
          {text}
        </td>
      </Line>
    );
  const source = line(sourceRow, styles.source, preview.source);
  return (
    // Lets keyboard users scroll a block wider than the pane.
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={phrases.inCells}>
      <table className={styles.table}>
        <tbody>
          {at && (
            <tr aria-hidden="true">
              <td className={styles.gutter} />
              {Array.from({ length: columns }, (_, column) => (
                <td key={column} className={styles.letter}>
                  {columnLetters(at.column + column)}
                </td>
              ))}
            </tr>
          )}
          {line(0, styles.title, preview.title)}
          {line(1, styles.source, preview.caption)}
          {sourceRow < tableRow && source}
          {header.length > 0 && (
            <Line at={at} row={tableRow}>
              {header.map((heading, column) => (
                <th
                  key={column}
                  scope="col"
                  className={mergeClasses(
                    styles.cell,
                    rows[0]?.[column]?.align === "right" && styles.right,
                    styles.header,
                  )}
                >
                  {heading}
                </th>
              ))}
            </Line>
          )}
          {rows.map((row, r) => (
            <Line key={r} at={at} row={first + r}>
              {row.map((cell, column) => (
                <Cell key={column} cell={cell} />
              ))}
            </Line>
          ))}
          {sourceRow > tableRow && source}
        </tbody>
      </table>
    </div>
  );
}

/** A row of the block, with its number in the sheet. */
function Line({ at, row, children }: { at: Area | undefined; row: number; children: ReactNode }) {
  const styles = useStyles();
  return (
    <tr>
      {at && (
        <td className={styles.gutter} aria-hidden="true">
          {at.row + row + 1}
        </td>
      )}
      {children}
    </tr>
  );
}

function Cell({ cell: { text, align, standing, isHeading } }: { cell: PreviewCell }) {
  const { language } = usePhrases();
  const styles = useStyles();
  const tint = standing && standing in tinted ? tinted[standing as keyof typeof tinted] : undefined;
  if (isHeading)
    return (
      <th scope="row" className={mergeClasses(styles.cell, styles.header)}>
        {text}
      </th>
    );
  return (
    <td
      title={standing && standingNames[standing][language]}
      className={mergeClasses(styles.cell, align === "right" && styles.right, tint && styles[tint])}
    >
      {text}
    </td>
  );
}
