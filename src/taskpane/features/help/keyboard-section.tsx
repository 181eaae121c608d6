import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { Facts } from "../../ui/facts";
import { Section } from "../../ui/section";

const useStyles = makeStyles({
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The keys of the add-in where Excel takes them, and how to move between the sheet and the pane. */
export function KeyboardSection() {
  const styles = useStyles();
  const { port, shortcuts } = useServices();
  const isSupported = port.supports("KeyboardShortcuts", "1.1");
  const own = shortcuts.map(({ name, keys, macKeys }) => ({ name, words: text.help.keys(keys, macKeys) }));
  return (
    <Section title={text.help.keyboardTitle}>
      <p className={styles.about}>{isSupported ? text.help.keyboardAbout : text.help.keyboardUnsupported}</p>
      <Facts facts={[...(isSupported ? own : []), ...text.help.moving]} />
    </Section>
  );
}
