import { Button, makeStyles, tokens, typographyStyles, useAnnounce } from "@fluentui/react-components";
import { useCallback } from "react";
import type { StoredInWorkbook, WorkbookSettings } from "../../../excel/port";
import { text } from "../../../text/en-gb";
import { ConfirmButton } from "../../ui/confirm-button";
import { Facts, type Fact } from "../../ui/facts";
import { Message, ProblemMessage } from "../../ui/message";
import { Progress } from "../../ui/progress";
import { Section } from "../../ui/section";
import { useAction } from "../../ui/use-action";
import { useSettings } from "./settings";
import { useStored } from "./use-stored";

const useStyles = makeStyles({
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const words = text.settings;

const choicesIn = (settings: WorkbookSettings): string => {
  const names = Object.keys(words.choicesInWords) as readonly (keyof WorkbookSettings)[];
  const kept = names.filter((name) => {
    const value = settings[name];
    return typeof value === "object" ? Object.keys(value).length > 0 : value !== undefined;
  });
  return kept.length === 0 ? words.none : kept.map((name) => words.choicesInWords[name]).join(", ");
};

const storedFacts = (stored: StoredInWorkbook, settings: WorkbookSettings): readonly Fact[] => {
  const { settingsKeys, insertions, frozenFormulas, hiddenNames } = stored;
  return [
    { name: words.storedChoices, words: choicesIn(settings) },
    { name: words.storedInsertions, words: words.numberOf(insertions) },
    { name: words.storedFrozen, words: words.numberOf(frozenFormulas) },
    { name: words.storedNames, words: words.named(hiddenNames) },
    { name: words.storedKeys, words: words.named(settingsKeys) },
  ];
};

/** Takes the choices out of the workbook, and puts them back as long as the pane is open. */
function Forgetting() {
  const { announce } = useAnnounce();
  const { settings, forgotten, forget, putBack } = useSettings();
  const removal = useAction(forget);
  const undo = useAction(
    useCallback(async () => {
      await putBack();
      announce(words.isBack, { polite: true });
    }, [putBack, announce]),
  );
  const refused = [removal.state, undo.state].find((state) => state.status === "refused");
  return (
    <>
      {refused !== undefined && <ProblemMessage problem={refused.problem} />}
      {forgotten !== null && (
        <Message
          intent="success"
          {...words.forgotten}
          actions={
            <Button size="small" onClick={undo.run}>
              {words.putBack}
            </Button>
          }
        />
      )}
      {choicesIn(settings) !== words.none && (
        <div>
          <ConfirmButton
            label={words.forget}
            question={words.forgetTitle}
            body={words.forgetBody}
            confirm={words.forgetConfirm}
            onConfirm={removal.run}
          />
        </div>
      )}
    </>
  );
}

/** What the workbook keeps for the add-in, in words, and the way to take the choices out of it. */
export function StoredSection() {
  const styles = useStyles();
  const { settings } = useSettings();
  const { state, run, last } = useStored();
  return (
    <Section title={words.storedTitle}>
      <p className={styles.about}>{words.storedAbout}</p>
      {state.status === "running" && state.slow && <Progress label={words.storedLoading} />}
      {state.status === "refused" && <ProblemMessage problem={state.problem} onRetry={run} />}
      {last !== null && <Facts facts={storedFacts(last, settings)} />}
      <Forgetting />
    </Section>
  );
}
