import { Button, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FieldDefinition } from "../../../core/records/record-list";
import { findRecordList } from "../../../core/records/record-lists";
import { text } from "../../../text/en-gb";
import { Section } from "../../ui/section";
import type { ListGuess } from "./list-guess";

const useStyles = makeStyles({
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  item: { display: "grid", rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  label: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  how: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  look: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  choice: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  select: { flexGrow: 1, minWidth: 0, "& > select": { minWidth: 0, textOverflow: "ellipsis" } },
  small: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ColumnsSectionProps {
  readonly guess: ListGuess;
  /** What the user said. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly onChoose: (field: string, heading: string | null) => void;
  readonly onUndoAll: () => void;
}

type Match = ListGuess["matched"][number];

interface FieldRowProps {
  readonly field: FieldDefinition;
  readonly match: Match | undefined;
  readonly headings: readonly string[];
  readonly onChoose: ColumnsSectionProps["onChoose"];
}

/** How sure the reading of a field is; what was only close is to be looked at. */
function HowSure({ field, match }: Pick<FieldRowProps, "field" | "match">) {
  const styles = useStyles();
  const { how, required, notInList } = text.listPage;
  if (match === undefined)
    return <span className={styles.how}>{field.required === true ? required : notInList}</span>;
  return (
    <span className={styles.how}>
      <span className={match.how === "near" ? styles.look : undefined}>{how[match.how]}</span>
    </span>
  );
}

function FieldRow({ field, match, headings, onChoose }: FieldRowProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <div className={styles.top}>
        <span className={styles.label}>{field.label}</span>
        <HowSure field={field} match={match} />
      </div>
      <div className={styles.choice}>
        <Select
          className={styles.select}
          aria-label={text.listPage.headingOf(field.label)}
          value={match?.heading ?? ""}
          onChange={(_event, { value }) => onChoose(field.name, value === "" ? null : value)}
        >
          {(match === undefined || match.how === "mapped") && (
            <option value="">{text.listPage.notInList}</option>
          )}
          {headings.map((heading) => (
            <option key={heading} value={heading}>
              {heading}
            </option>
          ))}
        </Select>
        {match?.how === "mapped" && (
          <Button
            size="small"
            aria-label={text.listPage.undoOne(field.label)}
            onClick={() => onChoose(field.name, null)}
          >
            {text.listPage.undo}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Fields that the list has or ought to have first, in the order of its definition. */
const inOrder = (guess: ListGuess) => {
  const fields = findRecordList(guess.listId)?.fields ?? [];
  const matchOf = (field: FieldDefinition) => guess.matched.find((match) => match.field === field.name);
  const shown = fields.filter((field) => field.required === true || matchOf(field) !== undefined);
  return { shown, others: fields.filter((field) => !shown.includes(field)), matchOf };
};

/** Which heading is read as which field of the list, and a choice of another for each. */
export function ColumnsSection({ guess, mapping, onChoose, onUndoAll }: ColumnsSectionProps) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const { shown, others, matchOf } = inOrder(guess);
  const headings = [...new Set([...guess.matched.map(({ heading }) => heading), ...guess.ignored])];
  return (
    <Section title={text.listPage.columnsTitle}>
      <p className={styles.about}>{text.listPage.columnsAbout}</p>
      <ul className={styles.list}>
        {[...shown, ...(isWhole ? others : [])].map((field) => (
          <FieldRow
            key={field.name}
            field={field}
            match={matchOf(field)}
            headings={headings}
            onChoose={onChoose}
          />
        ))}
      </ul>
      {guess.ignored.length > 0 && (
        <p className={styles.small}>{text.listPage.ignored(guess.ignored.join(", "))}</p>
      )}
      <div className={styles.buttons}>
        {others.length > 0 && (
          <Button size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? text.listPage.fewer : text.listPage.more}
          </Button>
        )}
        {Object.keys(mapping).length > 0 && (
          <Button size="small" onClick={onUndoAll}>
            {text.listPage.undoAll}
          </Button>
        )}
      </div>
    </Section>
  );
}
