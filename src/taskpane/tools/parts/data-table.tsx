import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

export interface TableCell {
  readonly text: string;
  readonly isNumber: boolean;
}

const useStyles = makeStyles({
  scroll: {
    position: "relative",
    overflowX: "auto",
    maxWidth: "100%",
    margin: `${tokens.spacingVerticalS} 0`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: "4px 8px",
    textAlign: "left",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    borderTop: "none",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { fontWeight: tokens.fontWeightRegular },
  /** For screen readers only: must not extend beyond the pane. */
  unseen: { tableLayout: "fixed", width: "1px", "& th, & td": { padding: 0 } },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  caption: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface Props {
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of each row is its header. */
  readonly rows: readonly (readonly TableCell[])[];
  /** For screen readers only: nothing in it takes the focus. */
  readonly isHidden?: boolean;
}

/** A plain table; keyboard users can scroll one wider than the pane. */
export function DataTable({ caption, heads, rows, isHidden = false }: Props) {
  const styles = useStyles();
  return (
    <div
      {...(isHidden ? {} : { className: styles.scroll, role: "region", "aria-label": caption, tabIndex: 0 })}
    >
      <table className={mergeClasses(styles.table, isHidden && styles.unseen)}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, i) => (
              <th
                key={i}
                scope="col"
                className={mergeClasses(styles.cell, styles.head, rows[0]?.[i]?.isNumber && styles.number)}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th
                scope="row"
                className={mergeClasses(styles.cell, styles.name, name?.isNumber && styles.number)}
              >
                {name?.text}
              </th>
              {cells.map(({ text, isNumber }, i) => (
                <td key={i} className={mergeClasses(styles.cell, isNumber && styles.number)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
