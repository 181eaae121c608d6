import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { Area } from "../../../benchmarks/benchmarks";
import { quoted } from "../../../templates/theme-sheet/formula-text";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { CopyFormula } from "../../ui/copy-formula";
import { Section } from "../../ui/section";
import { canInsert } from "../insert/can-insert";
import { useNavigation } from "../navigation/navigation";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Takes the comparison into the workbook: the sheet of neighbours, or the formula of the figure. */
export function UseSection({ code, area, year }: { code: string; area: Area; year: number }) {
  const styles = useStyles();
  const { port } = useServices();
  const { go } = useNavigation();
  return (
    <Section title={text.benchmarkBrowser.useTitle}>
      <div className={styles.buttons}>
        {canInsert(port) && (
          <Button
            icon={<TableAddRegular />}
            onClick={() => go({ name: "insert", template: "neighbour-comparison", indicator: code })}
          >
            {text.benchmarkBrowser.insertNeighbours}
          </Button>
        )}
        <CopyFormula formula={`=CSPI.BENCHMARK(${quoted(code)}, ${quoted(area.name)}, ${year})`} />
      </div>
    </Section>
  );
}
