import { Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { PageFrame } from "../../ui/page-frame";
import { TemplateCard } from "./template-card";
import { kindOf, type TemplateKind } from "./template-kinds";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(256px, 100%), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  box: { minWidth: 0 },
  count: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const kinds: readonly TemplateKind[] = ["themes", "comparisons", "other"];

/** Every sheet that can be inserted, each with a picture of what it would be for the chosen authority. */
export function TemplatesPage() {
  const styles = useStyles();
  const { templates } = useServices();
  const [kind, setKind] = useState<TemplateKind | "all">("all");
  const offered = kinds.filter((one) => templates.some((template) => kindOf(template) === one));
  const shown = templates.filter((template) => kind === "all" || kindOf(template) === kind);
  return (
    <PageFrame title={text.templates.title} lead={text.templates.about}>
      <Field label={text.templates.filterLabel}>
        <Select
          className={styles.box}
          select={{ className: styles.box }}
          value={kind}
          onChange={(_event, { value }) => setKind(value as TemplateKind | "all")}
        >
          {(["all", ...offered] as const).map((one) => (
            <option key={one} value={one}>
              {text.templates.filters[one]}
            </option>
          ))}
        </Select>
      </Field>
      <p role="status" className={styles.count}>
        {text.templates.count(shown.length)}
      </p>
      <ul className={styles.list} aria-label={text.templates.title}>
        {shown.map((template) => (
          <TemplateCard key={template.id} template={template} />
        ))}
      </ul>
    </PageFrame>
  );
}
