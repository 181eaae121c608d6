import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useCallback } from "react";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { EmptyState } from "../../ui/empty-state";
import { ProblemMessage } from "../../ui/message";
import { PageFrame } from "../../ui/page-frame";
import { Progress } from "../../ui/progress";
import { Section } from "../../ui/section";
import { useAction } from "../../ui/use-action";
import { ListCard } from "./list-card";
import type { ListInWorkbook } from "./list-guess";
import { useLists } from "./use-lists";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

function Lists({ lists }: { lists: readonly ListInWorkbook[] }) {
  const styles = useStyles();
  const { port } = useServices();
  const goTo = useAction(useCallback((sheet: string) => port.goTo(sheet), [port]));
  return (
    <>
      {goTo.state.status === "refused" && <ProblemMessage problem={goTo.state.problem} />}
      <ul className={styles.list}>
        {lists.map((list) => (
          <ListCard key={list.reference} list={list} onGoTo={() => goTo.run(list.sheetName)} />
        ))}
      </ul>
    </>
  );
}

function Found({ lists }: { lists: readonly ListInWorkbook[] }) {
  const styles = useStyles();
  const recognised = lists.filter((list) => list.guess !== null);
  const others = lists.filter((list) => list.guess === null);
  if (lists.length === 0) return <EmptyState {...text.myData.empty} />;
  return (
    <>
      {recognised.length > 0 && (
        <Section title={text.myData.recognisedTitle}>
          <Lists lists={recognised} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={text.myData.otherTitle}>
          <p className={styles.about}>{text.myData.otherAbout}</p>
          <Lists lists={others} />
        </Section>
      )}
    </>
  );
}

/** The lists found in the workbook, what they were taken for and how sure that is. */
export function MyDataPage() {
  const { state, lookAgain } = useLists();
  return (
    <PageFrame title={text.myData.title} lead={text.myData.about}>
      {state.status === "loading" && <Progress label={text.myData.loading} />}
      {state.status === "refused" && <ProblemMessage problem={state.problem} onRetry={lookAgain} />}
      {state.status === "ready" && (
        <>
          <Found lists={state.lists} />
          <div>
            <Button icon={<ArrowSyncRegular />} onClick={lookAgain}>
              {text.myData.refresh}
            </Button>
          </div>
        </>
      )}
    </PageFrame>
  );
}
