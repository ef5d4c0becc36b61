/**
 * `npm run sideload`: the add-in in Excel. On Windows and macOS it builds, serves with a certificate that the machine
 * trusts, and starts Excel; elsewhere, and for Excel on the web, it prints what to do.
 */
import { getHttpsServerOptions } from "office-addin-dev-certs/lib/httpsServerOptions";
import { defaultAddress, wantedAddress } from "./machine/address";
import { run, runScript } from "./machine/command";
import { hasSucceeded } from "./machine/excel-start";
import { serve, type Served } from "./workbench/server";

const usage = `npm run sideload [-- --web | --help]

Builds the add-in and starts desktop Excel with it, on Windows and macOS.
--web   serves it for Excel on the web instead and prints where to upload the manifest.
ADDIN_URL=https://… uses an address where the build is already served.`;

const web = `To add it to Excel on the web:
  1. Open a workbook at https://excel.cloud.microsoft.
  2. Choose Home › Add-ins › More Add-ins › My Add-ins › Upload My Add-in.
  3. Choose dist/manifest.xml.
  4. If the browser asks whether the site may access your local network, allow it: the add-in is served by
     this machine. If the pane stays empty, open the site's permissions beside the address and allow local
     network access there.
The browser keeps the add-in until you remove it there.`;

const linux = `There is no desktop Excel for Linux. What works here:
  npm start                    a workbook in the browser, without Excel
  npm run sideload -- --web    this build in Excel on the web`;

/** Microsoft's tool that registers an add-in with desktop Excel. Fetched when needed: half of it is not for Linux. */
const debugging = ["-y", "office-addin-debugging@7.0.0"];
const manifest = "dist/manifest.xml";

async function sideload(args: readonly string[]): Promise<void> {
  if (args.includes("--help")) return console.log(usage);
  const onWeb = args.includes("--web");
  const desktop = process.platform === "win32" || process.platform === "darwin";
  if (!desktop && !onWeb) return console.log(linux);
  const address = wantedAddress();
  if ((await runScript("build", { environment: { ADDIN_URL: address } })) !== 0)
    throw new Error("The add-in could not be built.");
  const server = address === defaultAddress ? await serveTrusted(desktop) : undefined;
  if (onWeb) {
    if (server && !desktop)
      console.log(`First open ${address}/taskpane.html in the browser and confirm its certificate.\n`);
    console.log(web);
  } else if (await excel("start", "desktop", "--app", "excel", "--no-debug", "--no-live-reload"))
    console.log(`Excel starts with the add-in: look for the FinTech tab, or type =FINTECH. in a cell.`);
  else throw new Error(`Excel could not be started with the add-in; the message is above.\n\n${web}`);
  if (!server) return;
  console.log(`\nThe add-in is served at ${server.url} until you press Ctrl+C.`);
  await interrupted();
  if (!onWeb && !(await excel("stop")))
    console.error("The add-in could not be removed from Excel; remove it under Home › Add-ins.");
  await server.close();
}

async function excel(command: "start" | "stop", ...options: readonly string[]): Promise<boolean> {
  const npx = process.platform === "win32" ? "npx.cmd" : "npx";
  let output = "";
  const onOutput = (text: string) => (output += text);
  const code = await run(npx, [...debugging, command, manifest, ...options], { onOutput });
  return hasSucceeded(code, output);
}

/** Desktop Excel refuses a certificate that the machine does not trust; the system asks the user once. */
async function serveTrusted(desktop: boolean): Promise<Served> {
  const port = Number(new URL(defaultAddress).port);
  if (!desktop) return serve({ port, asBuilt: true });
  const { key, cert } = await getHttpsServerOptions();
  return serve({ port, asBuilt: true, certificate: { key: key.toString(), cert: cert.toString() } });
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}

sideload(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
