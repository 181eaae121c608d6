import { makeStyles, SearchBox } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { text } from "../../text/en-gb";

const useStyles = makeStyles({
  box: { width: "100%", maxWidth: "none", minWidth: 0 },
});

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A box to search in, as wide as the page; Esc empties it. */
export function SearchField({ label, placeholder = label, value, onChange }: SearchFieldProps) {
  const empty = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || value === "") return;
    event.preventDefault();
    onChange("");
  };
  return (
    <SearchBox
      className={useStyles().box}
      aria-label={label}
      placeholder={placeholder}
      dismiss={{ "aria-label": text.catalogue.clearSearch }}
      value={value}
      onChange={(_event, data) => onChange(data.value)}
      onKeyDown={empty}
    />
  );
}
