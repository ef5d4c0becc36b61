import { element } from "./element";

/** Hands a workbook to the browser as a file. */
export function downloadWorkbook(title: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  element("a", { href: address, download: `${title}.json` }).click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Lets a person choose a file; not settled when none is chosen. */
export function chooseFile(): Promise<{ readonly name: string; readonly text: string }> {
  return new Promise((resolve) => {
    const input = element("input", { type: "file", accept: ".json,application/json" });
    input.addEventListener("change", () => {
      const [file] = input.files ?? [];
      if (file) void file.text().then((text) => resolve({ name: file.name, text }));
    });
    input.click();
  });
}
