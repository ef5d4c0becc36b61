import { explain, learn, type Words } from "../../src/functions/engine/explained-problem";
import { accuracyWords } from "../../src/functions/problems/accuracy";
import { bandWords } from "../../src/functions/problems/band";
import { words as balanceWords } from "../../src/functions/problems/balance";
import { words as curveWords } from "../../src/functions/problems/curves";
import { words as efficiencyWords } from "../../src/functions/problems/efficiency";
import { growthWords } from "../../src/functions/problems/growth";
import { words as trendWords } from "../../src/functions/problems/trends";
import { words as scoringWords } from "../../src/functions/problems/scoring";
import type { Problem } from "../../src/model/problem";
import type { ProblemFacts } from "../../src/model/problem-facts";
import type { Text } from "../../src/report/language";

/** The compiler asks here for words for every kind. */
export const allWords: Words<ProblemFacts> = {
  ...growthWords,
  ...bandWords,
  ...accuracyWords,
  ...balanceWords,
  ...curveWords,
  ...trendWords,
  ...scoringWords,
  ...efficiencyWords,
};
learn(allWords);

/** The sentence that the functions have for a problem of the model. */
export function sentenceOf(problem: Problem): Text {
  const explained = explain(problem);
  if (!explained) throw new Error(`No words for ${JSON.stringify(problem)}`);
  return explained.sentence;
}
