import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

interface Violations {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/**
 * What axe-core finds wrong with a page, frames within it aside: the rule, and the elements that break it. Of a page
 * that has only changed its colours, those alone need be looked at.
 */
export async function axeViolations(
  page: Frame | Page,
  look: "everything" | "colours" = "everything",
): Promise<readonly string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate((wanted) => {
    const { axe } = window as unknown as {
      axe: { run(context: Document, options: object): Promise<Violations> };
    };
    const rules = ["color-contrast", "link-in-text-block"];
    const runOnly = wanted === "colours" ? { runOnly: rules } : {};
    return axe.run(document, { iframes: false, resultTypes: ["violations"], ...runOnly });
  }, look);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = "" }) => `${id} (${help}): ${html}\n${failureSummary}`),
  );
}
