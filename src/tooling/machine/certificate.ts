import { createHash, createPrivateKey, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs/lib/generate";
import { cacheFolder } from "./folders";

/** A key pair for https://localhost, and the hash by which Chromium accepts this certificate only. */
export interface Certificate {
  /** PEM. */
  readonly key: string;
  /** PEM. */
  readonly cert: string;
  /** Base64 of the SHA-256 of the public key: the value of --ignore-certificate-errors-spki-list. */
  readonly spki: string;
}

const DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The certificate for localhost, created if missing and renewed before it expires.
 * It stays in a folder of this project: the machine's trust store is not changed.
 */
export async function certificate(folder = join(cacheFolder, "certificates")): Promise<Certificate> {
  const present = read(folder);
  if (present) return present;
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  await quietly(() =>
    generateCertificates(
      join(fresh, "ca.crt"),
      join(fresh, "localhost.crt"),
      join(fresh, "localhost.key"),
      DAYS,
      ["localhost", "127.0.0.1"],
    ),
  );
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(fresh, folder);
  } catch (error) {
    // Another process was faster; its certificate serves as well.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  const made = read(folder);
  if (!made) throw new Error(`The certificate for localhost could not be made in ${folder}.`);
  return made;
}

/** The certificate in a folder; undefined if it is missing, damaged, for another host or about to expire. */
function read(folder: string): Certificate | undefined {
  try {
    const key = readFileSync(join(folder, "localhost.key"), "utf8");
    const cert = readFileSync(join(folder, "localhost.crt"), "utf8");
    const parsed = new X509Certificate(cert);
    const valid =
      Date.parse(parsed.validTo) > Date.now() + DAY &&
      parsed.checkHost("localhost") !== undefined &&
      parsed.checkPrivateKey(createPrivateKey(key));
    if (!valid) return undefined;
    const publicKey = parsed.publicKey.export({ type: "spki", format: "der" });
    return { key, cert, spki: createHash("sha256").update(publicKey).digest("base64") };
  } catch {
    return undefined;
  }
}

/** Runs work without console output: the generator prints its progress, `npm start` one line of its own. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const log = console.log;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}
