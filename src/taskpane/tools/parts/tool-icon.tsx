import type { ReactElement } from "react";
import type { ToolName } from "../draft/state";

const drawings: Readonly<Record<ToolName, ReactElement>> = {
  matrix: (
    <>
      <path d="M4 4v32h32M20 6v28M6 20h28" />
      <circle cx="28" cy="11" r="2.5" fill="currentColor" />
      <path d="m11 9 3 5h-6z" fill="currentColor" />
      <rect x="25" y="26" width="5" height="5" fill="currentColor" />
    </>
  ),
  radar: (
    <>
      <path d="m20 4 15 11-6 18H11L5 15z" />
      <path d="m20 11 8 6-2 10-10 2-6-11z" strokeWidth="2" />
    </>
  ),
  quadrant: (
    <>
      <path d="M4 4v32h32M6 20h28M22 6v28" />
      <path d="m10 32 18-19m-7 0h7v7" strokeWidth="2" />
    </>
  ),
  projection: (
    <>
      <path d="M4 4v32h32" />
      <path d="M7 31c9 0 12-5 15-11" strokeWidth="2" />
      <path d="m22 20 12-13m-12 13 12-5m-12 5 12 1" strokeDasharray="3 2" />
    </>
  ),
};

/** An icon of a tool's chart; always beside its name. */
export function ToolIcon({ tool }: { tool: ToolName }) {
  return (
    <svg
      width="40"
      height="40"
      viewBox="0 0 40 40"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.25"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[tool]}
    </svg>
  );
}
