import { PageFrame } from "../../ui/page-frame";
import { text } from "../../../text/en-gb";
import { ChoicesSection } from "./choices-section";
import { PolaritySection } from "./polarity-section";
import { StartupSection } from "./startup-section";
import { StoredSection } from "./stored-section";

/** What the workbook remembers of the user's choices, to look at, to change and to take back. */
export function SettingsPage() {
  return (
    <PageFrame title={text.settings.title} lead={text.settings.about}>
      <ChoicesSection />
      <PolaritySection />
      <StartupSection />
      <StoredSection />
    </PageFrame>
  );
}
