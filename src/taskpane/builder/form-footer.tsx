import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { KeyCaps } from "../components/key-caps";
import type { Keystroke } from "../actions/keystrokes";
import { firstClick } from "../hooks/first-click";
import { useDelayed } from "../hooks/use-delayed";
import type { SheetCells, Selected } from "../../workbook/host";
import type { Refusal } from "../../workbook/refusal";
import type { Preview } from "../../workbook/plan/plan";
import { usePhrases } from "../text/phrases";
import { stickyFooter } from "../components/sticky-footer";
import { AnswerView } from "./answer-view";
import type { Form } from "./form";
import { formKeystrokes } from "./keystrokes";
import { LongAnswer, StoppedAnswer } from "./long-answer";
import { useBuilderPhrases } from "./phrases";
import type { Message } from "./reduce";
import { useBuilderStyles } from "./styles";
import type { AnswerState } from "./use-answer";

const useStyles = makeStyles({
  foot: {
    ...stickyFooter,
    containerType: "inline-size",
    zIndex: 2,
    // This footer is taller than others.
    "@media (max-height: 480px)": { position: "static" },
  },
  formula: {
    display: "block",
    maxHeight: "60px",
    overflowY: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  result: {
    minHeight: "28px",
    maxHeight: "124px",
    margin: "4px 0 8px",
    overflowY: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  stale: { opacity: 0.6 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: {
    flex: "1 1 auto",
    minWidth: 0,
    minHeight: "32px",
    padding: "0 10px",
    whiteSpace: "nowrap",
    "& .fui-Button__icon": { width: "auto", height: "auto", display: "flex", alignItems: "center" },
  },
  plain: { fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly form: Form;
  readonly answering: AnswerState;
  readonly isBusy: boolean;
  /** The formula as it would be typed. */
  readonly formula: string;
  readonly listSign: string;
  /** The selection, where the formula will be inserted. */
  readonly where: Selected | undefined;
  /** The cells that the formula would fill, or what is in the way, in words and as the workbook reports it. */
  readonly fills: string;
  readonly filled: SheetCells | Refusal | undefined;
  /** The result as the cells will show it. */
  readonly preview: Preview | undefined;
  /** The value of the whole cell, if the edited formula contains more than the call. */
  readonly whole: string | undefined;
  readonly message: Message | undefined;
  onInsert(where: "selection" | "new-sheet"): void;
  onUpdate(): void;
  onCopy(): void;
}

/** The formula, its result and the actions; always visible. */
export function FormFooter(props: Props) {
  const {
    form,
    answering,
    preview,
    isBusy,
    formula,
    listSign,
    where,
    fills,
    filled,
    whole,
    message,
    onInsert,
    onUpdate,
    onCopy,
  } = props;
  const { language, phrases } = useBuilderPhrases();
  const pane = usePhrases().phrases;
  const shared = useBuilderStyles();
  const styles = useStyles();
  const { answer, isPending, isStopped, progress } = answering;
  const isLong = useDelayed(isPending);
  const action = (stroke: Keystroke) => ({
    iconPosition: "after" as const,
    icon: <KeyCaps stroke={stroke} quiet />,
    // Not `disabled`: the button would lose the focus while the workbook is busy.
    disabledFocusable: isBusy,
  });
  return (
    <div className={styles.foot}>
      <code
        className={mergeClasses(shared.formula, styles.formula)}
        tabIndex={0}
        aria-label={`${phrases.formula}: ${formula}`}
        role="group"
      >
        {formula}
      </code>
      <div
        className={mergeClasses(styles.result, isPending && !isLong && styles.stale)}
        data-result=""
        role="group"
        aria-label={phrases.result}
        // Lets keyboard users scroll a long formula.
        tabIndex={0}
      >
        {whole !== undefined && <p className={shared.quiet}>{whole}</p>}
        {whole !== undefined && <p className={shared.quiet}>{phrases.ofCall(form.id)}</p>}
        {isLong && <LongAnswer progress={progress} onStop={answering.stop} />}
        {!isLong && isStopped && <StoppedAnswer onAgain={answering.again} />}
        <div aria-live="polite">
          {isLong || isStopped ? null : answer ? (
            <AnswerView
              answer={answer}
              preview={preview}
              filled={filled}
              language={language}
              phrases={phrases}
            />
          ) : null}
        </div>
      </div>
      <div className={styles.buttons}>
        {form.edited ? (
          <Button
            className={styles.button}
            appearance="primary"
            {...action(formKeystrokes.insert)}
            onClick={firstClick(onUpdate)}
          >
            {phrases.update(form.edited.cell)}
          </Button>
        ) : (
          <>
            <Button
              className={styles.button}
              appearance="primary"
              {...action(formKeystrokes.insert)}
              title={fills}
              onClick={firstClick(() => onInsert("selection"))}
            >
              {where ? pane.insertAt(where.address.replace(/:.*$/, "")) : phrases.insert}
            </Button>
            <Button
              className={mergeClasses(styles.button, styles.plain)}
              {...action(formKeystrokes.newSheet)}
              onClick={firstClick(() => onInsert("new-sheet"))}
            >
              {phrases.newSheet}
            </Button>
          </>
        )}
        <Button
          className={mergeClasses(styles.button, styles.plain)}
          title={phrases.copyWith(listSign)}
          onClick={onCopy}
        >
          {phrases.copy}
        </Button>
      </div>
      <p className={message?.isWrong ? shared.error : shared.quiet} role="status" data-message="">
        {message?.text}
      </p>
    </div>
  );
}
