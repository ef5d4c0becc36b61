/** Returns the year or years at the end of a fact id: spend/bank/2020, derived/growth/2020-2024. */
export function yearOf(id: string): string | undefined {
  const years = /\/(\d{4})(?:-(\d{4}))?$/.exec(id);
  return years?.[1] && (years[2] ? `${years[1]}–${years[2]}` : years[1]);
}
