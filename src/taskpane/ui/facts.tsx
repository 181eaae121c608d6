import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export interface Fact {
  readonly name: string;
  readonly words: string;
}

const useStyles = makeStyles({
  facts: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  name: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground3 },
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});

/** Names and what is to be said of each. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, words }) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.words}>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
