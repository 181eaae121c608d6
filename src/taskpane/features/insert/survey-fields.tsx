import { Checkbox, Field, makeStyles, Select } from "@fluentui/react-components";
import { recordLists } from "../../../core/records/record-lists";
import type { ThemeNumber } from "../../../indicators/indicator";
import { RESPONDENTS, USUAL_LISTS, type Respondents } from "../../../templates/template";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import type { TemplateChoices } from "./template-inputs";

const useStyles = makeStyles({
  select: { minWidth: 0 },
  boxes: { display: "flex", flexDirection: "column" },
});

/** What has been chosen so far, and how to choose again. */
export interface ChoiceProps {
  readonly choices: TemplateChoices;
  readonly onChange: (choices: TemplateChoices) => void;
}

/** Who answers the questions of a survey. */
export function RespondentsField({ choices, onChange }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Field label={text.insert.fields.respondents} hint={text.insert.fields.respondentsHint}>
      <Select
        className={styles.select}
        value={choices.respondents ?? RESPONDENTS[0] ?? ""}
        onChange={(_event, { value }) => onChange({ ...choices, respondents: value as Respondents })}
      >
        {RESPONDENTS.map((one) => (
          <option key={one} value={one}>
            {text.insert.respondents[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The theme whose questions are asked; all of them unless one is chosen. */
export function ThemeField({ choices, onChange }: ChoiceProps) {
  const styles = useStyles();
  const { themes } = useServices();
  const choose = (value: string) => {
    const others: TemplateChoices = Object.fromEntries(
      Object.entries(choices).filter(([name]) => name !== "theme"),
    );
    onChange(value === "" ? others : { ...others, theme: Number(value) as ThemeNumber });
  };
  return (
    <Field label={text.insert.fields.theme}>
      <Select
        className={styles.select}
        value={String(choices.theme ?? "")}
        onChange={(_event, { value }) => choose(value)}
      >
        <option value="">{text.insert.fields.allThemes}</option>
        {themes.map(({ number, title }) => (
          <option key={number} value={String(number)}>
            {`${number}. ${title}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The lists that get an empty sheet each. */
export function ListsField({ choices, onChange }: ChoiceProps) {
  const styles = useStyles();
  const ticked = choices.lists ?? USUAL_LISTS;
  const change = (id: string, isTicked: boolean) =>
    onChange({
      ...choices,
      lists: recordLists
        .map((list) => list.id)
        .filter((one) => (one === id ? isTicked : ticked.includes(one))),
    });
  return (
    <Field label={text.insert.fields.lists} hint={text.insert.fields.listsHint}>
      <div role="group" aria-label={text.insert.fields.lists} className={styles.boxes}>
        {recordLists.map(({ id, title }) => (
          <Checkbox
            key={id}
            label={title}
            checked={ticked.includes(id)}
            onChange={(_event, { checked }) => change(id, checked === true)}
          />
        ))}
      </div>
    </Field>
  );
}
