import { HostError } from "./host-error";

/** Named colours that add-ins commonly use; Excel accepts all HTML names. */
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  grey: "#808080",
  gray: "#808080",
  purple: "#800080",
};

/** A colour as Excel gives it back: `#RRGGBB` in capitals. */
export function colour(value: unknown): string {
  const text = String(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex) return `#${hex.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .flatMap((digit) => [digit, digit])
      .join("")}`.toUpperCase();
  const known = named[text.toLowerCase()];
  if (!known) throw new HostError("InvalidArgument");
  return known;
}
