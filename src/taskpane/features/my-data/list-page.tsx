import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons/svg/open";
import { useCallback } from "react";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { EmptyState } from "../../ui/empty-state";
import { Message, ProblemMessage } from "../../ui/message";
import { PageFrame } from "../../ui/page-frame";
import { Progress } from "../../ui/progress";
import { useAction } from "../../ui/use-action";
import { useNavigation } from "../navigation/navigation";
import { ColumnsSection } from "./columns-section";
import { DataQualitySection } from "./data-quality-section";
import type { ListGuess, ListInWorkbook } from "./list-guess";
import { useLists } from "./use-lists";
import { useMapping, type MappingChoice } from "./use-mapping";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  small: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

function Place({ list }: { list: ListInWorkbook }) {
  const styles = useStyles();
  const { port } = useServices();
  const { sheetName, address, guess, isUsed, hasRival } = list;
  const goTo = useAction(useCallback(() => port.goTo(sheetName, address), [port, sheetName, address]));
  return (
    <>
      {goTo.state.status === "refused" && <ProblemMessage problem={goTo.state.problem} />}
      <div className={styles.place}>
        <p className={styles.small}>{text.myData.place(list.name, sheetName, list.rows)}</p>
        <Button size="small" icon={<OpenRegular />} onClick={() => goTo.run()}>
          {text.listPage.goTo}
        </Button>
      </div>
      {guess !== null && isUsed && !hasRival && (
        <p className={styles.small}>{text.listPage.used(guess.title)}</p>
      )}
    </>
  );
}

/** The workbook has another list of the kind: which is read, and a way to read this one. */
function Rival({ guess, isUsed, onUse }: { guess: ListGuess; isUsed: boolean; onUse: () => void }) {
  const { rival } = text.listPage;
  const actions = isUsed ? undefined : (
    <Button size="small" onClick={onUse}>
      {rival.choose}
    </Button>
  );
  return (
    <Message
      intent={isUsed ? "info" : "warning"}
      title={rival.title(guess.title)}
      body={isUsed ? rival.used : rival.notUsed}
      actions={actions}
    />
  );
}

interface RecognisedProps {
  readonly list: ListInWorkbook;
  /** Every list of the workbook. */
  readonly lists: readonly ListInWorkbook[];
  readonly guess: ListGuess;
  readonly mapping: MappingChoice;
  readonly onChanged: () => void;
}

function Recognised({ list, lists, guess, mapping, onChanged }: RecognisedProps) {
  const saved = (saving: Promise<void>) => void saving.then(onChanged);
  return (
    <>
      {list.hasRival && (
        <Rival guess={guess} isUsed={list.isUsed} onUse={() => saved(mapping.useThis(guess.listId))} />
      )}
      {mapping.notKept && <Message intent="error" {...text.listPage.notKept} />}
      <DataQualitySection list={list} lists={lists} />
      <ColumnsSection
        guess={guess}
        mapping={list.mapping}
        isChosen={mapping.isChosen}
        onChoose={(field, heading) => saved(mapping.choose(field, heading))}
        onUndoAll={() => saved(mapping.undoAll())}
      />
    </>
  );
}

/** A list that indicators do not read; where the user's own choices made it so they can be taken back. */
function NotRecognised({ mapping, onChanged }: Pick<RecognisedProps, "mapping" | "onChanged">) {
  return (
    <EmptyState {...text.listPage.notRecognised}>
      {mapping.isChosen && (
        <Button onClick={() => void mapping.undoAll().then(onChanged)}>{text.listPage.undoAll}</Button>
      )}
    </EmptyState>
  );
}

function Found({ list, lists, onChanged }: Pick<RecognisedProps, "list" | "lists" | "onChanged">) {
  const mapping = useMapping(list.name);
  return (
    <>
      <Place list={list} />
      {list.guess === null ? (
        <NotRecognised mapping={mapping} onChanged={onChanged} />
      ) : (
        <Recognised list={list} lists={lists} guess={list.guess} mapping={mapping} onChanged={onChanged} />
      )}
    </>
  );
}

/** One list of the workbook: what its columns are read as, and what is wrong with its rows. */
export function ListPage({ name }: { name: string }) {
  const { go } = useNavigation();
  const { state, lookAgain, lookQuietly } = useLists();
  const list = state.status === "ready" ? state.lists.find((one) => one.name === name) : undefined;
  return (
    <PageFrame title={list?.guess?.title ?? name} eyebrow={text.listPage.eyebrow}>
      {state.status === "loading" && <Progress label={text.listPage.loading} />}
      {state.status === "refused" && <ProblemMessage problem={state.problem} onRetry={lookAgain} />}
      {state.status === "ready" && list === undefined && (
        <EmptyState {...text.listPage.gone}>
          <Button onClick={() => go({ name: "my-data" })}>{text.listPage.seeMyData}</Button>
        </EmptyState>
      )}
      {state.status === "ready" && list !== undefined && (
        <Found list={list} lists={state.lists} onChanged={lookQuietly} />
      )}
    </PageFrame>
  );
}
