import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const MAC = ["/Applications/LibreOffice.app/Contents/MacOS/soffice"];
const WINDOWS = ["PROGRAMFILES", "PROGRAMFILES(X86)"].flatMap((variable) => {
  const folder = process.env[variable];
  return folder ? [`${folder}\\LibreOffice\\program\\soffice.com`] : [];
});

/** LibreOffice on this machine: the program in $SOFFICE, or the first one found. */
export function findLibreOffice(): string | undefined {
  const chosen = process.env["SOFFICE"];
  const inPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => ["soffice", "libreoffice"].map((name) => join(folder, name)));
  const usual = process.platform === "darwin" ? MAC : process.platform === "win32" ? WINDOWS : inPath;
  return [...(chosen ? [chosen] : []), ...usual].find((file) => existsSync(file));
}
