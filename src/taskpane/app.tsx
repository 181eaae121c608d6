import { AriaLiveAnnouncer, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { BenchmarksProvider } from "./features/benchmarks/benchmarks-provider";
import type { Page } from "./features/navigation/page";
import { NavigationProvider } from "./features/navigation/navigation";
import { SettingsProvider } from "./features/settings/settings";
import { ServicesProvider, type PaneServices } from "./services";
import { Shell } from "./shell";
import { themeFor, useColourScheme } from "./ui/colour-scheme";
import { ErrorBoundary } from "./ui/error-boundary";

const useStyles = makeStyles({
  provider: {
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "break-word",
  },
});

const home: Page = { name: "themes" };

/** The task pane. */
export function App({ services, start = home }: { services: PaneServices; start?: Page }) {
  const styles = useStyles();
  const scheme = useColourScheme(services.port);
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
