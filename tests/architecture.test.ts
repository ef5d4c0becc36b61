import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { isChinese } from "../src/report/language";
import { projectFolder } from "../src/tooling/machine/folders";
import { bundledPackage, permissive } from "../src/tooling/texts/licences";
import { roomOf, rooms, roomSize, stemOf } from "./support/rooms";
import { sourceFiles, type Import, type SourceFile } from "./support/source-files";

interface Rule {
  /** Folders, or single files without extension, that may be imported. */
  readonly may: readonly string[];
  /** Those of which only the types may be. */
  readonly types?: readonly string[];
}

/** The direction in which data flow. CONTRIBUTING.md shows this table; what is not in it is forbidden. */
const rules: Readonly<Record<string, Rule>> = {
  report: { may: ["report"] },
  model: { may: ["model", "report/provenance", "report/schema", "report/language"], types: ["report/units"] },
  functions: { may: ["functions", "model", "report"] },
  xlsx: { may: ["xlsx"] },
  workbook: { may: ["workbook", "functions", "model", "report", "xlsx"] },
  excel: { may: ["excel", "workbook", "functions", "model/problem"], types: ["report", "model"] },
  taskpane: { may: ["taskpane", "workbook", "functions", "report", "locales"], types: ["model"] },
  locales: { may: ["locales"], types: ["report", "model", "functions", "workbook", "taskpane"] },
  workbench: { may: ["workbench", "xlsx"] },
  tooling: { may: ["tooling", "workbook", "functions", "model", "report", "locales", "xlsx"] },
};

/** The pane meets Excel in one place: where it is put together. */
const paneEntry = "taskpane/index.tsx";

/** What an add-in is made of; the workbench is a page beside it, the tooling runs on a developer's machine. */
const addin = ["report", "model", "functions", "workbook", "excel", "taskpane", "locales", "xlsx"];
/** Plain TypeScript, the same in Node, in a browser and in Excel's own runtime. */
const core = ["report", "model", "functions", "workbook", "xlsx"];

const { dependencies, devDependencies } = JSON.parse(
  readFileSync(join(projectFolder, "package.json"), "utf8"),
) as Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>;

const lockfile = JSON.parse(readFileSync(join(projectFolder, "package-lock.json"), "utf8")) as {
  packages: Readonly<Record<string, { readonly version?: string; readonly dev?: boolean }>>;
};

function within(target: string, places: readonly string[] = []): boolean {
  return places.some((place) => target === place || target.startsWith(`${place}/`));
}

function allowed({ path, folder }: SourceFile, { target, isPackage, typeOnly }: Import): boolean {
  if (isPackage) return true;
  if (path === paneEntry && within(target, ["excel"])) return true;
  const rule = rules[folder];
  return rule !== undefined && (within(target, rule.may) || (typeOnly && within(target, rule.types)));
}

const filesIn = (folders: readonly string[]) => sourceFiles.filter(({ folder }) => folders.includes(folder));

