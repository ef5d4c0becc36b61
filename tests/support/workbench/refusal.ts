/** The error by which a run was refused. */
export async function refusal(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  const outcome = await run.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(outcome instanceof OfficeExtension.Error)) {
    throw new Error(`Not refused by the host: ${String(outcome)}`);
  }
  return outcome;
}
