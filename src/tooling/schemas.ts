/**
 * `node scripts/run.mjs schemas [folder]`: checks manifest.xml against Microsoft's XML schemas. They may not be copied
 * into this repository; without them the check is named as not run.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { projectFolder } from "./machine/folders";

const entry = "OfficeAppManifestV1_1.xsd";

/** Prints the result; resolves to false if the manifest is not valid. */
async function check(folder: string): Promise<boolean> {
  if (!existsSync(join(folder, entry))) {
    console.log(`manifest.xml against Microsoft's XML schemas: not run: schemas not at hand (${folder}).`);
    return true;
  }
  const file = (fileName: string) => ({ fileName, contents: readFileSync(join(folder, fileName), "utf8") });
  const { valid, errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: readFileSync(join(projectFolder, "manifest.xml"), "utf8") }],
    schema: [file(entry)],
    preload: readdirSync(folder)
      .filter((name) => name.endsWith(".xsd") && name !== entry)
      .map(file),
  });
  for (const { rawMessage } of errors) console.error(rawMessage);
  console.log(`manifest.xml is ${valid ? "valid" : "not valid"} against Microsoft's XML schemas.`);
  return valid;
}

check(process.argv[2] ?? join(projectFolder, "..", "shared", "xsd")).then(
  (valid) => {
    process.exitCode = valid ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
