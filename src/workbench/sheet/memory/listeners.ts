import type { BookEvents } from "../book";

type Listeners = { [K in keyof BookEvents]: Set<(event: BookEvents[K]) => void> };

/** Who listens to a book. */
export class MemoryListeners {
  private readonly listeners: Listeners = {
    changed: new Set(),
    selected: new Set(),
    clicked: new Set(),
    activated: new Set(),
    calculated: new Set(),
    chartActivated: new Set(),
    chartDeactivated: new Set(),
    sheetAdded: new Set(),
    sheetDeleted: new Set(),
  };

  on<K extends keyof BookEvents>(kind: K, listener: (event: BookEvents[K]) => void): () => void {
    this.listeners[kind].add(listener);
    return () => this.listeners[kind].delete(listener);
  }

  emit<K extends keyof BookEvents>(kind: K, event: BookEvents[K]): void {
    for (const listener of [...this.listeners[kind]]) listener(event);
  }
}
