/** Where Microsoft serves office.js, by cloud: worldwide, and Microsoft 365 operated by 21Vianet in China. */
const scripts = {
  worldwide: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
} as const;

export type OfficeCloud = keyof typeof scripts;

/** The address of office.js in the sources and in a build for the worldwide cloud. */
export const worldwideOfficeJs = scripts.worldwide;

/** The cloud that the add-in is built for: $OFFICE_CLOUD or worldwide. Throws if there is no such cloud. */
export function wantedCloud(given = process.env["OFFICE_CLOUD"]): OfficeCloud {
  const name = given?.trim().toLowerCase() ?? "";
  if (name === "") return "worldwide";
  const found = (Object.keys(scripts) as OfficeCloud[]).find((cloud) => cloud === name);
  if (!found)
    throw new Error(
      `OFFICE_CLOUD must be ${Object.keys(scripts).join(" or ")}; “${given ?? ""}” is neither.`,
    );
  return found;
}

/** A page of the add-in that loads office.js from a cloud, and whose content policy allows that and no other. */
export function pageFor(cloud: OfficeCloud, page: string): string {
  const script = scripts[cloud];
  return page
    .replaceAll(scripts.worldwide, script)
    .replaceAll(new URL(scripts.worldwide).origin, new URL(script).origin);
}

/** A page whose office.js comes from another address, whichever cloud it was built for. */
export function withOfficeJs(page: string, address: string): string {
  return Object.values(scripts).reduce((text, script) => text.replaceAll(script, address), page);
}
