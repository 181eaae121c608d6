import { Button } from "@fluentui/react-components";
import { TableInsertRowRegular } from "@fluentui/react-icons/svg/table-insert-row";
import { useCallback } from "react";
import { parseArea } from "../../../core/cells/a1";
import { HostProblem } from "../../../excel/port";
import type { CustomFunction, FunctionExample } from "../../../functions/function";
import { workedExample } from "../../../templates/worked-example";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { ProblemMessage } from "../../ui/message";
import { useAction } from "../../ui/use-action";
import { canInsert } from "../insert/can-insert";
import { InsertionDone } from "../insert/insertion-done";

interface InsertExampleProps {
  readonly fn: CustomFunction;
  readonly example: FunctionExample;
}

/** Puts a worked example at the selected cell, with the made-up list that it reads, and takes it away again. */
export function InsertExample({ fn, example }: InsertExampleProps) {
  const { port } = useServices();
  const { state, run, reset } = useAction(
    useCallback(async () => {
      const address = await port.selectionAddress();
      const at = parseArea(address);
      if (at === null) throw new HostProblem("selection-not-range", address);
      return port.insertAtSelection(workedExample(fn, example, at));
    }, [port, fn, example]),
  );
  if (!canInsert(port)) return null;
  return (
    <>
      <div>
        <Button
          icon={<TableInsertRowRegular />}
          aria-label={text.help.insertNamed(example.call)}
          disabledFocusable={state.status === "running"}
          onClick={run}
        >
          {text.help.insert}
        </Button>
      </div>
      {state.status === "refused" && <ProblemMessage problem={state.problem} />}
      {state.status === "done" && <InsertionDone record={state.result} onUndone={reset} />}
    </>
  );
}
