import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PackInformation } from "../../../benchmarks/benchmarks";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { PageFrame } from "../../ui/page-frame";
import { Section } from "../../ui/section";
import { useBenchmarks } from "../benchmarks/benchmarks-provider";
import { monthInWords } from "./month-in-words";

const useStyles = makeStyles({
  paragraph: { ...typographyStyles.body1, margin: 0 },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
  },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

const whole = (count: number) => count.toLocaleString("en-GB");

function List({ lines }: { lines: readonly string[] }) {
  return (
    <ul className={useStyles().list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Months and days of publication sort as they are written. */
const newestPublication = ({ sources }: PackInformation): string =>
  sources.map(({ published }) => published).reduce((newest, one) => (one > newest ? one : newest), "");

function Addresses() {
  const styles = useStyles();
  const { addresses } = useServices();
  const [own = "", ...others] = addresses;
  return (
    <Section title={text.about.addressesTitle}>
      <p className={styles.paragraph}>{text.about.addressesAbout}</p>
      <List lines={[text.about.ownAddress(own), ...others.map(text.about.otherAddress)]} />
      <p className={styles.paragraph}>{text.about.office}</p>
    </Section>
  );
}

function Licences() {
  return (
    <Section title={text.about.licencesTitle}>
      <p className={useStyles().paragraph}>{text.about.ownLicence}</p>
      <List lines={text.about.licences.map(({ name, licence }) => text.about.licence(name, licence))} />
    </Section>
  );
}

function NationalFigures({ pack }: { pack: PackInformation }) {
  const styles = useStyles();
  return (
    <>
      <Section title={text.about.figuresTitle}>
        <p className={styles.paragraph}>
          {text.about.figures(whole(pack.seriesCount), whole(pack.figureCount))}
        </p>
        <p className={styles.paragraph}>{pack.attribution}</p>
        <span className={styles.small}>
          {text.about.figuresVersion(pack.packVersion, monthInWords(newestPublication(pack)))}
        </span>
      </Section>
      <Section title={text.about.checks}>
        <List
          lines={pack.checks.map(({ name, compared, agreed, explained }) =>
            text.about.check(name, whole(compared), whole(agreed), whole(explained)),
          )}
        />
      </Section>
      {pack.leftOut.length > 0 && (
        <Section title={text.about.leftOut}>
          <List lines={pack.leftOut.map(({ what, reason }) => text.about.leftOutLine(what, reason))} />
        </Section>
      )}
      <Section title={text.about.sources}>
        <List
          lines={pack.sources.map(({ title, publisher, published }) =>
            text.about.sourceLine(title, publisher, monthInWords(published)),
          )}
        />
      </Section>
    </>
  );
}

/** What the add-in is, what it does with data, and where the national figures come from. */
export function AboutPage() {
  const styles = useStyles();
  const { version } = useServices();
  const { state } = useBenchmarks();
  return (
    <PageFrame title={text.about.title} eyebrow={text.about.version(version)}>
      <p className={styles.paragraph}>{text.about.what}</p>
      <Section title={text.about.privacyTitle}>
        <List lines={text.about.privacy} />
      </Section>
      <Addresses />
      {state.status === "ready" && <NationalFigures pack={state.benchmarks.packInformation()} />}
      <Licences />
      <span className={styles.small}>{text.about.codes}</span>
    </PageFrame>
  );
}
