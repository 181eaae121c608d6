import { useEffect, useState } from "react";
import {
  createDarkTheme,
  createHighContrastTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { ColourScheme, WorkbookPort } from "../../excel/port";

/** The product's blue-green, dark to light. Step 80 on white has a contrast of 6.4 to 1. */
const brand: BrandVariants = {
  10: "#010606",
  20: "#07191c",
  30: "#08292f",
  40: "#09363e",
  50: "#0a434d",
  60: "#0a505c",
  70: "#0b5d6b",
  80: "#0d6a7a",
  90: "#2b7886",
  100: "#428692",
  110: "#57949f",
  120: "#6ca2ac",
  130: "#81b1b9",
  140: "#97bfc6",
  150: "#adced3",
  160: "#c4dde1",
};

const dark = createDarkTheme(brand);

const themes: Readonly<Record<ColourScheme, Theme>> = {
  light: createLightTheme(brand),
  // The stock dark ramp takes steps too dark to read as text or as the selected line of a tab.
  dark: { ...dark, colorBrandForeground1: brand[130], colorBrandForeground2: brand[140] },
  "high-contrast": createHighContrastTheme(),
};

/** The Fluent theme of the scheme that the host shows. */
export const themeFor = (scheme: ColourScheme): Theme => themes[scheme];

/** The host's colour scheme, followed while the pane is open. */
export function useColourScheme(port: WorkbookPort): ColourScheme {
  const [scheme, setScheme] = useState(() => port.colourScheme());
  useEffect(() => port.onColourSchemeChanged(setScheme), [port]);
  return scheme;
}
