import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import { own } from "../theme";
import { StandingMark } from "../standing-mark";
import { useInspectPhrases } from "./phrases";
import { visibleNodes, type TreeNode } from "./tree";
import * as typography from "../typography";

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

interface Props {
  readonly nodes: readonly TreeNode[];
  readonly label: string;
  onGoTo(place: { readonly sheet: string; readonly address: string }): void;
  onShow(fact: string): void;
  onFollow(place: { readonly sheet: string; readonly address: string }): void;
}

/** More lines than this are not opened unasked. */
const mostOpen = 40;

/** What a cell rests on, as a tree: arrow keys walk it, Enter goes to the cell or shows the fact. */
export function LineageTree(props: Props) {
  const { nodes, label } = props;
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [closed, close] = useState<ReadonlySet<string>>(() => closedAtFirst(nodes));
  const [current, setCurrent] = useState("0");
  const visible = useMemo(() => visibleNodes(nodes, closed), [nodes, closed]);
  const focusable = visible.some(({ id }) => id === current) ? current : "0";

  const focus = (id: string) => {
    setCurrent(id);
    list.current?.querySelector<HTMLElement>(`[data-node="${id}"]`)?.focus();
  };
  const toggle = (id: string) =>
    close((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const onKeyDown = (event: KeyboardEvent) => {
    const at = visible.findIndex(({ id }) => id === focusable);
    const node = visible[at];
    if (!node || event.ctrlKey || event.altKey || event.metaKey) return;
    const isOpen = node.children.length > 0 && !closed.has(node.id);
    const to = (index: number) => {
      const target = visible[Math.max(0, Math.min(index, visible.length - 1))];
      if (target) focus(target.id);
    };
    switch (event.key) {
      case "ArrowDown":
        to(at + 1);
        break;
      case "ArrowUp":
        to(at - 1);
        break;
      case "Home":
        to(0);
        break;
      case "End":
        to(visible.length - 1);
        break;
      case "ArrowRight":
        if (isOpen) to(at + 1);
        else if (node.children.length > 0) toggle(node.id);
        else if (node.hasMore && node.goTo) props.onFollow(node.goTo);
        break;
      case "ArrowLeft":
        if (isOpen) toggle(node.id);
        else if (node.id.includes("/")) focus(node.id.slice(0, node.id.lastIndexOf("/")));
        break;
      case "Enter":
        act(node, props);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ul ref={list} className={styles.list} role="tree" aria-label={label} onKeyDown={onKeyDown}>
      {nodes.map((node) => (
        <Item key={node.id} node={node} level={1} {...{ ...props, closed, focusable, toggle, setCurrent }} />
      ))}
    </ul>
  );
}

function act(node: TreeNode, { onShow, onGoTo }: Props): void {
  if (node.fact !== undefined) onShow(node.fact);
  else if (node.goTo) onGoTo(node.goTo);
}

function closedAtFirst(nodes: readonly TreeNode[]): ReadonlySet<string> {
  const all = visibleNodes(nodes, new Set());
  return new Set(
    all.length <= mostOpen ? [] : all.filter(({ children }) => children.length > 0).map(({ id }) => id),
  );
}

interface ItemProps extends Props {
  readonly node: TreeNode;
  readonly level: number;
  readonly closed: ReadonlySet<string>;
  readonly focusable: string;
  toggle(id: string): void;
  setCurrent(id: string): void;
}

function Item({ node, ...rest }: ItemProps) {
  const { language, phrases } = useInspectPhrases();
  const styles = useStyles();
  const { level, closed, focusable, toggle, setCurrent, onFollow } = rest;
  const hasChildren = node.children.length > 0;
  const isOpen = hasChildren && !closed.has(node.id);
  const { goTo, fact } = node;
  const steps = {
    ...(node.hasMore && goTo && { [phrases.more]: () => onFollow(goTo) }),
    ...(fact !== undefined
      ? { [phrases.showInFind]: () => act(node, rest) }
      : goTo && { [phrases.goTo]: () => act(node, rest) }),
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
            // Within the tree the keys do the same: the Tab key leaves it.
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
            <Item key={child.id} {...rest} node={child} level={level + 1} />
          ))}
        </ul>
      )}
    </li>
  );
}
