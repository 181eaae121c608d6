import { useCallback, useEffect } from "react";
import { HostProblem, type LongWork } from "../../../excel/port";
import { useServices } from "../../services";
import { useLongAction, type LongAction } from "../../ui/use-long-action";
import { findLists } from "../my-data/find-lists";
import { sharingFindings, type SharingFinding } from "./sharing-findings";

/** What the check came to. */
export interface SharingReport {
  readonly sheets: number;
  readonly findings: readonly SharingFinding[];
  /** The lists could not be looked for, so that findings are missing. */
  readonly isPartial: boolean;
}

/** Checks the workbook when the page opens, and again on request. */
export function useSharingCheck(): LongAction<[], SharingReport> {
  const services = useServices();
  const check = useLongAction(
    useCallback(
      async (work: LongWork): Promise<SharingReport> => {
        const inspection = await services.port.inspectForSharing(work);
        const lists = await findLists(services).catch((reason: unknown) => {
          if (reason instanceof HostProblem) return null;
          throw reason;
        });
        return {
          sheets: inspection.sheets.length,
          findings: sharingFindings(inspection, lists),
          isPartial: lists === null,
        };
      },
      [services],
    ),
  );
  const { run, stop } = check;
  useEffect(() => {
    run();
    return stop;
  }, [run, stop]);
  return check;
}
