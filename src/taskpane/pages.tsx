import { lazy, Suspense, type ReactElement } from "react";
import { AboutPage } from "./features/about/about-page";
import { IndicatorPage } from "./features/catalogue/indicator-page";
import { ThemePage } from "./features/catalogue/theme-page";
import { ThemesPage } from "./features/catalogue/themes-page";
import { FunctionPage } from "./features/help/function-page";
import { HelpPage } from "./features/help/help-page";
import { InsertPage } from "./features/insert/insert-page";
import { InsertedPage } from "./features/inserted/inserted-page";
import { MyDataPage } from "./features/my-data/my-data-page";
import type { Page } from "./features/navigation/page";
import { SettingsPage } from "./features/settings/settings-page";
import { PageLoading } from "./ui/page-loading";

// Pages that few open, or that are heavy, are bundles of their own.
const TemplatesPage = lazy(() =>
  import("./features/templates/templates-page").then((loaded) => ({ default: loaded.TemplatesPage })),
);
const ListPage = lazy(() =>
  import("./features/my-data/list-page").then((loaded) => ({ default: loaded.ListPage })),
);
const BenchmarksPage = lazy(() =>
  import("./features/benchmark-browser/benchmarks-page").then((loaded) => ({
    default: loaded.BenchmarksPage,
  })),
);
const SharePage = lazy(() =>
  import("./features/share/share-page").then((loaded) => ({ default: loaded.SharePage })),
);

type View<Name extends Page["name"]> = (page: Extract<Page, { name: Name }>) => ReactElement;

// The key makes a page of another theme or indicator a new page, with its own state and focus.
const views: { readonly [Name in Page["name"]]: View<Name> } = {
  themes: () => <ThemesPage />,
  theme: ({ theme }) => <ThemePage key={theme} theme={theme} />,
  indicator: ({ code }) => <IndicatorPage key={code} code={code} />,
  templates: () => <TemplatesPage />,
  benchmarks: ({ code }) => <BenchmarksPage key={code} {...(code === undefined ? {} : { code })} />,
  insert: ({ template, indicator }) => (
    <InsertPage key={template} template={template} {...(indicator === undefined ? {} : { indicator })} />
  ),
  "my-data": () => <MyDataPage />,
  list: ({ list }) => <ListPage key={list} name={list} />,
  inserted: () => <InsertedPage />,
  share: () => <SharePage />,
  help: () => <HelpPage />,
  function: ({ id }) => <FunctionPage key={id} id={id} />,
  settings: () => <SettingsPage />,
  about: () => <AboutPage />,
};

/** The view of a page. */
export const pageOf = (page: Page): ReactElement => (
  <Suspense fallback={<PageLoading />}>
    {(views[page.name] as View<typeof page.name>)(page as never)}
  </Suspense>
);
