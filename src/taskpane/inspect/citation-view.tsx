import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { citationStyles, citationText, type CitationStyle } from "../../workbook/citation";
import { useInspectPhrases } from "./phrases";

const useStyles = makeStyles({
  choice: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  select: {
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
  },
  text: {
    boxSizing: "border-box",
    width: "100%",
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    resize: "vertical",
  },
  said: { minHeight: tokens.lineHeightBase300 },
});

/** A citation to copy, in four styles. Where the clipboard is refused the text is selected, to be copied by key. */
export function CitationView({ ids }: { ids: readonly string[] }) {
  const { language, phrases } = useInspectPhrases();
  const styles = useStyles();
  const [style, choose] = useState<CitationStyle>("short");
  // What was said of an earlier text does not hold for this one.
  const [said, say] = useState<{ readonly of: string; readonly sentence: string }>();
  const box = useRef<HTMLTextAreaElement>(null);
  const text = citationText(ids, style, language);
  const copy = async () => {
    const isCopied = await written(text, box.current);
    say({ of: text, sentence: isCopied ? phrases.copied : phrases.copyRefused });
  };
  return (
    <>
      <div className={styles.choice}>
        <select
          className={styles.select}
          aria-label={phrases.citationStyle}
          value={style}
          onChange={({ target }) => choose(citationStyles.find((one) => one === target.value) ?? "short")}
        >
          {citationStyles.map((one) => (
            <option key={one} value={one}>
              {phrases.styles[one]}
            </option>
          ))}
        </select>
        <Button onClick={() => void copy()}>{phrases.copy}</Button>
        <span className={styles.said} role="status">
          {said?.of === text ? said.sentence : ""}
        </span>
      </div>
      <textarea
        ref={box}
        className={styles.text}
        aria-label={phrases.citation}
        readOnly
        rows={Math.min(8, Math.ceil(text.length / 44) + 1)}
        value={text}
      />
    </>
  );
}

/** Whether the text is on the clipboard now. A frame may be refused that: then its own text is copied as a person would. */
async function written(text: string, box: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    box?.focus();
    box?.select();
    try {
      return document.execCommand("copy");
    } catch {
      return false;
    }
  }
}
