import { createReadStream, readFileSync, realpathSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { extname, join, sep } from "node:path";
import { certificate, type Certificate } from "../machine/certificate";
import { cacheFolder, distFolder, officeJsFolder } from "../machine/folders";
import { withOfficeJs } from "../machine/office-cloud";

export interface ServeOptions {
  /** 0, the default, takes any free port. Throws if the port is taken. */
  readonly port?: number;
  /** The add-in's production build, served at the origin's root. */
  readonly addin?: string;
  /** The workbench's bundle, served under /workbench/. */
  readonly workbench?: string;
  /** Microsoft's library, served under /officejs/. */
  readonly officeJs?: string;
  /** Fonts, served under /fontsource/; none if omitted. */
  readonly fonts?: string;
  /** A certificate that this machine trusts, instead of the project's own. */
  readonly certificate?: Pick<Certificate, "key" | "cert">;
  /** True for real Excel: serves pages as built, with office.js from Microsoft and only their own policy. */
  readonly asBuilt?: boolean;
}

export interface Served {
  /** `https://localhost:3000` */
  readonly url: string;
  readonly port: number;
  /** The hash by which Chromium accepts this server's certificate. */
  readonly spki: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** Where served pages load office.js from: the only difference between them and the build. */
const LOCAL_OFFICE_JS = "/officejs/office.js";

/** Everything comes from this origin; styles may be set from scripts, as Fluent UI and the spreadsheet do. */
const CONTENT_POLICY = [
  "default-src 'self'",
  // The solver of linear programmes is WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

/**
 * One https origin on localhost for the workbench, the add-in and office.js: the library accepts a
 * page as its host only if it is https and has the add-in's host name.
 */
export async function serve(options: ServeOptions = {}): Promise<Served> {
  const own = options.certificate ? { ...options.certificate, spki: "" } : await certificate();
  const { key, cert, spki } = own;
  // The longest prefix first.
  const roots: readonly (readonly [prefix: string, folder: string])[] = [
    ["/workbench/", options.workbench ?? join(cacheFolder, "workbench")],
    ["/officejs/", options.officeJs ?? officeJsFolder],
    ...(options.fonts === undefined ? [] : [["/fontsource/", options.fonts] as const]),
    ["/", options.addin ?? distFolder],
  ];
  const server = createServer({ key, cert }, (request, response) =>
    answer(roots, options.asBuilt === true, request, response),
  );
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}`,
    port,
    spki,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function answer(
  roots: readonly (readonly [string, string])[],
  asBuilt: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const path = pathOf(request);
  if (path === undefined) return refuse(response, 400);
  if (path === "/" || path === "/workbench") {
    response.writeHead(302, { location: "/workbench/" }).end();
    return;
  }
  const root = roots.find(([prefix]) => path.startsWith(prefix));
  const file = root && fileIn(root[1], path.slice(root[0].length));
  if (file === undefined) return refuse(response, 404);
  const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
  const page = type.startsWith("text/html") && !asBuilt;
  response.setHeader("content-type", type);
  const { etag, caching } = freshness(path, file);
  response.setHeader("etag", etag);
  response.setHeader("cache-control", caching);
  response.setHeader("x-content-type-options", "nosniff");
  // Excel on the web reads the metadata of the functions from a page of another origin.
  if (asBuilt) response.setHeader("access-control-allow-origin", "*");
  if (page) response.setHeader("content-security-policy", CONTENT_POLICY);
  if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
  else if (request.method === "HEAD") response.end();
  else if (page) response.end(withOfficeJs(readFileSync(file, "utf8"), LOCAL_OFFICE_JS));
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

/** Files whose name carries a hash of their content: parts of the add-in, its pane, and parts of the workbench. */
const NEVER_CHANGES = /^\/(workbench\/assets|parts)\/|^\/taskpane-[0-9a-f]+\.(js|css)$/;

/** Files change with every build, so the browser asks each time; except those that never change. */
function freshness(path: string, file: string): { etag: string; caching: string } {
  const { mtimeMs, size } = statSync(file);
  const caching = NEVER_CHANGES.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
  return { etag: `"${Math.round(mtimeMs).toString(36)}-${size.toString(36)}"`, caching };
}

function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
  } catch {
    return undefined;
  }
}

/** The file at a path; undefined if there is none or it is outside the folder, links followed. */
function fileIn(folder: string, path: string): string | undefined {
  if (path.includes("\0")) return undefined;
  try {
    const root = realpathSync(folder);
    let file = realpathSync(join(root, path));
    if (file !== root && !file.startsWith(root + sep)) return undefined;
    if (statSync(file).isDirectory()) file = join(file, "index.html");
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${status}\n`);
}
