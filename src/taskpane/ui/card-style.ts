import { tokens } from "@fluentui/react-components";

/** The frame of a thing in a list of things, its contents one below the other. */
export const cardStyle = {
  display: "flex",
  flexDirection: "column",
  alignItems: "flex-start",
  rowGap: tokens.spacingVerticalS,
  padding: tokens.spacingHorizontalM,
  borderRadius: tokens.borderRadiusLarge,
  border: `1px solid ${tokens.colorNeutralStroke2}`,
} as const;
