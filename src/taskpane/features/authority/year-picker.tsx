import { makeStyles, Select } from "@fluentui/react-components";
import { text } from "../../../text/en-gb";

const useStyles = makeStyles({
  // The years must fit into a pane of 320 px.
  select: { minWidth: 0, "& select": { minWidth: 0, paddingLeft: "8px", paddingRight: "24px" } },
});

interface YearPickerProps {
  readonly years: readonly number[];
  readonly chosen: number | null;
  readonly onChoose: (year: number) => void;
}

/** Chooses the year in which the reporting year ends. */
export function YearPicker({ years, chosen, onChoose }: YearPickerProps) {
  const styles = useStyles();
  const offered = chosen === null || years.includes(chosen) ? years : [chosen, ...years];
  return (
    <Select
      aria-label={text.authority.yearLabel}
      className={styles.select}
      disabled={years.length === 0}
      value={chosen === null ? "" : String(chosen)}
      onChange={(_event, { value }) => onChoose(Number(value))}
    >
      {offered.length === 0 && <option value="">{text.authority.yearUnavailable}</option>}
      {offered.map((year) => (
        <option key={year} value={String(year)}>
          {text.authority.reportingYear(year)}
        </option>
      ))}
    </Select>
  );
}
