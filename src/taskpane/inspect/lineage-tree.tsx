import { makeStyles } from "@fluentui/react-components";
import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import { runAction, LineageLine, type LineActions } from "./lineage-line";
import { visibleRows, type LineageRow } from "./lineage-rows";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

interface Props extends LineActions {
  readonly nodes: readonly LineageRow[];
  readonly label: string;
}

/** A larger tree starts collapsed. */
const mostOpen = 40;

/** The lineage of a cell as a tree. The arrow keys navigate; Enter goes to the cell or shows the fact. */
export function LineageTree(props: Props) {
  const { nodes, label } = props;
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [closed, setClosed] = useState<ReadonlySet<string>>(() => closedAtFirst(nodes));
  const [current, setCurrent] = useState("0");
  const visible = useMemo(() => visibleRows(nodes, closed), [nodes, closed]);
  const focusable = visible.some(({ id }) => id === current) ? current : "0";

  const focus = (id: string) => {
    setCurrent(id);
    list.current?.querySelector<HTMLElement>(`[data-node="${id}"]`)?.focus();
  };
  const toggle = (id: string) =>
    setClosed((now) => {
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
        runAction(node, props);
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
        <LineageLine
          key={node.id}
          node={node}
          level={1}
          {...{ ...props, closed, focusable, toggle, setCurrent }}
        />
      ))}
    </ul>
  );
}

function closedAtFirst(nodes: readonly LineageRow[]): ReadonlySet<string> {
  const all = visibleRows(nodes, new Set());
  return new Set(
    all.length <= mostOpen ? [] : all.filter(({ children }) => children.length > 0).map(({ id }) => id),
  );
}
