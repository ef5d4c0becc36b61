import { createServer } from "node:net";
import { join } from "node:path";
import { buildAddin, buildWorkbench } from "./workbench/workbench";
import { certificate } from "./machine/certificate";
import { cacheFolder } from "./machine/folders";
import { findBrowser, hasDisplay, showPage } from "./machine/installed-browser";
import { noteRunning, notedRunning } from "./machine/running";
import { serve } from "./workbench/server";
import { takeTurn } from "./machine/turn";

const USAGE = `npm start -- [--port <number>] [--no-open]

Builds the add-in and the workbench if something has changed, serves both on https://localhost and
opens a browser. --port chooses the port (otherwise 3000, or the next free one). If it is already
running, it is updated and shown again.`;

const FIRST_PORT = 3000;
const TRIED_PORTS = 20;

async function start(args: readonly string[]): Promise<void> {
  if (args.includes("--help")) return console.log(USAGE);
  // Two at once would choose the same port and build into the same folders: the second joins the first.
  const over = await takeTurn(join(cacheFolder, "starting"), () =>
    console.log("Another npm start is in progress; waiting until it is done …"),
  );
  await startInTurn(args).finally(over);
}

async function startInTurn(args: readonly string[]): Promise<void> {
  const before = args.includes("--port") ? undefined : await stillServing();
  const port = before ?? (await choosePort(args));
  const address = `https://localhost:${port}`;
  const waiting = setTimeout(() => console.log("Building … (about a minute, the first time)"), 1500);
  const [, workbench] = await Promise.all([buildAddin(address), buildWorkbench()]).finally(() =>
    clearTimeout(waiting),
  );
  if (before !== undefined) {
    // Two servers would share one build, which contains one address.
    const { spki } = await certificate();
    const opened = open({ url: address, spki }, args);
    return console.log(greeting(`already at ${address}, updated`, opened, "where it was started"));
  }
  const server = await serve({ port, workbench: workbench.folder }).catch((error: unknown) => {
    throw isTaken(error)
      ? new Error(`Port ${port} was taken by another program while this was built. Run npm start again.`)
      : error;
  });
  const forget = noteRunning(port);
  console.log(greeting(`at ${server.url}`, open(server, args)));

  const stop = () => {
    forget();
    // The terminal has printed ^C on the line.
    if (process.stdout.isTTY) process.stdout.write("\n");
    void server.close().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

type Opened = "opened" | "no screen" | "no browser";

function open(server: { readonly url: string; readonly spki: string }, args: readonly string[]): Opened {
  if (args.includes("--no-open") || !hasDisplay()) return "no screen";
  const browser = findBrowser();
  if (!browser) return "no browser";
  showPage(browser, server.url, server.spki);
  return "opened";
}

function greeting(where: string, opened: Opened, whence = ""): string {
  const line = `The FinTech workbench runs ${where} (Ctrl+C ${whence && `${whence} `}ends it).`;
  if (opened === "opened") return line;
  return `${line} Open it in a browser and confirm its certificate, which this machine made for itself.`;
}

/** The port at which this folder is being served; undefined if it is not. */
async function stillServing(): Promise<number | undefined> {
  const noted = notedRunning();
  return noted && !(await isFree(noted.port)) ? noted.port : undefined;
}

/** The requested port, or the first free one. */
async function choosePort(args: readonly string[]): Promise<number> {
  const at = args.indexOf("--port");
  if (at >= 0) {
    const port = Number(args[at + 1]);
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      throw new Error(`--port takes a number from 1 to 65535, not “${args[at + 1] ?? ""}”.`);
    }
    if (!(await isFree(port))) throw new Error(`Port ${port} is taken. Choose another with --port.`);
    return port;
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + TRIED_PORTS; port++) if (await isFree(port)) return port;
  throw new Error(
    `Ports ${FIRST_PORT} to ${FIRST_PORT + TRIED_PORTS - 1} are all taken. Choose one with --port.`,
  );
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === "EADDRINUSE";
}

/** Checks both addresses of localhost: a browser may try either first. */
async function isFree(port: number): Promise<boolean> {
  return (await isFreeAt(port, "127.0.0.1")) && (await isFreeAt(port, "::1"));
}

function isFreeAt(port: number, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    // Without IPv6 the address does not exist, so no program uses it.
    probe.once("error", (error) => resolve(!isTaken(error)));
    probe.listen(port, address, () => probe.close(() => resolve(true)));
  });
}

start(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
