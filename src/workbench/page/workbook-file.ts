import { element } from "./element";

/** A file that a person chose or dropped. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const types = {
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** Hands a workbook to the browser as a file. */
export function downloadWorkbook(
  title: string,
  kind: keyof typeof types,
  content: string | Uint8Array,
): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type: types[kind] }));
  element("a", { href: address, download: `${title}.${kind}` }).click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Lets a person choose a file; not settled when none is chosen. */
export function chooseFile(): Promise<ChosenFile> {
  return new Promise((resolve) => {
    const input = element("input", { type: "file", accept: ".xlsx,.xlsm,.csv,.tsv,.txt,.json" });
    input.addEventListener("change", () => {
      const [file] = input.files ?? [];
      if (file) void read(file).then(resolve);
    });
    input.click();
  });
}

/** Takes files that are dropped on the page. The pane, which is a page of its own, takes none. */
export function acceptDrops(label: string, open: (file: ChosenFile) => void): void {
  const sign = element("div", { class: "drop", "aria-hidden": "true" }, label);
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  const hide = (): void => sign.remove();
  window.addEventListener("dragover", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    if (!sign.isConnected) document.body.append(sign);
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) hide();
  });
  window.addEventListener("drop", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    hide();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void read(file).then(open);
  });
}

async function read(file: File): Promise<ChosenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
