import { ROLE_STYLES } from "../../../src/excel/styles";
import type { StyleRole } from "../../../src/templates/plan";
import { type AccessibilityCheck, onEverySheet } from "./check";

const LEAST = 4.5;

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours as WCAG 2 defines it: black on white is 21. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const contrastOfRole = (role: StyleRole): number => {
  const { colour = "#000000", fill = "#FFFFFF" } = ROLE_STYLES[role];
  return contrastOf(colour, fill);
};

export const contrast: AccessibilityCheck = {
  item: "Check the contrast of colours",
  weight: "essential",
  problems: onEverySheet((sheet) =>
    sheet.blocks
      .filter(({ role }) => contrastOfRole(role) < LEAST)
      .map(({ at, role }) => `${role} at ${at} has a contrast of ${contrastOfRole(role).toFixed(1)}`),
  ),
  faulty: {},
};
