import type { FunctionsMetadata } from "../sheet/custom-function";
import { type Manifest, readManifest } from "./manifest";
import { readShortcuts, type Shortcut } from "./shortcuts";
import type { Texts } from "./text/texts";

/** The add-in's manifest, in a language. Throws a sentence where this page cannot run the add-in that it describes. */
export async function fetchManifest(locale: string, texts: Texts): Promise<Manifest> {
  const text = await (await fetched("/manifest.xml")).text();
  const manifest = readManifest(
    new DOMParser().parseFromString(text, "application/xml").documentElement,
    locale,
  );
  const address = new URL(manifest.page).origin;
  // Microsoft's library takes a host only of its own origin.
  if (address !== location.origin) throw new Error(texts.addinElsewhere(address, location.origin));
  return manifest;
}

/** functions.json, in the language that the manifest was read in. */
export async function fetchMetadata({ functions }: Manifest): Promise<FunctionsMetadata> {
  return functions
    ? ((await (await fetched(functions.metadata)).json()) as FunctionsMetadata)
    : { functions: [] };
}

export async function fetchShortcuts({ shortcuts }: Manifest, translated: boolean): Promise<Shortcut[]> {
  if (!shortcuts) return [];
  const file: unknown = await (await fetched(shortcuts.url)).json();
  const names: unknown =
    translated && shortcuts.texts ? await (await fetched(shortcuts.texts)).json() : undefined;
  const { platform } = navigator;
  return readShortcuts(
    file,
    names,
    /mac/i.test(platform) ? "mac" : /win/i.test(platform) ? "windows" : "web",
  );
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
