import { join } from "node:path";
import { projectFolder } from "../machine/folders";

export const iconsFolder = join(projectFolder, "assets", "icons");
export const iconNames = ["app", "build", "tools", "inspect", "insert", "cite"] as const;
/** Every size that an Office ribbon or menu asks for, in pixels. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** What a package with the unified manifest needs besides: a colour icon, and a white one on nothing. */
export const packageIcons = [
  { file: "app-192.png", drawing: "app.svg", size: 192 },
  { file: "app-outline-32.png", drawing: "app-outline.svg", size: 32 },
] as const;

/** The width and height of a PNG file, from its first chunk. */
export function pngSize(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47) throw new Error("not a PNG file");
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
