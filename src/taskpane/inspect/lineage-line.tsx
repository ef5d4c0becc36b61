import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { StandingMark } from "../components/standing-mark";
import { own } from "../components/theme";
import * as typography from "../components/typography";
import { useInspectPhrases } from "./phrases";
import type { LineageRow } from "./lineage-rows";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  inner: {
    marginLeft: "9px",
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: { outlineStyle: "none" },
  line: {
    display: "flex",
    alignItems: "flex-start",
    minHeight: "32px",
    padding: "4px 0",
    borderRadius: tokens.borderRadiusSmall,
    cursor: "default",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  focused: {
    "[role=treeitem]:focus-visible > &": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-1px",
    },
  },
  arrow: { flex: "0 0 20px", height: "20px", color: tokens.colorNeutralForeground2 },
  turn: { transform: "rotate(90deg)", transformOrigin: "10px 10px" },
  text: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
  title: { fontWeight: tokens.fontWeightSemibold },
  detail: {
    display: "block",
    ...typography.small,
  },
  formula: {
    display: "-webkit-box",
    overflow: "hidden",
    color: own.formulaForeground,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
  },
  step: {
    flexShrink: 0,
    minWidth: "32px",
    minHeight: "32px",
    margin: "-4px 0",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, textDecorationLine: "underline" },
  },
});

/** The actions of a row. */
export interface LineActions {
  onGoTo(place: { readonly sheet: string; readonly address: string }): void;
  onShow(fact: string): void;
  onFollow(place: { readonly sheet: string; readonly address: string }): void;
}

/** Shows the fact of a row, or goes to its cell. */
export function runAction(node: LineageRow, { onShow, onGoTo }: LineActions): void {
  if (node.fact !== undefined) onShow(node.fact);
  else if (node.goTo) onGoTo(node.goTo);
}

interface Props extends LineActions {
  readonly node: LineageRow;
  readonly level: number;
  readonly closed: ReadonlySet<string>;
  readonly focusable: string;
  toggle(id: string): void;
  setCurrent(id: string): void;
}

/** A row of the tree and its descendants. */
export function LineageLine({ node, ...rest }: Props) {
  const { language, phrases } = useInspectPhrases();
  const styles = useStyles();
  const { level, closed, focusable, toggle, setCurrent, onFollow } = rest;
  const hasChildren = node.children.length > 0;
  const isOpen = hasChildren && !closed.has(node.id);
  const { goTo, fact } = node;
  const steps = {
    ...(node.hasMore && goTo && { [phrases.more]: () => onFollow(goTo) }),
    ...(fact !== undefined
      ? { [phrases.showInFind]: () => runAction(node, rest) }
      : goTo && { [phrases.goTo]: () => runAction(node, rest) }),
  };
  return (
    <li
      role="treeitem"
      className={styles.item}
      data-node={node.id}
      aria-level={level}
      aria-label={[node.title, ...node.details].join(", ")}
      {...(hasChildren && { "aria-expanded": isOpen })}
      tabIndex={node.id === focusable ? 0 : -1}
      onFocus={(event) => {
        if (event.target === event.currentTarget) setCurrent(node.id);
      }}
    >
      <div
        className={mergeClasses(styles.line, styles.focused)}
        onClick={() => hasChildren && toggle(node.id)}
      >
        <span className={mergeClasses(styles.arrow, isOpen && styles.turn)} aria-hidden="true">
          {hasChildren && (
            <svg
              width="20"
              height="20"
              viewBox="0 0 20 20"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
            >
              <path d="m8 6 4 4-4 4" />
            </svg>
          )}
        </span>
        <span className={styles.text}>
          <span className={styles.title}>{node.title}</span>{" "}
          {node.standing && <StandingMark standing={node.standing} language={language} />}
          {node.details.map((detail) => (
            <span key={detail} className={styles.detail}>
              {detail}
            </span>
          ))}
          {node.formula && <code className={styles.formula}>{node.formula}</code>}
        </span>
        {Object.entries(steps).map(([name, run]) => (
          <button
            key={name}
            type="button"
            className={styles.step}
            // The arrow keys and Enter do the same in the tree; Tab leaves it.
            tabIndex={-1}
            aria-label={`${name}: ${node.title}`}
            onClick={(event) => {
              event.stopPropagation();
              run();
            }}
          >
            {name}
          </button>
        ))}
      </div>
      {isOpen && (
        <ul role="group" className={mergeClasses(styles.list, styles.inner)}>
          {node.children.map((child) => (
            <LineageLine key={child.id} {...rest} node={child} level={level + 1} />
          ))}
        </ul>
      )}
    </li>
  );
}
