import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTableStyles } from "./use-table-styles";

export interface TableCell {
  readonly text: string;
  readonly isNumber: boolean;
}

const useStyles = makeStyles({
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
  const common = useTableStyles();
  return (
    <div
      {...(isHidden ? {} : { className: common.scroll, role: "region", "aria-label": caption, tabIndex: 0 })}
    >
      <table className={mergeClasses(common.table, isHidden && styles.unseen)}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, i) => (
              <th
                key={i}
                scope="col"
                className={mergeClasses(styles.cell, styles.head, rows[0]?.[i]?.isNumber && common.number)}
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
                className={mergeClasses(styles.cell, styles.name, name?.isNumber && common.number)}
              >
                {name?.text}
              </th>
              {cells.map(({ text, isNumber }, i) => (
                <td key={i} className={mergeClasses(styles.cell, isNumber && common.number)}>
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
