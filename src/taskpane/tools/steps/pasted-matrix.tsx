import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { parseJudgements, type JudgementProblem } from "../../../workbook/table-layout/parse-judgements";
import { controlStyle } from "../../components/select";
import { useToolsPhrases } from "../parts/phrases";
import { useToolStyles } from "../parts/use-tool-styles";
import { Warning } from "../parts/warning";

const useStyles = makeStyles({
  text: { ...controlStyle, display: "block", minHeight: "88px", padding: "4px 8px", resize: "vertical" },
  summary: { minHeight: "32px", lineHeight: "32px", cursor: "pointer" },
  use: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly size: number;
  /** Called with the judgements of each expert. */
  onUse(judgements: readonly (readonly number[])[]): void;
}

/** Takes over a matrix of judgements that was copied from a sheet or a paper. */
export function PastedMatrix({ size, onUse }: Props) {
  const { phrases } = useToolsPhrases();
  const styles = useStyles();
  const common = useToolStyles();
  const id = useId();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<JudgementProblem>();
  const use = () => {
    const read = parseJudgements(text, size);
    if ("problem" in read) {
      setProblem(read);
      return;
    }
    setProblem(undefined);
    setText("");
    onUse(read);
  };
  return (
    <details>
      <summary className={styles.summary}>{phrases.pasteMatrix}</summary>
      <p id={`${id}-help`} className={common.quiet}>
        {phrases.pasteMatrixHelp(size)}
      </p>
      <textarea
        className={styles.text}
        aria-label={phrases.pasteMatrix}
        aria-describedby={`${id}-help`}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(undefined);
        }}
      />
      {problem && <Warning>{problemSentence(problem, phrases)}</Warning>}
      <Button className={styles.use} disabledFocusable={text.trim() === ""} onClick={use}>
        {phrases.useMatrix}
      </Button>
    </details>
  );
}

function problemSentence(
  problem: JudgementProblem,
  phrases: ReturnType<typeof useToolsPhrases>["phrases"],
): string {
  switch (problem.problem) {
    case "size":
      return phrases.matrixSize(problem.rows, problem.columns, problem.wanted);
    case "cell":
      return problem.text === ""
        ? phrases.matrixBlank(problem.row, problem.column)
        : phrases.matrixCell(problem.row, problem.column, problem.text);
    case "reciprocal":
      return phrases.matrixReciprocal(problem.row, problem.column);
  }
}
