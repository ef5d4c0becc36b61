import { makeStyles, tokens } from "@fluentui/react-components";
import { formulaParts } from "../../functions/formulas";
import { proseParts } from "../../functions/help/prose-parts";
import { displayFormulas, inlineFormulas } from "../text/formulas";

const useStyles = makeStyles({
  formula: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowX: "auto",
    overflowY: "hidden",
    "& math": {
      fontFamily: '"Cambria Math", "STIX Two Math", "Noto Sans Math", math, serif',
      fontSize: "1.1em",
    },
  },
});

/** A formula by itself. Its parts stand below each other if the pane is narrow. */
export function DisplayFormula({ latex }: { latex: string }) {
  const styles = useStyles();
  return (
    <div className={styles.formula}>
      {formulaParts(latex).map((part) => (
        <Mathml key={part} html={displayFormulas[part]} latex={part} />
      ))}
    </div>
  );
}

/** Help text with code between backticks and mathematics between dollar signs. */
export function MathProse({ text }: { text: string }) {
  return (
    <>
      {proseParts(text).map(({ kind, text: part }, i) => {
        if (kind === "code") return <code key={i}>{part}</code>;
        return kind === "math" ? <Mathml key={i} html={inlineFormulas[part]} latex={part} /> : part;
      })}
    </>
  );
}

/** The markup is ours, made when the add-in is built. */
function Mathml({ html, latex }: { html: string | undefined; latex: string }) {
  if (html === undefined) return <code>{latex}</code>;
  return <span dangerouslySetInnerHTML={{ __html: html }} />;
}
