import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { citationStyles, citationText, type CitationStyle } from "../../workbook/citations/citation-formula";
import { copyToClipboard } from "../hooks/copy-to-clipboard";
import { Select } from "../components/select";
import { useInspectPhrases } from "./phrases";

const useStyles = makeStyles({
  choice: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  select: { width: "auto", padding: `0 ${tokens.spacingHorizontalXS}` },
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

/**
 * A citation to copy, in four styles. If the clipboard is blocked, the text is selected so that the user can copy it.
 */
export function CitationView({ ids }: { ids: readonly string[] }) {
  const { language, phrases } = useInspectPhrases();
  const styles = useStyles();
  const [style, setStyle] = useState<CitationStyle>("short");
  // The message applies only to the text it was given for.
  const [said, setSaid] = useState<{ readonly of: string; readonly sentence: string }>();
  const box = useRef<HTMLTextAreaElement>(null);
  const text = citationText(ids, style, language);
  const copy = async () => {
    const isCopied = await copyToClipboard(text);
    if (!isCopied) box.current?.select();
    setSaid({ of: text, sentence: isCopied ? phrases.copied : phrases.copyRefused });
  };
  return (
    <>
      <div className={styles.choice}>
        <Select<CitationStyle>
          className={styles.select}
          name={phrases.citationStyle}
          value={style}
          options={citationStyles.map((one) => [one, phrases.styles[one]])}
          onChoose={setStyle}
        />
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
