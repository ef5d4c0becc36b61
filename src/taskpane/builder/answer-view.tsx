import type { BuildPhrases } from "../../locales/builder/en";
import type { Language } from "../../report/language";
import type { SheetCells } from "../../workbook/host";
import type { Preview } from "../../workbook/plan/plan";
import type { Refusal } from "../../workbook/refusal";
import type { Answer } from "./answer";
import { Outcome, ResultTable } from "./answer-cells";
import { useShared } from "./styles";

interface Props {
  readonly answer: Answer;
  readonly preview: Preview | undefined;
  readonly filled: SheetCells | Refusal | undefined;
  readonly language: Language;
  readonly phrases: BuildPhrases;
}

/** What the form answers, or what it still needs in order to. */
export function AnswerView({ answer, preview, filled, language, phrases }: Props) {
  const shared = useShared();
  const { evaluation, missing, given, wrong } = answer;
  if (evaluation)
    return (
      <>
        <Outcome evaluation={evaluation} said={Object.values(wrong)} />
        {preview && <ResultTable preview={preview} filled={filled} />}
      </>
    );
  const names = missing.map(({ name }) => name[language]).join(language === "zh" ? "、" : ", ");
  if (names !== "") return <p className={shared.quiet}>{phrases.fillIn(names)}</p>;
  const open = given.find((one) => one.is === "uncalculated");
  return open?.is === "uncalculated" ? (
    <p className={shared.quiet}>{phrases.uncalculated(open.text)}</p>
  ) : null;
}
