/** The places of the pane, in the order in which they stand below the search box and Alt+1, 2, 3 … go to them. */
export const places = ["find", "build", "tools", "inspect"] as const;

export type Place = (typeof places)[number];

/** The places whose code is fetched when they are first gone to. */
export type LazyPlace = Exclude<Place, "find">;

export function isPlace(view: string): view is Place {
  return (places as readonly string[]).includes(view);
}
