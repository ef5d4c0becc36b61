import { tokens } from "@fluentui/react-components";

/** The style of a footer that stays visible below scrolled content. */
export const stickyFooter = {
  position: "sticky",
  bottom: 0,
  zIndex: 1,
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  backgroundColor: tokens.colorNeutralBackground1,
  // On a very low screen it would cover its own content.
  "@media (max-height: 420px)": { position: "static" },
} as const;
