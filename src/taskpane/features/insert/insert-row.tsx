import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TableInsertRowRegular } from "@fluentui/react-icons/svg/table-insert-row";
import { useCallback } from "react";
import type { Area, Benchmarks } from "../../../benchmarks/benchmarks";
import { isCellError } from "../../../core/cells/cell-error";
import type { InsertionRecord } from "../../../excel/port";
import type { Indicator } from "../../../indicators/indicator";
import { indicatorRow } from "../../../templates/indicator-row";
import { text } from "../../../text/en-gb";
import { useServices, type PaneServices } from "../../services";
import { Message, ProblemMessage } from "../../ui/message";
import { Progress } from "../../ui/progress";
import { Section } from "../../ui/section";
import { useAction } from "../../ui/use-action";
import { useChoice } from "../authority/use-choice";
import { useBenchmarks } from "../benchmarks/benchmarks-provider";
import { findLists } from "../my-data/find-lists";
import { usableLists } from "../my-data/list-guess";
import { canInsert } from "./can-insert";
import { InsertionDone } from "./insertion-done";
import { inputsFor } from "./template-inputs";

const useStyles = makeStyles({
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What came of it: the insertion, or the sentence that says why there is nothing to insert. */
type Outcome = InsertionRecord | { readonly cannot: string };

async function insertRow(
  services: PaneServices,
  indicator: Indicator,
  area: Area,
  year: number,
  benchmarks: Benchmarks,
): Promise<Outcome> {
  const lists = usableLists(await findLists(services));
  const plan = indicatorRow(indicator, inputsFor(area, year), benchmarks, lists);
  return isCellError(plan) ? { cannot: plan.message } : services.port.insertAtSelection(plan);
}

function InsertRowButton(props: { indicator: Indicator; area: Area; year: number; benchmarks: Benchmarks }) {
  const services = useServices();
  const { indicator, area, year, benchmarks } = props;
  const { state, run, reset } = useAction(
    useCallback(
      () => insertRow(services, indicator, area, year, benchmarks),
      [services, indicator, area, year, benchmarks],
    ),
  );
  return (
    <>
      {state.status === "done" && "cannot" in state.result && (
        <Message intent="error" title={text.insert.cannotBuildRow} body={state.result.cannot} />
      )}
      {state.status === "done" && !("cannot" in state.result) && (
        <InsertionDone record={state.result} onUndone={reset} />
      )}
      {state.status === "refused" && <ProblemMessage problem={state.problem} onRetry={run} />}
      {state.status === "running" && state.slow && <Progress label={text.insert.inserting} />}
      <div>
        <Button
          icon={<TableInsertRowRegular />}
          disabledFocusable={state.status === "running"}
          onClick={() => run()}
        >
          {text.indicatorPage.insertRow}
        </Button>
      </div>
    </>
  );
}

/** Puts one indicator at the selected cell. */
export function InsertRow({ indicator }: { indicator: Indicator }) {
  const styles = useStyles();
  const { port } = useServices();
  const { state } = useBenchmarks();
  const { area, year } = useChoice();
  const about =
    area === null && state.status === "ready"
      ? text.indicatorPage.noAuthority
      : text.indicatorPage.insertRowAbout;
  if (!canInsert(port)) return null;
  return (
    <Section title={text.indicatorPage.insert}>
      <p className={styles.about}>{about}</p>
      {state.status === "ready" && area !== null && year !== null && (
        <InsertRowButton indicator={indicator} area={area} year={year} benchmarks={state.benchmarks} />
      )}
    </Section>
  );
}
