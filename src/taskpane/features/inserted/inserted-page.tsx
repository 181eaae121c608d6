import { Button } from "@fluentui/react-components";
import { text } from "../../../text/en-gb";
import { EmptyState } from "../../ui/empty-state";
import { ProblemMessage } from "../../ui/message";
import { PageFrame } from "../../ui/page-frame";
import { Progress } from "../../ui/progress";
import { useNavigation } from "../navigation/navigation";
import { FormulaWorkState } from "./formula-work-state";
import { FormulasSection } from "./formulas-section";
import { InsertionList } from "./insertion-list";
import { RefreshState } from "./refresh-state";
import { useFormulaWork } from "./use-formula-work";
import { useInsertions } from "./use-insertions";
import { useRefresh } from "./use-refresh";

function Empty() {
  const { goToSection } = useNavigation();
  return (
    <EmptyState {...text.inserted.empty}>
      <Button onClick={() => goToSection({ name: "themes" })}>{text.inserted.browse}</Button>
    </EmptyState>
  );
}

/** Everything the add-in has put into the workbook, to go to, refresh, freeze or take out, and its formulas. */
export function InsertedPage() {
  const { state, readAgain } = useInsertions();
  const work = useFormulaWork(readAgain);
  const refresh = useRefresh(readAgain);
  return (
    <PageFrame title={text.inserted.title} lead={text.inserted.about}>
      {state.status === "loading" && <Progress label={text.inserted.loading} />}
      {state.status === "refused" && <ProblemMessage problem={state.problem} onRetry={readAgain} />}
      <FormulaWorkState work={work} />
      <RefreshState refresh={refresh} records={state.status === "ready" ? state.records : null} />
      {state.status === "ready" && state.records.length === 0 && <Empty />}
      {state.status === "ready" && state.records.length > 0 && (
        <InsertionList {...state} work={work} refresh={refresh} onChanged={readAgain} />
      )}
      {state.status === "ready" && <FormulasSection frozen={state.frozen} work={work} />}
    </PageFrame>
  );
}
