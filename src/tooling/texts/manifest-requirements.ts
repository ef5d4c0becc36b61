import { otherLocale } from "./manifest-locale";
import { elementsNamed, type Element } from "./xml";

/** The requirement sets that the add-in cannot do without; it asks for newer ones at run time. */
const required: Readonly<Record<string, string>> = {
  // Commands, pane and functions in one runtime.
  SharedRuntime: "1.1",
  // Every error code that a function returns.
  CustomFunctionsRuntime: "1.3",
  // Merged areas, which an insertion must not cut; spill ranges have been there since 1.12.
  ExcelApi: "1.13",
};

/** Requirement sets that are missing or of another version. */
export function requirementProblems(root: Element): string[] {
  const declared = new Map(
    elementsNamed(root, "Set").map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]]),
  );
  return Object.entries(required)
    .filter(([name, version]) => declared.get(name) !== version)
    .map(
      ([name, version]) =>
        `the manifest must require ${name} ${version}, not ${declared.get(name) ?? "nothing"}`,
    );
}

/** A token in an address must be declared and have a value for the other locale. */
export function tokenProblems(root: Element): string[] {
  return elementsNamed(root, "ExtendedOverrides").flatMap((overrides) => {
    const used = Object.values(overrides.attributes).flatMap((address) =>
      [...address.matchAll(/\$\{token\.(\w+)\}/g)].map(([, name = ""]) => name),
    );
    const tokens = elementsNamed(overrides, "Token");
    const names = tokens.map(({ attributes }) => attributes["Name"] ?? "");
    return [
      ...used.filter((name) => !names.includes(name)).map((name) => `token ${name} is not declared`),
      ...names.filter((name) => !used.includes(name)).map((name) => `token ${name} is never used`),
      ...tokens
        .filter(({ children }) => !children.some(({ attributes }) => attributes["Locale"] === otherLocale))
        .map(({ attributes }) => `token ${attributes["Name"] ?? ""} has no value for ${otherLocale}`),
    ];
  });
}
