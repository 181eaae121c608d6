import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { text } from "../../../text/en-gb";
import { useBenchmarks } from "../benchmarks/benchmarks-provider";
import { useNavigation } from "../navigation/navigation";
import { AuthorityPicker } from "./authority-picker";
import { useChoice } from "./use-choice";
import { useChooser } from "./use-chooser";
import { YearPicker } from "./year-picker";

const useStyles = makeStyles({
  header: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 92px auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    "@media (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  more: { display: "flex" },
  button: { minWidth: "28px", width: "28px", padding: 0 },
});

const pickerStatus = { loading: "loading", ready: "ready", failed: "unavailable" } as const;

/** The way to what is set once and read once, small beside what every page speaks of. */
function MoreButtons() {
  const styles = useStyles();
  const { go, page } = useNavigation();
  const buttons = [
    { name: "settings", label: text.shell.settings, icon: <SettingsRegular /> },
    { name: "about", label: text.shell.about, icon: <InfoRegular /> },
  ] as const;
  return (
    <div className={styles.more}>
      {buttons.map(({ name, label, icon }) => (
        <Button
          key={name}
          className={styles.button}
          appearance="subtle"
          icon={icon}
          aria-label={label}
          title={label}
          aria-current={page.name === name ? "page" : undefined}
          onClick={() => page.name !== name && go({ name })}
        />
      ))}
    </div>
  );
}

/** Authority and year, always in sight; the workbook remembers both. */
export function ChoiceHeader() {
  const styles = useStyles();
  const { state } = useBenchmarks();
  const { area, areas, year, years } = useChoice();
  const { chooseArea, chooseYear } = useChooser();
  return (
    <header aria-label={text.shell.headerLabel} className={styles.header}>
      <AuthorityPicker
        compact
        areas={areas}
        chosen={area}
        status={pickerStatus[state.status]}
        onChoose={chooseArea}
      />
      <YearPicker years={years} chosen={year} onChoose={chooseYear} />
      <MoreButtons />
    </header>
  );
}
