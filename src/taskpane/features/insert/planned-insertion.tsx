import { useMemo } from "react";
import type { Area, Benchmarks } from "../../../benchmarks/benchmarks";
import { isCellError } from "../../../core/cells/cell-error";
import type { Template } from "../../../templates/template";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { Message } from "../../ui/message";
import { usableLists, type ListInWorkbook } from "../my-data/list-guess";
import { useSettings } from "../settings/settings";
import { InsertPreview } from "./insert-preview";
import { listsInPlan } from "./lists-in-plan";
import { TemplateFields } from "./template-fields";
import { indicatorsFor, inputsFor, inputsWith, type TemplateChoices } from "./template-inputs";

interface PlannedInsertionProps {
  readonly template: Template;
  readonly area: Area;
  readonly year: number;
  readonly benchmarks: Benchmarks;
  readonly lists: readonly ListInWorkbook[];
  readonly choices: TemplateChoices;
  readonly onChoose: (choices: TemplateChoices) => void;
}

/** What the template asks, and the plan that the answers give. */
export function PlannedInsertion(props: PlannedInsertionProps) {
  const { template, area, year, benchmarks, lists, choices, onChoose } = props;
  const { indicators } = useServices();
  const { settings } = useSettings();
  const filled = useMemo(() => inputsFor(area, year, settings), [area, year, settings]);
  const inputs = useMemo(() => inputsWith(filled, choices), [filled, choices]);
  const plan = useMemo(
    () => ("problem" in inputs ? null : template.build(inputs, benchmarks, usableLists(lists))),
    [template, inputs, benchmarks, lists],
  );
  const offered = useMemo(
    () => indicatorsFor(template, indicators, (code) => !isCellError(benchmarks.indicator(code))),
    [template, indicators, benchmarks],
  );
  return (
    <>
      <TemplateFields
        template={template}
        filled={filled}
        choices={choices}
        indicators={offered}
        onChange={onChoose}
      />
      {"problem" in inputs && (
        <Message intent="warning" title={inputs.problem} body={text.insert.datesAbout} />
      )}
      {isCellError(plan) && <Message intent="error" title={text.insert.cannotBuild} body={plan.message} />}
      {plan !== null && !isCellError(plan) && (
        <InsertPreview
          key={JSON.stringify(choices)}
          plan={plan}
          forWhom={text.insert.forWhom(area.name, text.authority.reportingYear(year))}
          lists={listsInPlan(plan, lists)}
        />
      )}
    </>
  );
}
