import { holdsIf, type Found, type Probe } from "./probe";

/** What Office says about itself, without touching the workbook. */
export const environmentProbes: readonly Probe[] = [
  atLeast("excel-api", "ExcelApi", 20, 13, "fails"),
  atLeast("functions-runtime", "CustomFunctionsRuntime", 5, 3, "falls-back"),
  offered("shared-runtime", "SharedRuntime", "1.1", "fails"),
  offered("undo-groups", "ExcelApi", "1.20"),
  offered("notes", "ExcelApi", "1.18"),
  offered("shortcuts", "KeyboardShortcuts", "1.1"),
  offered("browser-window", "OpenBrowserWindowApi", "1.1"),
  {
    id: "content-language",
    otherwise: "falls-back",
    run: async () => {
      const language: unknown = Office.context.contentLanguage;
      return holdsIf(typeof language === "string" && language !== "", String(language), "falls-back");
    },
  },
  { id: "separators", otherwise: "falls-back", run: separators },
];

function isSupported(set: string, version: string): boolean {
  return Office.context.requirements?.isSetSupported(set, version) === true;
}

/** The highest version of a set, and whether it reaches the one that the add-in needs. */
function atLeast(
  id: Probe["id"],
  set: string,
  newest: number,
  needed: number,
  otherwise: Probe["otherwise"],
): Probe {
  return {
    id,
    otherwise,
    run: async () => {
      let highest = 0;
      for (let minor = 1; minor <= newest; minor++) if (isSupported(set, `1.${minor}`)) highest = minor;
      return holdsIf(highest >= needed, highest === 0 ? "none" : `1.${highest}`, otherwise);
    },
  };
}

function offered(
  id: Probe["id"],
  set: string,
  version: string,
  otherwise: Probe["otherwise"] = "falls-back",
): Probe {
  return {
    id,
    otherwise,
    run: async () => {
      const is = isSupported(set, version);
      return holdsIf(is, is ? `${set} ${version}` : "none", otherwise);
    },
  };
}

/** Excel's decimal separator beside the one that the language of the workbook suggests. */
async function separators(): Promise<Found> {
  const actual = await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator");
    await context.sync();
    return application.decimalSeparator;
  });
  const parts = new Intl.NumberFormat(Office.context.contentLanguage || "en-US").formatToParts(1.5);
  const guessed = parts.find(({ type }) => type === "decimal")?.value;
  return holdsIf(actual === guessed, actual, "falls-back");
}
