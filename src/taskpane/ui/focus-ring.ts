import { tokens } from "@fluentui/react-components";

/** The line round what has the focus, for what Fluent draws none round. */
export const focusRing = {
  ":focus-visible": {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "2px",
    borderRadius: tokens.borderRadiusMedium,
  },
} as const;
