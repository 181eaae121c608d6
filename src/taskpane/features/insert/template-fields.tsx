import { Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Indicator } from "../../../indicators/indicator";
import type { SheetLayout, Template, TemplateInputName, TemplateInputs } from "../../../templates/template";
import { text } from "../../../text/en-gb";
import { Section } from "../../ui/section";
import { ListsField, RespondentsField, ThemeField, type ChoiceProps } from "./survey-fields";
import { dateBox, dayInBox } from "./template-inputs";

const useStyles = makeStyles({
  fields: { display: "grid", rowGap: tokens.spacingVerticalM },
  dates: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  box: { minWidth: 0 },
});

interface FieldProps extends ChoiceProps {
  /** What the template is built for unless something is chosen. */
  readonly filled: TemplateInputs;
  /** What it can be about. */
  readonly indicators: readonly Indicator[];
}

function DateField({ name, filled, choices, onChange }: FieldProps & { name: "from" | "to" }) {
  const styles = useStyles();
  const chosen = choices[name];
  return (
    <Field label={text.insert.fields[name]}>
      <Input
        className={styles.box}
        input={{ className: styles.box }}
        type="date"
        value={dateBox(chosen === undefined ? filled[name] : chosen)}
        onChange={(_event, { value }) => onChange({ ...choices, [name]: dayInBox(value) })}
      />
    </Field>
  );
}

function IndicatorField({ choices, indicators, onChange }: FieldProps) {
  const styles = useStyles();
  return (
    <Field label={text.insert.fields.indicator}>
      <Select
        className={styles.box}
        select={{ className: styles.box }}
        value={choices.indicator ?? ""}
        onChange={(_event, { value }) => onChange({ ...choices, indicator: value })}
      >
        {choices.indicator === undefined && <option value="">{text.insert.usualIndicator}</option>}
        {indicators.map(({ code, shortTitle }) => (
          <option key={code} value={code}>
            {text.settings.polarityOf(code, shortTitle)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function LayoutField({ choices, onChange }: FieldProps) {
  const words = text.insert.layouts;
  return (
    <Field label={text.insert.fields.layout}>
      <RadioGroup
        value={choices.layout ?? "working"}
        onChange={(_event, { value }) => onChange({ ...choices, layout: value as SheetLayout })}
      >
        {(Object.keys(words) as SheetLayout[]).map((one) => (
          <Radio key={one} value={one} label={words[one]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** The fields by name; authority and year stand in the header, dates side by side. */
const FIELDS: Partial<Readonly<Record<TemplateInputName, (props: FieldProps) => ReactElement>>> = {
  indicator: IndicatorField,
  respondents: RespondentsField,
  theme: ThemeField,
  lists: ListsField,
  layout: LayoutField,
};

/** A field for each thing that a template asks beside authority and year, already filled in. */
export function TemplateFields({ template, ...props }: FieldProps & { template: Template }) {
  const styles = useStyles();
  const asked = template.inputs.flatMap((name) => {
    const Asked = FIELDS[name];
    return Asked === undefined ? [] : [<Asked key={name} {...props} />];
  });
  const hasDates = template.inputs.includes("from");
  if (asked.length === 0 && !hasDates) return null;
  return (
    <Section title={text.insert.fields.title}>
      <div className={styles.fields}>
        {hasDates && (
          <div className={styles.dates}>
            <DateField name="from" {...props} />
            <DateField name="to" {...props} />
          </div>
        )}
        {asked}
      </div>
    </Section>
  );
}
