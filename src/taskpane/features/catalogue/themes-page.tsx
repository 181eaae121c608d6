import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { useMemo, useState } from "react";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { EmptyState } from "../../ui/empty-state";
import { CardList, LinkCard } from "../../ui/link-card";
import { PageFrame } from "../../ui/page-frame";
import { Section } from "../../ui/section";
import { SearchField } from "../../ui/search-field";
import { useNavigation } from "../navigation/navigation";
import { IndicatorList } from "./indicator-list";
import { searchIndicators } from "./search-indicators";

const useStyles = makeStyles({
  number: {
    ...typographyStyles.body1Strong,
    display: "grid",
    placeItems: "center",
    width: "32px",
    height: "32px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorBrandForeground1,
  },
});

function Themes() {
  const styles = useStyles();
  const { themes, indicators } = useServices();
  const { go } = useNavigation();
  return (
    <Section title={text.catalogue.themesTitle}>
      <CardList label={text.catalogue.themesTitle}>
        {themes.map((theme) => (
          <LinkCard
            key={theme.number}
            title={theme.title}
            detail={text.catalogue.indicatorCount(
              indicators.filter((indicator) => indicator.theme === theme.number).length,
            )}
            mark={
              <span className={styles.number} aria-hidden>
                {theme.number}
              </span>
            }
            onClick={() => go({ name: "theme", theme: theme.number })}
          />
        ))}
      </CardList>
    </Section>
  );
}

/** The way to the published figures of every area. */
function BenchmarksLink() {
  const { go } = useNavigation();
  return (
    <CardList label={text.catalogue.benchmarksTitle}>
      <LinkCard
        title={text.catalogue.benchmarksTitle}
        detail={text.catalogue.benchmarksAbout}
        mark={<DataTrendingRegular fontSize={20} />}
        onClick={() => go({ name: "benchmarks" })}
      />
    </CardList>
  );
}

function Results({ query }: { query: string }) {
  const { indicators } = useServices();
  const found = useMemo(() => searchIndicators(indicators, query), [indicators, query]);
  return (
    <>
      <p role="status" style={{ margin: 0 }}>
        {text.catalogue.results(found.length, query)}
      </p>
      {found.length === 0 ? (
        <EmptyState title={text.catalogue.noResults.title(query)} body={text.catalogue.noResults.body} />
      ) : (
        <IndicatorList label={text.catalogue.results(found.length, query)} indicators={found} />
      )}
    </>
  );
}

/** The five themes, with a search over all indicators. */
export function ThemesPage() {
  const [query, setQuery] = useState("");
  return (
    <PageFrame title={text.catalogue.title}>
      <div role="search">
        <SearchField
          label={text.catalogue.searchLabel}
          placeholder={text.catalogue.searchPlaceholder}
          value={query}
          onChange={setQuery}
        />
      </div>
      {query.trim() !== "" ? (
        <Results query={query.trim()} />
      ) : (
        <>
          <Themes />
          <BenchmarksLink />
        </>
      )}
    </PageFrame>
  );
}
