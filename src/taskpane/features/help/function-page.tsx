import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CustomFunction, FunctionExample, Parameter } from "../../../functions/function";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { CopyFormula } from "../../ui/copy-formula";
import { EmptyState } from "../../ui/empty-state";
import { Facts } from "../../ui/facts";
import { PageFrame } from "../../ui/page-frame";
import { Section } from "../../ui/section";
import { InsertExample } from "./insert-example";
import { exampleResult, signature } from "./signature";

const useStyles = makeStyles({
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    display: "block",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  examples: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    rowGap: tokens.spacingVerticalL,
  },
  example: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  gives: { ...typographyStyles.body1, margin: 0 },
  because: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  paragraph: { ...typographyStyles.body1, margin: 0 },
});

function Example({ fn, example }: { fn: CustomFunction; example: FunctionExample }) {
  const styles = useStyles();
  return (
    <li className={styles.example}>
      <code className={styles.code}>{example.call}</code>
      <p className={styles.gives}>{text.help.gives(exampleResult(example.gives))}</p>
      <p className={styles.because}>{example.because}</p>
      <div>
        <CopyFormula formula={example.call} />
      </div>
      <InsertExample fn={fn} example={example} />
    </li>
  );
}

const parameterName = ({ name, optional, repeating }: Parameter): string =>
  text.help.argument(
    name,
    [optional === true ? text.help.optional : "", repeating === true ? text.help.repeating : ""].filter(
      Boolean,
    ),
  );

function Arguments({ fn }: { fn: CustomFunction }) {
  const styles = useStyles();
  if (fn.parameters.length === 0) return <p className={styles.paragraph}>{text.help.noArguments}</p>;
  return (
    <Facts
      facts={fn.parameters.map((parameter) => ({ name: parameterName(parameter), words: parameter.about }))}
    />
  );
}

/** One function: how it is typed, what its arguments are, worked examples. */
export function FunctionPage({ id }: { id: string }) {
  const styles = useStyles();
  const { functions } = useServices();
  const fn = functions.find((one) => one.id === id);
  if (fn === undefined)
    return (
      <PageFrame title={id}>
        <EmptyState {...text.help.unknown} />
      </PageFrame>
    );
  return (
    <PageFrame eyebrow={text.help.categories[fn.category]} title={fn.id} lead={fn.summary}>
      <code className={styles.code}>{signature(fn)}</code>
      <Section title={text.help.arguments}>
        <Arguments fn={fn} />
      </Section>
      <Section title={text.help.examples}>
        <ul className={styles.examples}>
          {fn.examples
            .filter((example) => example.hidden !== true)
            .map((example) => (
              <Example key={example.call} fn={fn} example={example} />
            ))}
        </ul>
      </Section>
      {fn.source !== undefined && (
        <Section title={text.help.source}>
          <p className={styles.paragraph}>{fn.source}</p>
        </Section>
      )}
    </PageFrame>
  );
}
