import { mergeClasses } from "@fluentui/react-components";
import type { TextMark } from "./text-box";
import { useDrawingStyles } from "./use-drawing-styles";

/** Lines of text in a drawing. */
export function Texts({
  marks,
  look = "text",
  hasHalo = false,
  isBold = false,
}: {
  readonly marks: readonly TextMark[];
  readonly look?: "text" | "quiet";
  readonly hasHalo?: boolean;
  readonly isBold?: boolean;
}) {
  const styles = useDrawingStyles();
  return marks.map(({ text, x, y, anchor }, i) => (
    <text
      key={i}
      className={mergeClasses(styles[look], hasHalo && styles.halo)}
      x={x}
      y={y}
      textAnchor={anchor}
      fontWeight={isBold ? 600 : undefined}
    >
      {text}
    </text>
  ));
}
