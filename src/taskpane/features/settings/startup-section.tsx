import { makeStyles, Switch, tokens, typographyStyles, useAnnounce } from "@fluentui/react-components";
import { useCallback, useEffect, useId } from "react";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { ProblemMessage } from "../../ui/message";
import { Section } from "../../ui/section";
import { useAction } from "../../ui/use-action";

const useStyles = makeStyles({
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const words = text.settings;

function StartupSwitch() {
  const styles = useStyles();
  const about = useId();
  const { port } = useServices();
  const { announce } = useAnnounce();
  const reading = useAction(useCallback(() => port.opensWithWorkbook(), [port]));
  const change = useAction(
    useCallback(
      async (opens: boolean) => {
        await port.setOpensWithWorkbook(opens);
        announce(opens ? words.startupOn : words.startupOff, { polite: true });
        return opens;
      },
      [port, announce],
    ),
  );
  const { run: read } = reading;
  useEffect(() => read(), [read]);
  const known = change.state.status === "done" ? change.state : reading.state;
  const refused = [change.state, reading.state].find((state) => state.status === "refused");
  return (
    <>
      {refused !== undefined && <ProblemMessage problem={refused.problem} />}
      <Switch
        label={words.startup}
        aria-describedby={about}
        checked={known.status === "done" && known.result}
        disabled={known.status !== "done"}
        onChange={(_event, { checked }) => change.run(checked)}
      />
      <p id={about} className={styles.about}>
        {words.startupAbout}
      </p>
      {change.state.status === "done" && <p className={styles.about}>{words.startupSave}</p>}
    </>
  );
}

/** Whether the add-in starts with the workbook: off unless the user wants it, with what it means for others. */
export function StartupSection() {
  const styles = useStyles();
  const { port } = useServices();
  return (
    <Section title={words.startupTitle}>
      {port.supports("SharedRuntime", "1.1") ? (
        <StartupSwitch />
      ) : (
        <p className={styles.about}>{words.startupUnsupported}</p>
      )}
    </Section>
  );
}
