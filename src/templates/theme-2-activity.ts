import { themeTemplate } from "./theme-sheet/theme-template";

export const theme2Activity = themeTemplate({
  id: "theme-2-activity",
  theme: 2,
  about: "How many children are referred, assessed, protected and looked after.",
  sheetName: "Theme 2 Activity",
  chartIndicator: "ACT-2",
  exampleLists: [
    { listId: "referrals", reference: "Referrals[#All]", rows: 3367 },
    { listId: "section-47-enquiries", reference: "'Section 47'!$A$1:$H$901", rows: 900 },
    { listId: "child-protection-plans", reference: "Plans[#All]", rows: 640 },
  ],
});
