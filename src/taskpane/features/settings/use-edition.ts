import { useAnnounce } from "@fluentui/react-components";
import { useCallback } from "react";
import type { NeighbourEdition } from "../../../benchmarks/benchmarks";
import type { WorkbookSettings } from "../../../excel/port";
import { text } from "../../../text/en-gb";
import { useSettings } from "./settings";

/** The edition as the workbook keeps it; the newest unless it says otherwise. */
export const editionOf = (kept: WorkbookSettings["neighbourEdition"]): NeighbourEdition =>
  kept === "2021" ? 2021 : 2025;

export interface EditionChoice {
  readonly edition: NeighbourEdition;
  readonly chooseEdition: (edition: NeighbourEdition) => void;
}

/** The edition of the neighbour model that every comparison uses: the newest unless the user says otherwise. */
export function useEdition(): EditionChoice {
  const { settings, save } = useSettings();
  const { announce } = useAnnounce();
  const chooseEdition = useCallback(
    (edition: NeighbourEdition) => {
      void save({ neighbourEdition: edition === 2021 ? "2021" : "2025" });
      announce(text.settings.editionChosen(text.settings.editions[edition]), { polite: true });
    },
    [save, announce],
  );
  return { edition: editionOf(settings.neighbourEdition), chooseEdition };
}
