/** Names of dashed lines in files, and Excel's names for them. */
export const dashes = {
  solid: "Continuous",
  dash: "Dash",
  sysDot: "Dot",
  dashDot: "DashDot",
  lgDashDotDot: "DashDotDot",
} as const;
