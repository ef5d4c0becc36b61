import type { Outcome } from "../../model/problem";
import type { ProblemFacts } from "../../model/problem-facts";
import { learn, ExplainedProblem, type Words } from "./explained-problem";

/**
 * A part of the add-in that stands beside functions.js and is fetched when it is first needed. Fetched once; where that
 * fails the answer is #N/A, and the next call tries again. `words` loads the sentences for what may go wrong in it.
 */
export function part<T>(
  load: () => Promise<T>,
  words?: () => Promise<{ readonly words: Partial<Words<ProblemFacts>> }>,
): () => Promise<Outcome<T>> {
  let loading: Promise<T> | undefined;
  const loadBoth = async () => {
    const [loaded, said] = await Promise.all([load(), words?.()]);
    if (said) learn(said.words);
    return loaded;
  };
  return async () => {
    loading ??= loadBoth();
    try {
      return await loading;
    } catch {
      loading = undefined;
      return notLoaded;
    }
  };
}

export const notLoaded = new ExplainedProblem("#N/A", {
  en: "A part of the add-in could not be loaded: check the connection, then calculate again with Ctrl+Alt+F9. If it still fails, the add-in was updated: close the workbook and open it again.",
  zh: "加载项的一个组件未能加载：请检查网络连接，然后按 Ctrl+Alt+F9 重新计算；若仍失败，说明加载项已更新，请关闭并重新打开工作簿。",
});
