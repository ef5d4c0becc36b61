import type { DemoSheet } from "./demo-sheet";
export const demoZh: readonly DemoSheet[] = [];
