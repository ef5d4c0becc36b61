import { join, resolve } from "node:path";

/** The project's folder: npm and Jest both run in it. */
export const projectFolder = resolve();
/** The production build of the add-in. */
export const distFolder = join(projectFolder, "dist");
/** Files that can be recreated: the workbench's bundle, the certificate, the browser's profile. */
export const cacheFolder = join(projectFolder, ".cache");
/** Microsoft's office.js as the package ships it; served from here, never changed, copied or committed. */
export const officeJsFolder = join(projectFolder, "node_modules", "@microsoft", "office-js", "dist");
/** Fonts as their packages ship them, for pictures that look the same on every machine. */
export const fontsFolder = join(projectFolder, "node_modules", "@fontsource");
