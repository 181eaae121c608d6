import { useAnnounce } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Area } from "../../../benchmarks/benchmarks";
import { text } from "../../../text/en-gb";
import { useSettings } from "../settings/settings";

export interface Chooser {
  readonly chooseArea: (area: Area) => void;
  readonly chooseYear: (year: number) => void;
}

/** Keeps a new authority or year in the workbook, and says so to those who do not see the header. */
export function useChooser(): Chooser {
  const { announce } = useAnnounce();
  const { save } = useSettings();
  const chooseArea = useCallback(
    (next: Area) => {
      void save({ areaCode: next.code });
      announce(text.authority.chosen(next.name), { polite: true });
    },
    [save, announce],
  );
  const chooseYear = useCallback(
    (next: number) => {
      void save({ year: next });
      announce(text.authority.yearChosen(next), { polite: true });
    },
    [save, announce],
  );
  return { chooseArea, chooseYear };
}
