/** Where the add-in is served unless `ADDIN_URL` says otherwise; manifest.xml in the repository names it. */
export const defaultAddress = "https://localhost:3000";

/**
 * The address that the add-in is built for, without a trailing slash: $ADDIN_URL or the default. Throws with a
 * message for the user if Excel could not load from it.
 */
export function wantedAddress(given = process.env["ADDIN_URL"]): string {
  if (given === undefined || given.trim() === "") return defaultAddress;
  let url: URL;
  try {
    url = new URL(given.trim());
  } catch {
    throw new Error(`ADDIN_URL must be an address such as ${defaultAddress}; “${given}” is not.`);
  }
  if (url.protocol !== "https:") throw new Error(`ADDIN_URL must begin with https://; “${given}” does not.`);
  if (url.search || url.hash || url.username || url.password)
    throw new Error(`ADDIN_URL must be host and folder only, without ?, # or a user; “${given}” has more.`);
  return url.origin + url.pathname.replace(/\/+$/, "");
}
