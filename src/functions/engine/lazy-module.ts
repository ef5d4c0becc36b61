import { Problem, type Outcome } from "../../model/problem";

/**
 * A part of the add-in that stands beside functions.js and is fetched when it is first needed. Fetched once; where that
 * fails the answer is #N/A, and the next call tries again.
 */
export function part<T>(load: () => Promise<T>): () => Promise<Outcome<T>> {
  let loading: Promise<T> | undefined;
  return async () => {
    loading ??= load();
    try {
      return await loading;
    } catch {
      loading = undefined;
      return notLoaded;
    }
  };
}

export const notLoaded = new Problem("#N/A", {
  en: "A part of the add-in could not be loaded: check the connection, then calculate again with Ctrl+Alt+F9.",
  zh: "加载项的一个组件未能加载：请检查网络连接，然后按 Ctrl+Alt+F9 重新计算。",
});
