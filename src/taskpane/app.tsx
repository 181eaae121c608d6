import { AriaLiveAnnouncer, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { BenchmarksProvider } from "./features/benchmarks/benchmarks-provider";
import type { Page } from "./features/navigation/page";
import { NavigationProvider } from "./features/navigation/navigation";
import { SettingsProvider } from "./features/settings/settings";
import { ServicesProvider, type PaneServices } from "./services";
import { Shell } from "./shell";
import { themeFor, useColourScheme } from "./ui/colour-scheme";
import { ErrorBoundary } from "./ui/error-boundary";
import { focusRing } from "./ui/focus-ring";
import { useKeptFocus } from "./ui/kept-focus";
import { useOwnKeys } from "./ui/own-keys";

const useStyles = makeStyles({
  provider: {
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "break-word",
    // Headings take the focus when a page opens, and when what had it is gone.
    "& :is(h1, h2, h3)": focusRing,
  },
});

const home: Page = { name: "themes" };

/** The task pane. */
export function App({ services, start = home }: { services: PaneServices; start?: Page }) {
  const styles = useStyles();
  const scheme = useColourScheme(services.port);
  useKeptFocus();
  useOwnKeys();
  return (
    <FluentProvider theme={themeFor(scheme)} className={styles.provider} data-colour-scheme={scheme}>
      <AriaLiveAnnouncer>
        <ErrorBoundary version={services.version}>
          <ServicesProvider value={services}>
            <SettingsProvider>
              <BenchmarksProvider>
                <NavigationProvider start={start}>
                  <Shell />
                </NavigationProvider>
              </BenchmarksProvider>
            </SettingsProvider>
          </ServicesProvider>
        </ErrorBoundary>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
