import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DataLineRegular } from "@fluentui/react-icons/svg/data-line";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { TableInsertRowRegular } from "@fluentui/react-icons/svg/table-insert-row";
import { useCallback } from "react";
import { isCellError } from "../../../core/cells/cell-error";
import type { Indicator } from "../../../indicators/indicator";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { Message, ProblemMessage } from "../../ui/message";
import { Progress } from "../../ui/progress";
import { Section } from "../../ui/section";
import { useAction, type ActionState } from "../../ui/use-action";
import { useChoice } from "../authority/use-choice";
import { useBenchmarks } from "../benchmarks/benchmarks-provider";
import { canInsert } from "./can-insert";
import {
  insertIndicator,
  type IndicatorChoice,
  type IndicatorOutcome,
  type IndicatorPiece,
} from "./insert-indicator";
import { InsertionDone } from "./insertion-done";

const useStyles = makeStyles({
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

function Outcome({ state, reset }: { state: ActionState<IndicatorOutcome>; reset: () => void }) {
  if (state.status === "refused") return <ProblemMessage takesFocus problem={state.problem} />;
  if (state.status === "running" && state.slow) return <Progress label={text.insert.inserting} />;
  if (state.status !== "done") return null;
  if ("cannot" in state.result)
    return <Message intent="warning" title={text.insert.cannotBuildRow} body={state.result.cannot} />;
  return <InsertionDone record={state.result} onUndone={reset} />;
}

function InsertButtons(choice: IndicatorChoice) {
  const styles = useStyles();
  const services = useServices();
  const { indicator, area, year, benchmarks } = choice;
  const { state, run, reset } = useAction(
    useCallback(
      (piece: IndicatorPiece) => insertIndicator(services, { indicator, area, year, benchmarks }, piece),
      [services, indicator, area, year, benchmarks],
    ),
  );
  const isRunning = state.status === "running";
  return (
    <>
      <Outcome state={state} reset={reset} />
      <div className={styles.buttons}>
        <Button icon={<TableInsertRowRegular />} disabledFocusable={isRunning} onClick={() => run("row")}>
          {text.indicatorPage.insertRow}
        </Button>
        {!isCellError(benchmarks.indicator(indicator.code)) && (
          <Button icon={<DataLineRegular />} disabledFocusable={isRunning} onClick={() => run("chart")}>
            {text.indicatorPage.insertChart}
          </Button>
        )}
        {indicator.fromRecords.length > 0 && (
          <Button icon={<MathFormulaRegular />} disabledFocusable={isRunning} onClick={() => run("formula")}>
            {text.indicatorPage.insertFormula}
          </Button>
        )}
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
  const { insertRowAbout, noAuthority } = text.indicatorPage;
  if (!canInsert(port)) return null;
  return (
    <Section title={text.indicatorPage.insert}>
      <p className={styles.about}>
        {area === null && state.status === "ready" ? noAuthority : insertRowAbout}
      </p>
      {state.status === "ready" && area !== null && year !== null && (
        <InsertButtons indicator={indicator} area={area} year={year} benchmarks={state.benchmarks} />
      )}
    </Section>
  );
}
