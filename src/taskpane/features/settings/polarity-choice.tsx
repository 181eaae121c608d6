import {
  Badge,
  Button,
  Field,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
  useAnnounce,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Better, Indicator } from "../../../indicators/indicator";
import { text } from "../../../text/en-gb";
import { Section } from "../../ui/section";
import { usePolarity } from "./use-polarity";

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0 },
  local: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  defined: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const choices: readonly Better[] = ["higher", "lower", "neither"];
const words = text.indicatorPage;

function Choice({ indicator }: { indicator: Indicator }) {
  const { announce } = useAnnounce();
  const { betterOf, choose } = usePolarity();
  const change = (better: Better) => {
    choose(indicator.code, better === indicator.better ? null : better);
    announce(words.polarityChosen(words.polarities[better]), { polite: true });
  };
  return (
    <Field label={words.polarityLabel} hint={words.polarityHint}>
      <Select value={betterOf(indicator)} onChange={(_event, { value }) => change(value as Better)}>
        {choices.map((better) => (
          <option key={better} value={better}>
            {better === indicator.better
              ? words.polarityDefined(words.polarities[better])
              : words.polarities[better]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What a higher value means, marked where this workbook says otherwise, with a way to change it. */
export function PolarityChoice({ indicator }: { indicator: Indicator }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { betterOf, isLocal } = usePolarity();
  return (
    <Section title={words.higherMeans}>
      <p className={styles.words}>{words.better[betterOf(indicator)]}</p>
      {isLocal(indicator.code) && (
        <div className={styles.local}>
          <Badge color="warning" appearance="outline">
            {words.polarityLocal}
          </Badge>
          <span className={styles.defined}>{words.polarityWas(words.polarities[indicator.better])}</span>
        </div>
      )}
      <div>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words.polarityChange}
        </Button>
      </div>
      {isOpen && <Choice indicator={indicator} />}
    </Section>
  );
}
