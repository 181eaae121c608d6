import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Area, Benchmarks } from "../../../benchmarks/benchmarks";
import { isCellError } from "../../../core/cells/cell-error";
import type { Template } from "../../../templates/template";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { EmptyState } from "../../ui/empty-state";
import { Message, ProblemMessage } from "../../ui/message";
import { PageFrame } from "../../ui/page-frame";
import { Progress } from "../../ui/progress";
import { useChoice } from "../authority/use-choice";
import { useBenchmarks } from "../benchmarks/benchmarks-provider";
import { usableLists, type ListInWorkbook } from "../my-data/list-guess";
import { useLists } from "../my-data/use-lists";
import { useNavigation } from "../navigation/navigation";
import { useSettings } from "../settings/settings";
import { canInsert } from "./can-insert";
import { InsertPreview } from "./insert-preview";
import { listsInPlan } from "./lists-in-plan";
import { TemplateFields } from "./template-fields";
import { inputsFor, type TemplateChoices } from "./template-inputs";

function Preparing({ label }: { label: string }) {
  const { back } = useNavigation();
  return (
    <>
      <Progress label={label} />
      <div>
        <Button onClick={back}>{text.insert.cancel}</Button>
      </div>
    </>
  );
}

interface PlannedProps {
  readonly template: Template;
  readonly area: Area;
  readonly year: number;
  readonly benchmarks: Benchmarks;
  readonly lists: readonly ListInWorkbook[];
  readonly choices: TemplateChoices;
  readonly onChoose: (choices: TemplateChoices) => void;
}

function Planned({ template, area, year, benchmarks, lists, choices, onChoose }: PlannedProps) {
  const { settings } = useSettings();
  const plan = useMemo(
    () => template.build({ ...inputsFor(area, year, settings), ...choices }, benchmarks, usableLists(lists)),
    [template, area, year, settings, choices, benchmarks, lists],
  );
  return (
    <>
      <TemplateFields inputs={template.inputs} choices={choices} onChange={onChoose} />
      {isCellError(plan) ? (
        <Message intent="error" title={text.insert.cannotBuild} body={plan.message} />
      ) : (
        <InsertPreview
          key={JSON.stringify(choices)}
          plan={plan}
          forWhom={text.insert.forWhom(area.name, year)}
          lists={listsInPlan(plan, lists)}
        />
      )}
    </>
  );
}

function Preparation({ template }: { template: Template }) {
  const { state: figures } = useBenchmarks();
  const { area, year } = useChoice();
  const { state: lists, lookAgain } = useLists();
  // Kept here, where they outlive looking at the lists again.
  const [choices, setChoices] = useState<TemplateChoices>({});
  if (figures.status === "failed") return <Message intent="error" {...text.insert.needFigures} />;
  if (figures.status === "loading") return <Preparing label={text.shell.loadingFigures} />;
  if (area === null || year === null) return <Message intent="info" {...text.insert.needAuthority} />;
  if (lists.status === "refused") return <ProblemMessage problem={lists.problem} onRetry={lookAgain} />;
  if (lists.status === "loading") return <Preparing label={text.insert.preparing} />;
  return (
    <Planned
      template={template}
      area={area}
      year={year}
      benchmarks={figures.benchmarks}
      lists={lists.lists}
      choices={choices}
      onChoose={setChoices}
    />
  );
}

/** Shows what a template will put into the workbook, and puts it there. */
export function InsertPage({ template: id }: { template: string }) {
  const { templates, port } = useServices();
  const template = templates.find((one) => one.id === id);
  if (template === undefined)
    return (
      <PageFrame title={text.catalogue.insertTheme}>
        <EmptyState {...text.insert.notAvailable} />
      </PageFrame>
    );
  return (
    <PageFrame eyebrow={text.insert.eyebrow} title={template.title} lead={template.about}>
      {canInsert(port) && <Preparation template={template} />}
    </PageFrame>
  );
}