describe("the folders", () => {
  test("are those that have a rule", () => {
    const folders = readdirSync(join(projectFolder, "src"));
    expect(folders.filter((folder) => !(folder in rules))).toEqual([]);
  });

  test("import in one direction", () => {
    const wrong = sourceFiles.flatMap((file) =>
      file.imports.filter((one) => !allowed(file, one)).map(({ specifier }) => `${file.path}: ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test("import only files that are there, without extension", () => {
    const wrong = sourceFiles.flatMap(({ path, imports }) =>
      imports
        .filter(({ isPackage, target, specifier }) => {
          if (isPackage || specifier.endsWith(".css")) return false;
          return ![".ts", ".tsx"].some((end) => existsSync(join(projectFolder, "src", target + end)));
        })
        .map(({ specifier }) => `${path}: ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the rooms", () => {
  const withoutExtension = (path: string) => path.replace(/\.tsx?$/, "");
  /** Imports from one room into another of the same folder. */
  const betweenRooms = sourceFiles.flatMap(({ path, folder, imports }) =>
    imports
      .filter(({ isPackage, target }) => !isPackage && target.startsWith(`${folder}/`))
      .map(({ target }) => ({ path, from: roomOf(withoutExtension(path)), to: roomOf(target) }))
      .filter(({ from, to }) => from !== to),
  );

  test("are those of the table", () => {
    const inUse = new Set(sourceFiles.map(({ path }) => roomOf(withoutExtension(path))));
    expect([...inUse].sort()).toEqual(Object.keys(rooms).sort());
  });

  test("import only the rooms that the table names", () => {
    const wrong = betweenRooms
      .filter(({ from, to }) => !rooms[from]?.includes(to))
      .map(({ path, to }) => `${path}: ${to}`);
    expect(wrong).toEqual([]);
  });

  test("stand on rooms above them in the table, and on none that they do not use", () => {
    const order = Object.keys(rooms);
    const used = new Set(betweenRooms.map(({ from, to }) => `${from} → ${to}`));
    const wrong = Object.entries(rooms).flatMap(([from, may]) =>
      may
        .filter((to) => order.indexOf(to) >= order.indexOf(from) || !used.has(`${from} → ${to}`))
        .map((to) => `${from} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  test(`hold at most ${roomSize} stems`, () => {
    const stems = new Map<string, Set<string>>();
    for (const { path } of sourceFiles) {
      const room = path.slice(0, path.lastIndexOf("/"));
      stems.set(room, (stems.get(room) ?? new Set()).add(stemOf(path)));
    }
    const large = [...stems]
      .filter(([, { size }]) => size > roomSize)
      .map(([room, { size }]) => `${room}: ${size}`);
    expect(large).toEqual([]);
  });

  test("hold no files that import each other in a circle, for types either", () => {
    const byPath = new Map(sourceFiles.map((file) => [withoutExtension(file.path), file]));
    const circles: string[] = [];
    const state = new Map<string, "open" | "done">();
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === "done") return;
      if (state.get(path) === "open") {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
        return;
      }
      state.set(path, "open");
      for (const { target, isPackage } of byPath.get(path)?.imports ?? [])
        if (!isPackage) visit(target, [...trail, path]);
      state.set(path, "done");
    };
    for (const path of byPath.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe("the edges", () => {
  test("only src/excel names Office's globals", () => {
    const names = ["Excel", "Office", "OfficeExtension", "CustomFunctions"];
    const wrong = filesIn(addin.filter((folder) => folder !== "excel")).flatMap(({ path, globals }) =>
      names.filter((name) => globals.has(name)).map((name) => `${path}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test("the core knows no page, no clock, no network and no chance without a seed", () => {
    const names = [
      "document",
      "window",
      "fetch",
      "XMLHttpRequest",
      "Date",
      "setTimeout",
      "navigator",
      "process",
    ];
    const wrong = filesIn(core).flatMap(({ path, globals, members }) => [
      ...names.filter((name) => globals.has(name)).map((name) => `${path}: ${name}`),
      ...["Math.random", "performance.now"]
        .filter((name) => members.has(name))
        .map((name) => `${path}: ${name}`),
    ]);
    expect(wrong).toEqual([]);
  });

  test("the model has no sentences: the words for its problems are the functions'", () => {
    const wrong = filesIn(["model"]).flatMap(({ path }) => {
      const text = readFileSync(join(projectFolder, "src", path), "utf8");
      const withoutComments = ts.transpile(text, { target: ts.ScriptTarget.ESNext, removeComments: true });
      return isChinese(withoutComments) ? [path] : [];
    });
    expect(wrong).toEqual([]);
  });

  test("the core is compiled without types of the page and of Office", () => {
    const { config } = ts.readConfigFile(join(projectFolder, "tsconfig.json"), (file) =>
      readFileSync(file, "utf8"),
    ) as { config: { compilerOptions: { lib: string[]; types: string[] }; include: string[] } };
    expect(config.compilerOptions.lib).toEqual(["es2022"]);
    expect(config.compilerOptions.types).toEqual([]);
    expect([...config.include].sort()).toEqual(core.map((folder) => `src/${folder}`).sort());
  });

  test("the embedded spreadsheet is known to one folder alone", () => {
    const wrong = sourceFiles
      .filter(({ path }) => !path.startsWith("workbench/sheet/"))
      .filter(({ imports }) => imports.some(({ target }) => target.startsWith("@univerjs/")))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  test("pages ask nothing with alert, confirm or prompt, and evaluate no text", () => {
    const wrong = filesIn([...addin, "workbench"]).flatMap(({ path, calls, members }) =>
      [
        ...["alert", "confirm", "prompt", "eval", "Function"].filter((name) => calls.has(name)),
        ...["window.alert", "window.confirm", "window.prompt"].filter((name) => members.has(name)),
      ].map((name) => `${path}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the native equivalents of functions", () => {
  const isPortable = (path: string) => /\.portable$|^functions\/portable(-book|\/|$)/.test(path);

  test("are imported by what hands workbooks over alone, so that functions.js does not carry them", () => {
    const wrong = filesIn(["functions", "excel"])
      .filter(({ path }) => !isPortable(path.replace(/\.ts$/, "")))
      .filter(({ imports }) => imports.some(({ target }) => isPortable(target)))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });
});

describe("the packages", () => {
  test("that the add-in imports are its dependencies", () => {
    const wrong = filesIn(addin).flatMap(({ path, imports }) =>
      imports
        .filter(({ isPackage, typeOnly, target }) => isPackage && !typeOnly && !(target in dependencies))
        .map(({ target }) => `${path}: ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test("have exact versions", () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test("do not include the spreadsheet's paid ones", () => {
    expect(Object.keys(lockfile.packages).filter((name) => name.includes("@univerjs-pro"))).toEqual([]);
  });

  test("that may end up in the add-in have a permissive licence", () => {
    const shipped = Object.entries(lockfile.packages)
      .filter(([path, { dev }]) => path !== "" && dev !== true)
      .map(([path]) => join(projectFolder, path))
      .filter((folder) => existsSync(folder))
      .map(bundledPackage);
    expect(shipped.length).toBeGreaterThan(Object.keys(dependencies).length);
    const refused = shipped.filter(({ licence }) => !permissive.has(licence));
    expect(refused.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });

  test("come from the registry: the lockfile names no other place", () => {
    const places = Object.values(lockfile.packages).flatMap((entry) =>
      "resolved" in entry ? [entry.resolved] : [],
    );
    expect(places.filter((place) => !String(place).startsWith("https://registry.npmjs.org/"))).toEqual([]);
  });
});
