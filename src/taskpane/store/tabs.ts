/** The tabs of the pane, in their order below the search box; Alt+1, 2, 3 … open them. */
export const tabs = ["find", "build", "tools", "inspect"] as const;

export type Tab = (typeof tabs)[number];

/** The tabs whose modules are loaded on demand. */
export type LazyTab = Exclude<Tab, "find">;

export function isTab(view: string): view is Tab {
  return (tabs as readonly string[]).includes(view);
}
