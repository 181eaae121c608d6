import { makeStyles, Radio, RadioGroup, tokens, typographyStyles, Field } from "@fluentui/react-components";
import { text } from "../../../text/en-gb";
import { Section } from "../../ui/section";
import { AuthorityPicker } from "../authority/authority-picker";
import { useChoice } from "../authority/use-choice";
import { useChooser } from "../authority/use-chooser";
import { YearPicker } from "../authority/year-picker";
import { useBenchmarks } from "../benchmarks/benchmarks-provider";
import { useEdition } from "./use-edition";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

function Edition() {
  const { edition, chooseEdition } = useEdition();
  return (
    <Field label={text.settings.edition} hint={text.settings.editionAbout}>
      <RadioGroup
        value={String(edition)}
        onChange={(_event, { value }) => chooseEdition(value === "2021" ? 2021 : 2025)}
      >
        <Radio value="2025" label={text.settings.editions[2025]} />
        <Radio value="2021" label={text.settings.editions[2021]} />
      </RadioGroup>
    </Field>
  );
}

/** Authority, year and edition of the neighbours, each with its label in sight. */
export function ChoicesSection() {
  const styles = useStyles();
  const { state } = useBenchmarks();
  const { area, areas, year, years } = useChoice();
  const { chooseArea, chooseYear } = useChooser();
  return (
    <Section title={text.settings.choicesTitle}>
      <div className={styles.choices}>
        <AuthorityPicker
          areas={areas}
          chosen={area}
          status={state.status === "failed" ? "unavailable" : state.status}
          onChoose={chooseArea}
        />
        <Field label={text.authority.yearLabel}>
          <YearPicker years={years} chosen={year} onChoose={chooseYear} />
        </Field>
        <Edition />
        <p className={styles.about}>{text.settings.usedFrom}</p>
      </div>
    </Section>
  );
}
