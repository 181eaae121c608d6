import { makeStyles, tokens, useAnnounce } from "@fluentui/react-components";
import type { Area } from "../../../benchmarks/benchmarks";
import { text } from "../../../text/en-gb";
import { useBenchmarks } from "../benchmarks/benchmarks-provider";
import { useSettings } from "../settings/settings";
import { AuthorityPicker } from "./authority-picker";
import { useChoice } from "./use-choice";
import { YearPicker } from "./year-picker";

const useStyles = makeStyles({
  header: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 104px",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    "@media (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
});

const pickerStatus = { loading: "loading", ready: "ready", failed: "unavailable" } as const;

/** Authority and year, always in sight; the workbook remembers both. */
export function ChoiceHeader() {
  const styles = useStyles();
  const { announce } = useAnnounce();
  const { state } = useBenchmarks();
  const { save } = useSettings();
  const { area, areas, year, years } = useChoice();
  const chooseArea = (next: Area) => {
    void save({ areaCode: next.code });
    announce(text.authority.chosen(next.name), { polite: true });
  };
  const chooseYear = (next: number) => {
    void save({ year: next });
    announce(text.authority.yearChosen(next), { polite: true });
  };
  return (
    <header aria-label={text.shell.headerLabel} className={styles.header}>
      <AuthorityPicker
        areas={areas}
        chosen={area}
        status={pickerStatus[state.status]}
        onChoose={chooseArea}
      />
      <YearPicker years={years} chosen={year} onChoose={chooseYear} />
    </header>
  );
}
