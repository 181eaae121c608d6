import { useCallback } from "react";
import type { SkippedCell } from "../../../excel/port";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { LongProgress } from "../../ui/long-progress";
import { Message, ProblemMessage } from "../../ui/message";
import { useAction } from "../../ui/use-action";
import { SkippedCells } from "./skipped-cells";
import type { FormulaWork } from "./use-formula-work";

/** How far the work on formulas is, or what came of it. */
export function FormulaWorkState({ work }: { work: FormulaWork }) {
  const { port } = useServices();
  const goTo = useAction(
    useCallback(({ sheetName, address }: SkippedCell) => port.goTo(sheetName, address), [port]),
  );
  const { state } = work;
  if (state.status === "running" && state.slow)
    return (
      <LongProgress
        label={text.formulaWork.working}
        share={work.share}
        stopLabel={text.formulaWork.stop}
        onStop={work.stop}
      />
    );
  if (state.status === "refused") return <ProblemMessage problem={state.problem} />;
  if (state.status !== "done") return null;
  const { kind, formulas, skipped } = state.result;
  return (
    <>
      {(formulas > 0 || skipped.length === 0) && (
        <Message
          intent={formulas > 0 ? "success" : "info"}
          title={text.formulaWork.done[kind](formulas)}
          body={formulas > 0 ? text.formulaWork.doneBody[kind] : ""}
        />
      )}
      <SkippedCells cells={skipped} onGoTo={goTo.run} />
      {goTo.state.status === "refused" && <ProblemMessage problem={goTo.state.problem} />}
    </>
  );
}
