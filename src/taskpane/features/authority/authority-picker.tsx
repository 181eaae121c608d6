import { Combobox, Field, makeStyles, mergeClasses, Option, OptionGroup } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Area } from "../../../benchmarks/benchmarks";
import { text } from "../../../text/en-gb";
import { matchAreas } from "./match-areas";

const useStyles = makeStyles({
  // In a narrow header the name needs the room more than the arrow does.
  compact: { "& > .fui-Combobox__expandIcon": { "@media (max-width: 360px)": { display: "none" } } },
  combobox: { minWidth: 0, width: "100%", "& input": { minWidth: 0, textOverflow: "ellipsis" } },
  // Wider than its box, so that long names stay on one line in a pane of 320 px.
  listbox: { maxHeight: "min(320px, 60vh)", minWidth: "min(288px, calc(100vw - 32px))" },
});

interface AuthorityPickerProps {
  readonly areas: readonly Area[];
  readonly chosen: Area | null;
  /** `loading`: the list is on its way; `unavailable`: it did not arrive. */
  readonly status: "loading" | "ready" | "unavailable";
  readonly onChoose: (area: Area) => void;
  /** One line high, for the header: the label is said, not shown. */
  readonly compact?: boolean;
}

const placeholders = {
  loading: text.authority.loading,
  ready: text.authority.placeholder,
  unavailable: text.authority.unavailable,
};

const options = (areas: readonly Area[]) =>
  areas.map((area) => (
    <Option key={area.code} value={area.code} text={area.name}>
      {area.name}
    </Option>
  ));

/** Finds an authority by any part of its name or by its code; the nearest names when none fits. */
export function AuthorityPicker({ areas, chosen, status, onChoose, compact = false }: AuthorityPickerProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const matches = useMemo(() => matchAreas(areas, typed ?? ""), [areas, typed]);
  const choose = (code: string | undefined) => {
    const area = areas.find((one) => one.code === code);
    // Emptying the box unselects; what is being typed must outlive that.
    if (area === undefined) return;
    setTyped(null);
    onChoose(area);
  };
  const box = (
    <Combobox
      className={mergeClasses(styles.combobox, compact && styles.compact)}
      freeform
      {...(compact ? { "aria-label": text.authority.label } : {})}
      inlinePopup
      // The arrow keys open the list from the box itself: one stop of the keyboard is enough.
      expandIcon={{ tabIndex: -1 }}
      listbox={{ className: styles.listbox }}
      disabled={status !== "ready"}
      placeholder={placeholders[status]}
      value={typed ?? chosen?.name ?? ""}
      selectedOptions={chosen === null ? [] : [chosen.code]}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => setTyped(null)}
      onOptionSelect={(_event, { optionValue }) => choose(optionValue)}
    >
      {matches.exact && options(matches.areas)}
      {!matches.exact && matches.areas.length > 0 && (
        <OptionGroup label={text.authority.nearest}>{options(matches.areas)}</OptionGroup>
      )}
      {matches.areas.length === 0 && (
        <Option disabled value="" text="">
          {text.authority.noMatch(typed ?? "")}
        </Option>
      )}
    </Combobox>
  );
  return compact ? box : <Field label={text.authority.label}>{box}</Field>;
}
