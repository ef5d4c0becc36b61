/**
 * `npm run build`: the production build of the add-in in dist/, for the address in $ADDIN_URL and the cloud in
 * $OFFICE_CLOUD. The old build stays until the new one is complete.
 */
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import webpack, { type Configuration, type MultiStats } from "webpack";
import { catalogue } from "../functions/catalogue";
import { handbook } from "../functions/handbook";
import { languages } from "../report/language";
import { exportedFiles } from "./export/exported-files";
import { defaultAddress, wantedAddress } from "./machine/address";
import { cacheFolder, distFolder, projectFolder } from "./machine/folders";
import { pageFor, wantedCloud } from "./machine/office-cloud";
import { helpSite } from "./help/site";
import { bundledPackages, licenceText } from "./texts/licences";
import { llmsText } from "./texts/llms";
import { metadata, metadataFile, metadataProblems } from "./texts/metadata";
import type { Shortcuts, ShortcutTexts } from "./texts/shortcuts";
import { skillPath, skillText } from "./texts/skill";
import { unifiedManifest } from "./texts/unified-manifest";
import { checkSizes } from "./machine/size";

type Configure = (options: { address: string; output: string }) => Configuration[];

async function build(address: string): Promise<void> {
  mkdirSync(cacheFolder, { recursive: true });
  const output = mkdtempSync(join(cacheFolder, "dist-"));
  try {
    const [stats, files] = await Promise.all([scripts(address, output), exportedFiles()]);
    for (const [path, text] of [
      ["third-party-licences.txt", licenceText(bundledPackages(stats))],
      ["taskpane.html", pane(output)],
      ...fromSource(address),
      ...functionMetadata(address),
      ["llms.txt", llmsText(catalogue, handbook, address)],
      [skillPath, await skillText(catalogue, handbook)],
      ...(await helpSite(catalogue, handbook, files)).map(({ path, text }) => [path, text] as const),
      ...files.map(({ name, bytes }) => [`files/${name}`, bytes] as const),
    ] as const) {
      mkdirSync(dirname(join(output, path)), { recursive: true });
      writeFileSync(join(output, path), text);
    }
    cpSync(join(projectFolder, "assets", "icons"), join(output, "assets", "icons"), { recursive: true });
    const sizes = checkSizes(output);
    // A temporary folder is private; a web server must be able to read this one.
    chmodSync(output, 0o755);
    rmSync(distFolder, { recursive: true, force: true });
    renameSync(output, distFolder);
    console.log([`Built for ${address} in dist/.`, ...sizes].join("\n"));
  } catch (error) {
    rmSync(output, { recursive: true, force: true });
    throw error;
  }
}

/** functions.js and the script of the pane, with the parts that they load on first use. */
function scripts(address: string, output: string): Promise<MultiStats> {
  const configure = createRequire(join(projectFolder, "package.json"))("./webpack.config.js") as Configure;
  const compiler = webpack(configure({ address, output }));
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close((closing) => {
        const failure = error ?? closing;
        if (failure) reject(failure);
        else if (!stats || stats.hasErrors() || stats.hasWarnings())
          reject(new Error(stats?.toString({ preset: "errors-warnings", colors: false })));
        else resolve(stats);
      });
    });
  });
}

/** The pane's page, with its script and styles under the names that their content gives them. */
function pane(output: string): string {
  const page = readFileSync(join(projectFolder, "src", "taskpane", "taskpane.html"), "utf8");
  const named = (extension: string) =>
    readdirSync(output).find((file) => file.startsWith("taskpane-") && file.endsWith(extension));
  const [script, styles] = [named(".js"), named(".css")];
  if (!script) throw new Error("The build has no script for the pane.");
  const link = styles ? `  <link rel="stylesheet" href="${styles}" />\n  ` : "";
  return pageFor(wantedCloud(), page)
    .replace('src="taskpane.js"', `src="${script}"`)
    .replace("</head>", `${link}</head>`);
}

/** Files written by hand, with the address of this build, and those that follow from them. */
function fromSource(address: string): (readonly [path: string, text: string])[] {
  const placed = (file: string) =>
    readFileSync(join(projectFolder, file), "utf8").replaceAll(defaultAddress, address);
  const [manifest, shortcuts, localShortcuts] = [
    placed("manifest.xml"),
    placed("assets/shortcuts.json"),
    placed("assets/shortcuts.zh-cn.json"),
  ];
  const unified = unifiedManifest({
    manifest,
    shortcuts: JSON.parse(shortcuts) as Shortcuts,
    localShortcuts: JSON.parse(localShortcuts) as ShortcutTexts,
  });
  return [
    ["manifest.xml", manifest],
    ["privacy.txt", placed("assets/privacy.txt")],
    ["shortcuts.json", shortcuts],
    // Office fetches this one for every language without a file of its own.
    ["shortcuts.en-us.json", json((JSON.parse(shortcuts) as Shortcuts).resources.default)],
    ["shortcuts.zh-cn.json", localShortcuts],
    ["manifest.json", json(unified.manifest)],
    ["manifest.zh-cn.json", json(unified.chinese)],
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function functionMetadata(address: string): (readonly [path: string, text: string])[] {
  return languages.map((language) => {
    const content = metadata(catalogue, handbook, language, address);
    const problems = metadataProblems(content);
    if (problems.length > 0)
      throw new Error(`Excel would not take ${metadataFile[language]}:\n${problems.join("\n")}`);
    return [metadataFile[language], json(content)];
  });
}

async function main(): Promise<void> {
  await build(wantedAddress());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
