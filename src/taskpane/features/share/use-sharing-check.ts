import { useAnnounce } from "@fluentui/react-components";
import { useCallback, useEffect } from "react";
import { HostProblem, type LongWork } from "../../../excel/port";
import { text } from "../../../text/en-gb";
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
  const { announce } = useAnnounce();
  const check = useLongAction(
    useCallback(
      async (work: LongWork): Promise<SharingReport> => {
        const inspection = await services.port.inspectForSharing(work);
        const lists = await findLists(services).catch((reason: unknown) => {
          if (reason instanceof HostProblem) return null;
          throw reason;
        });
        if (work.signal?.aborted === true) throw new HostProblem("stopped");
        const sheets = inspection.sheets.length;
        const findings = sharingFindings(inspection, lists);
        announce(text.share.summary(findings.length, sheets), { polite: true });
        return { sheets, findings, isPartial: lists === null };
      },
      [services, announce],
    ),
  );
  const { run, stop } = check;
  useEffect(() => {
    run();
    return stop;
  }, [run, stop]);
  return check;
}
