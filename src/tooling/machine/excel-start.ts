/**
 * Whether office-addin-debugging did what it was asked to. It ends with exit code 0 even if it could not start Excel or
 * take the add-in out of it again; then only its message says so.
 */
export function hasSucceeded(exitCode: number, output: string): boolean {
  return exitCode === 0 && !/Unable to (start|stop) debugging/i.test(output);
}
