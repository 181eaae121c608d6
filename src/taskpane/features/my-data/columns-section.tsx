import { Button, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { NOT_READ, type FieldDefinition } from "../../../core/records/record-list";
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
  /** Whether there are choices to undo. */
  readonly isChosen: boolean;
  readonly onChoose: (field: string, heading: string | null) => void;
  readonly onUndoAll: () => void;
}

type Match = ListGuess["matched"][number];

interface FieldRowProps {
  readonly field: FieldDefinition;
  readonly match: Match | undefined;
  /** Whether the user said that no column is the field. */
  readonly isNotRead: boolean;
  readonly headings: readonly string[];
  readonly onChoose: ColumnsSectionProps["onChoose"];
}

/** How sure the reading of a field is; what was only close is to be looked at. */
function HowSure({ field, match, isNotRead }: Pick<FieldRowProps, "field" | "match" | "isNotRead">) {
  const styles = useStyles();
  const { how, required, notInList, notReadAsSaid } = text.listPage;
  if (isNotRead) return <span className={styles.how}>{notReadAsSaid}</span>;
  if (match === undefined)
    return <span className={styles.how}>{field.required === true ? required : notInList}</span>;
  return (
    <span className={styles.how}>
      <span className={match.how === "near" ? styles.look : undefined}>{how[match.how]}</span>
    </span>
  );
}

function FieldRow({ field, match, isNotRead, headings, onChoose }: FieldRowProps) {
  const styles = useStyles();
  const isChosen = isNotRead || match?.how === "mapped";
  return (
    <li className={styles.item}>
      <div className={styles.top}>
        <span className={styles.label}>{field.label}</span>
        <HowSure field={field} match={match} isNotRead={isNotRead} />
      </div>
      <div className={styles.choice}>
        <Select
          className={styles.select}
          aria-label={text.listPage.headingOf(field.label)}
          value={isNotRead ? NOT_READ : (match?.heading ?? "")}
          onChange={(_event, { value }) => onChoose(field.name, value === "" ? null : value)}
        >
          {(match === undefined || isChosen) && <option value="">{text.listPage.notInList}</option>}
          {(match !== undefined || isNotRead) && <option value={NOT_READ}>{text.listPage.notRead}</option>}
          {headings.map((heading) => (
            <option key={heading} value={heading}>
              {heading}
            </option>
          ))}
        </Select>
        {isChosen && (
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

/** Fields that the list has or ought to have first, and those chosen not to be read, in the order of its definition. */
const inOrder = ({ guess, mapping }: Pick<ColumnsSectionProps, "guess" | "mapping">) => {
  const fields = findRecordList(guess.listId)?.fields ?? [];
  const matchOf = (field: FieldDefinition) => guess.matched.find((match) => match.field === field.name);
  const isNotRead = (field: FieldDefinition): boolean => mapping[field.name] === NOT_READ;
  const shown = fields.filter(
    (field) => field.required === true || matchOf(field) !== undefined || isNotRead(field),
  );
  return { shown, others: fields.filter((field) => !shown.includes(field)), matchOf, isNotRead };
};

/** Which heading is read as which field of the list, and a choice of another for each. */
export function ColumnsSection({ guess, mapping, isChosen, onChoose, onUndoAll }: ColumnsSectionProps) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const { shown, others, matchOf, isNotRead } = inOrder({ guess, mapping });
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
            isNotRead={isNotRead(field)}
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
        {isChosen && (
          <Button size="small" onClick={onUndoAll}>
            {text.listPage.undoAll}
          </Button>
        )}
      </div>
    </Section>
  );
}
