import type { Highs } from "highs";

let loading: Promise<Highs> | undefined;

/**
 * The solver of linear programmes, HiGHS in WebAssembly, loaded once from beside this code. Rejects where it cannot be
 * loaded; the next call tries again.
 */
export async function solver(): Promise<Highs> {
  loading ??= start();
  const attempt = loading;
  try {
    return await attempt;
  } catch (error) {
    if (loading === attempt) loading = undefined;
    throw error;
  }
}

async function start(): Promise<Highs> {
  const { default: load } = await import(/* webpackChunkName: "highs" */ "highs");
  return load();
}

/** Forgets a solver that broke down while it worked, so that the next call starts a sound one. */
export function discardSolver(): void {
  loading = undefined;
}
