/** A workbook that is kept in this browser. */
export interface SavedWorkbook {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** As the book saves itself. */
  readonly text: string;
}

const STORE = "workbooks";
/** Kept under this key while the page is loaded anew; a name is never empty. */
const DRAFT = "";

/** The workbooks that are saved in this browser, by name. */
export class SavedWorkbooks {
  private constructor(private readonly database: IDBDatabase) {}

  static async open(): Promise<SavedWorkbooks> {
    const request = indexedDB.open("workbench", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "key" });
    return new SavedWorkbooks(await settled(request));
  }

  /** The latest first. */
  async list(): Promise<SavedWorkbook[]> {
    const all = await this.run<(SavedWorkbook & { key: string })[]>("readonly", (store) => store.getAll());
    return all.filter(({ key }) => key !== DRAFT).sort((a, b) => b.time - a.time);
  }

  find(name: string): Promise<SavedWorkbook | undefined> {
    return this.run("readonly", (store) => store.get(name));
  }

  /** The name, or with a number behind it the first that no workbook has. */
  async freeName(name: string): Promise<string> {
    let free = name;
    for (let number = 2; await this.find(free); number++) free = `${name} (${number})`;
    return free;
  }

  async save(name: string, text: string): Promise<void> {
    await this.put(name, { name, text });
  }

  async remove(name: string): Promise<void> {
    await this.run("readwrite", (store) => store.delete(name));
  }

  /** What is open and perhaps not saved, for the page that takes the place of this one. */
  async keepDraft(name: string, text: string): Promise<void> {
    await this.put(DRAFT, { name, text });
  }

  draft(): Promise<SavedWorkbook | undefined> {
    return this.find(DRAFT);
  }

  private async put(key: string, workbook: Omit<SavedWorkbook, "time">): Promise<void> {
    await this.run("readwrite", (store) => store.put({ key, ...workbook, time: Date.now() }));
  }

  private run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    return settled(work(this.database.transaction(STORE, mode).objectStore(STORE)));
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser's storage failed."));
  });
}
