import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { build, type Metafile } from "esbuild";
import { fingerprint } from "../machine/fingerprint";
import { cacheFolder, distFolder, projectFolder } from "../machine/folders";
import { wantedCloud } from "../machine/office-cloud";

const PAGE = "src/workbench/page";
const WORKBENCH_INPUTS = [
  "src/workbench",
  "src/xlsx",
  "src/tooling/workbench/workbench.ts",
  "package-lock.json",
];
const ADDIN_INPUTS = [
  ...readdirSync(join(projectFolder, "src"))
    .filter((name) => name !== "workbench")
    .map((name) => `src/${name}`),
  ...[
    "assets",
    "manifest.xml",
    "webpack.config.js",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "tsconfig.addin.json",
    "LICENSE",
  ],
];

export interface Built {
  readonly folder: string;
  /** False when nothing had changed since the last time. */
  readonly fresh: boolean;
}

/** Bundles the workbench into .cache/workbench if its sources have changed. */
export async function buildWorkbench(): Promise<Built> {
  const folder = join(cacheFolder, "workbench");
  const stamp = join(folder, "built-from");
  const inputs = fingerprint(WORKBENCH_INPUTS);
  if (read(stamp) === inputs) return { folder, fresh: false };
  mkdirSync(cacheFolder, { recursive: true });
  const output = mkdtempSync(join(cacheFolder, "workbench-"));
  try {
    const { metafile } = await build({
      absWorkingDir: projectFolder,
      entryPoints: { workbench: `${PAGE}/main.ts`, page: `${PAGE}/page.css` },
      outdir: output,
      entryNames: "assets/[name]-[hash]",
      chunkNames: "assets/[name]-[hash]",
      assetNames: "assets/[name]-[hash]",
      bundle: true,
      // Keeps dictionaries and languages that are not needed at the start out of the first file.
      splitting: true,
      format: "esm",
      target: "es2022",
      minify: true,
      metafile: true,
      // Keeps the licence comments of libraries.
      legalComments: "linked",
      loader: { ".woff": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl", ".svg": "dataurl" },
      define: { "process.env.NODE_ENV": '"production"' },
      logLevel: "error",
    });
    checkInputs(metafile);
    const page = ["main.ts", "page.css"].reduce(
      (html, source) => html.replace(`"${source}"`, `"assets/${outputOf(metafile, `${PAGE}/${source}`)}"`),
      readFileSync(join(projectFolder, PAGE, "index.html"), "utf8"),
    );
    writeFileSync(join(output, "index.html"), page);
    writeFileSync(join(output, "built-from"), inputs);
    replace(folder, output);
  } catch (error) {
    rmSync(output, { recursive: true, force: true });
    throw error;
  }
  return { folder, fresh: true };
}

/** Throws if a source is not watched: a change of it would leave an old workbench in its place. */
function checkInputs({ inputs }: Metafile): void {
  const unwatched = Object.keys(inputs).filter(
    (file) => file.startsWith("src/") && !WORKBENCH_INPUTS.some((folder) => file.startsWith(`${folder}/`)),
  );
  if (unwatched.length > 0)
    throw new Error(
      `The workbench reads sources outside ${WORKBENCH_INPUTS.join(", ")}: ${unwatched.join(", ")}`,
    );
}

/** The name of the file built from a source. */
function outputOf({ outputs }: Metafile, source: string): string {
  const [file] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === source) ?? [];
  if (!file) throw new Error(`esbuild wrote nothing for ${source}.`);
  return basename(file);
}

/**
 * Builds the add-in for an address, unless dist/ was built for it and nothing has changed since. The output of
 * `npm run build` is shown only if it fails.
 */
export async function buildAddin(address: string): Promise<Built> {
  const stamp = join(cacheFolder, "addin-built-from");
  const inputs = fingerprint(ADDIN_INPUTS, address, wantedCloud());
  if (read(stamp) === inputs && addinAddress() === address) return { folder: distFolder, fresh: false };
  rmSync(stamp, { force: true });
  await runBuild(address);
  if (addinAddress() !== address)
    throw new Error(`The build did not take ${address} as the add-in's address.`);
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stamp, inputs);
  return { folder: distFolder, fresh: true };
}

/** The origin for which the add-in was built, from the manifest of the build. */
export function addinAddress(folder = distFolder): string | undefined {
  const manifest = read(join(folder, "manifest.xml"));
  const location = manifest && /<SourceLocation\s+DefaultValue="([^"]+)"/.exec(manifest)?.[1];
  return location ? new URL(location).origin : undefined;
}

function runBuild(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectFolder, "scripts", "run.mjs"), "build"], {
      cwd: projectFolder,
      env: { ...process.env, ADDIN_URL: address },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (text) => (output += String(text)));
    child.stderr.on("data", (text) => (output += String(text)));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`The add-in could not be built.\n\n${output.trim()}`)),
    );
  });
}

/** Replaces a folder by a finished one; another process may have done so in the meantime. */
function replace(folder: string, output: string): void {
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(output, folder);
  } catch (error) {
    rmSync(output, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
