import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CustomFunction, FunctionCategory } from "../../../functions/function";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { CardList, LinkCard } from "../../ui/link-card";
import { PageFrame } from "../../ui/page-frame";
import { Section } from "../../ui/section";
import { SearchField } from "../../ui/search-field";
import { useNavigation } from "../navigation/navigation";
import { KeyboardSection } from "./keyboard-section";

const useStyles = makeStyles({
  steps: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  group: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
});

const categories = Object.keys(text.help.categories) as readonly FunctionCategory[];

const holds = (fn: CustomFunction, query: string): boolean =>
  `${fn.id} ${fn.summary}`.toLowerCase().includes(query.toLowerCase());

function Group({
  category,
  functions,
}: {
  category: FunctionCategory;
  functions: readonly CustomFunction[];
}) {
  const styles = useStyles();
  const { go } = useNavigation();
  if (functions.length === 0) return null;
  return (
    <>
      <h3 className={styles.group}>{text.help.categories[category]}</h3>
      <CardList label={text.help.categories[category]}>
        {functions.map((fn) => (
          <LinkCard
            key={fn.id}
            title={fn.id}
            detail={fn.summary}
            onClick={() => go({ name: "function", id: fn.id })}
          />
        ))}
      </CardList>
    </>
  );
}

function Functions() {
  const styles = useStyles();
  const { functions } = useServices();
  const [query, setQuery] = useState("");
  const found = functions.filter((fn) => holds(fn, query.trim()));
  return (
    <Section title={text.help.functionsTitle}>
      <p className={styles.about}>{text.help.functionsAbout}</p>
      <SearchField label={text.help.searchLabel} value={query} onChange={setQuery} />
      <p role="status" className={styles.about}>
        {found.length === 0 ? text.help.noResults(query) : text.help.count(found.length)}
      </p>
      {categories.map((category) => (
        <Group
          key={category}
          category={category}
          functions={found.filter((fn) => fn.category === category)}
        />
      ))}
    </Section>
  );
}

/** How to begin, and every function. */
export function HelpPage() {
  const styles = useStyles();
  const { go } = useNavigation();
  return (
    <PageFrame title={text.help.title}>
      <Section title={text.help.startTitle}>
        <ol className={styles.steps}>
          {text.help.start.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      <CardList label={text.help.aboutLink}>
        <LinkCard title={text.help.aboutLink} onClick={() => go({ name: "about" })} />
      </CardList>
      <KeyboardSection />
      <Functions />
    </PageFrame>
  );
}
