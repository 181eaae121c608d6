import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Template } from "../../../templates/template";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { EmptyState } from "../../ui/empty-state";
import { Message, ProblemMessage } from "../../ui/message";
import { PageFrame } from "../../ui/page-frame";
import { Progress } from "../../ui/progress";
import { useChoice } from "../authority/use-choice";
import { useBenchmarks } from "../benchmarks/benchmarks-provider";
import { useLists } from "../my-data/use-lists";
import { useNavigation } from "../navigation/navigation";
import { canInsert } from "./can-insert";
import { PlannedInsertion } from "./planned-insertion";
import type { TemplateChoices } from "./template-inputs";

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

function Preparation({ template, start }: { template: Template; start: TemplateChoices }) {
  const { state: figures } = useBenchmarks();
  const { area, year } = useChoice();
  const { state: lists, lookAgain } = useLists();
  // Kept here, where they outlive looking at the lists again.
  const [choices, setChoices] = useState(start);
  if (figures.status === "failed") return <Message intent="error" {...text.insert.needFigures} />;
  if (figures.status === "loading") return <Preparing label={text.shell.loadingFigures} />;
  if (area === null || year === null) return <Message intent="info" {...text.insert.needAuthority} />;
  if (lists.status === "refused") return <ProblemMessage problem={lists.problem} onRetry={lookAgain} />;
  if (lists.status === "loading") return <Preparing label={text.insert.preparing} />;
  return (
    <PlannedInsertion
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
export function InsertPage({ template: id, indicator }: { template: string; indicator?: string }) {
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
      {canInsert(port) && (
        <Preparation template={template} start={indicator === undefined ? {} : { indicator }} />
      )}
    </PageFrame>
  );
}
