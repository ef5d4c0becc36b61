import type { BuilderPhrases } from "../../locales/builder/en";
import type { Language } from "../../report/language";
import type { SheetCells } from "../../workbook/host";
import type { Preview } from "../../workbook/plan/plan";
import type { Refusal } from "../../workbook/refusal";
import type { Answer } from "./answer";
import { AnswerValue, AnswerCells } from "./answer-cells";
import { useBuilderStyles } from "./styles";

interface Props {
  readonly answer: Answer;
  readonly preview: Preview | undefined;
  readonly filled: SheetCells | Refusal | undefined;
  readonly language: Language;
  readonly phrases: BuilderPhrases;
}

/** The result of the form, or what it still needs. */
export function AnswerView({ answer, preview, filled, language, phrases }: Props) {
  const shared = useBuilderStyles();
  const { evaluation, missing, given, wrong } = answer;
  if (evaluation)
    return (
      <>
        <AnswerValue evaluation={evaluation} said={Object.values(wrong)} />
        {preview && <AnswerCells preview={preview} filled={filled} />}
      </>
    );
  const names = missing.map(({ name }) => name[language]).join(language === "zh" ? "、" : ", ");
  if (names !== "") return <p className={shared.quiet}>{phrases.fillIn(names)}</p>;
  const open = given.find((one) => one.is === "uncalculated");
  return open?.is === "uncalculated" ? (
    <p className={shared.quiet}>{phrases.uncalculated(open.text)}</p>
  ) : null;
}
