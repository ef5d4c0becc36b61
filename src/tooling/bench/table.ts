import { withMarkedText, type Markers } from "../texts/marked-text";
import { figure, ratio } from "./figures";
import type { Bench, Row } from "./row";

const markers: Markers = {
  begin: "<!-- prettier-ignore-start -->\n<!-- Measurements, written by `npm run bench`. Do not edit. -->",
  end: "<!-- prettier-ignore-end -->",
};

/** The result of one bench. */
export interface Findings {
  readonly bench: Pick<Bench, "title" | "about">;
  readonly rows: readonly Row[];
}

/** BENCHMARKS.md with these measurements in place of the last ones. */
export function withMeasurements(
  benchmarks: string,
  circumstances: string,
  findings: readonly Findings[],
): string {
  return withMarkedText("BENCHMARKS.md", benchmarks, markers, report(circumstances, findings));
}

/** All tables, after a line about the machine and the day. */
export function report(circumstances: string, findings: readonly Findings[]): string {
  return [circumstances, "", ...findings.flatMap(section)].join("\n");
}

function section({ bench, rows }: Findings): string[] {
  return [
    `## ${bench.title}`,
    "",
    bench.about,
    "",
    "| | Ours | Alternative | Its figure | ÷ ours |",
    "| --- | --- | --- | --- | --- |",
    ...rows.flatMap(lines),
    "",
  ];
}

/** One line for each alternative; ours is in the first. */
function lines({ what, samples, unit, instead }: Row): string[] {
  const ours = [what, figure(samples, unit)];
  if (instead.length === 0) return [line([...ours, "", "", ""])];
  return instead.map((other, i) =>
    line([
      ...(i === 0 ? ours : ["", ""]),
      other.what,
      [other.samples.length > 0 ? figure(other.samples, unit) : "", other.remark ?? ""]
        .filter((text) => text !== "")
        .join("; "),
      other.samples.length > 0 ? ratio(samples, other.samples) : "",
    ]),
  );
}

/** A pipe would end the cell. */
function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
