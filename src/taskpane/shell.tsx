import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { HostProblem } from "../excel/port";
import { text } from "../text/en-gb";
import { ChoiceHeader } from "./features/authority/choice-header";
import { FirstRunPage } from "./features/first-run/first-run-page";
import { NavigationBar } from "./features/navigation/navigation-bar";
import { useNavigation } from "./features/navigation/navigation";
import { useSettings } from "./features/settings/settings";
import { useServices } from "./services";
import { Banners } from "./banners";
import { pageOf } from "./pages";
import { PageLoading } from "./ui/page-loading";

/** A pane of 320 px at 200 % zoom: the header would leave no room for the page, so it scrolls away. */
const CRAMPED = "@media (max-height: 420px), (max-width: 240px)";

const useStyles = makeStyles({
  shell: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: 0,
    [CRAMPED]: { display: "block", overflowY: "auto", overflowX: "hidden" },
  },
  top: { flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    [CRAMPED]: { overflowY: "visible", overflowX: "visible" },
  },
  firstRun: { height: "100%", overflowY: "auto", overflowX: "hidden" },
  skip: {
    position: "absolute",
    left: tokens.spacingHorizontalS,
    top: "-100px",
    zIndex: 10,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    ":focus": { top: tokens.spacingVerticalS },
  },
});

/** The frame that stays: authority and year, navigation, the page. */
function Frame({ problem }: { problem: HostProblem | null }) {
  const styles = useStyles();
  const { page, changes } = useNavigation();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // Whichever of the two scrolls in a pane of this size.
    for (const element of [main.current, main.current?.parentElement]) if (element) element.scrollTop = 0;
  }, [changes]);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#page" onClick={skipTo(main)}>
        {text.shell.skipToContent}
      </a>
      <div className={styles.top}>
        <ChoiceHeader />
        <NavigationBar />
      </div>
      <main id="page" ref={main} className={styles.main} tabIndex={-1}>
        <Banners problem={problem} />
        {pageOf(page)}
      </main>
    </div>
  );
}

/** A followed link would change the address, which office.js and the frame's host both watch. */
const skipTo = (target: React.RefObject<HTMLElement | null>) => (event: React.MouseEvent) => {
  event.preventDefault();
  target.current?.focus();
};

/** The first run until an authority is chosen or the user looks round first; then the frame. */
export function Shell() {
  const styles = useStyles();
  const { requests } = useServices();
  const { status, settings, forgotten } = useSettings();
  const { goToSection, changes } = useNavigation();
  const [skipped, setSkipped] = useState(false);
  const [asked, setAsked] = useState<{ problem: HostProblem | null; at: number }>({ problem: null, at: -1 });
  useEffect(
    () =>
      requests.listen((request) => {
        goToSection(request.page);
        setAsked({ problem: request.problem ?? null, at: changes + 1 });
      }),
    [requests, goToSection, changes],
  );
  const skip = () => {
    setSkipped(true);
    goToSection({ name: "themes" });
  };
  if (status === "loading") return <PageLoading />;
  // Who has just taken the choices out of the workbook is where they were, and can put them back.
  const isNew = settings.areaCode === undefined && forgotten === null;
  const isFirstRun = isNew && !skipped && changes === 0;
  if (!isFirstRun) return <Frame problem={asked.at === changes ? asked.problem : null} />;
  return (
    <main className={styles.firstRun}>
      <FirstRunPage onSkip={skip} />
    </main>
  );
}
