import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PackPartName } from "../benchmarks/benchmarks";
import type { HostProblem } from "../excel/port";
import { text } from "../text/en-gb";
import { useChoice } from "./features/authority/use-choice";
import { useBenchmarks } from "./features/benchmarks/benchmarks-provider";
import { useSettings } from "./features/settings/settings";
import { useServices } from "./services";
import { Message, ProblemMessage } from "./ui/message";
import { canInsert } from "./features/insert/can-insert";

const useStyles = makeStyles({
  banners: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    maxWidth: "640px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    ":empty": { display: "none" },
  },
});

const partNames = (parts: readonly PackPartName[]) =>
  text.shell.partsInWords(parts.map((part) => text.shell.packParts[part]));

function FiguresBanner() {
  const { state, tryAgain } = useBenchmarks();
  if (state.status === "loading" || (state.status === "ready" && state.missing.length === 0)) return null;
  const actions = (
    <Button size="small" onClick={tryAgain}>
      {text.shell.tryAgain}
    </Button>
  );
  if (state.status === "failed")
    return <Message intent="error" {...text.shell.figuresNotLoaded} actions={actions} />;
  return (
    <Message
      intent="warning"
      title={text.shell.figuresPartlyLoaded.title}
      body={text.shell.figuresPartlyLoaded.body(partNames(state.missing))}
      actions={actions}
    />
  );
}

/** What holds for the whole pane: no support, figures missing, choices not kept. */
export function Banners({ problem }: { problem: HostProblem | null }) {
  const styles = useStyles();
  const { port } = useServices();
  const { notKept } = useSettings();
  const { unknownCode } = useChoice();
  return (
    <div className={styles.banners}>
      {problem !== null && <ProblemMessage problem={problem} />}
      {!canInsert(port) && <Message intent="warning" {...text.shell.unsupported} />}
      <FiguresBanner />
      {unknownCode !== null && (
        <Message
          intent="warning"
          title={text.authority.unknownSaved.title(unknownCode)}
          body={text.authority.unknownSaved.body}
        />
      )}
      {notKept && <Message intent="warning" {...text.authority.notSaved} />}
    </div>
  );
}
