/** The one screen that explains the add-in before an authority is chosen. */
export const firstRun = {
  title: "Children’s safeguarding indicators, in your workbook",
  lead: "Count your indicators from your own lists, and see them beside England, your region and your statistical neighbours.",
  points: [
    {
      title: "Insert finished sheets",
      body: "A theme sheet has your value, the national figures, the interval and a chart. One press undoes it.",
    },
    {
      title: "Or type a formula",
      body: "Functions that start with CSPI work in any cell and recalculate with your lists.",
    },
    {
      title: "Your data stays here",
      body: "Child-level data never leaves this computer. Nothing is uploaded or tracked.",
    },
  ],
  chooseTitle: "Choose your authority to begin",
  chooseHint: "It is kept in this workbook, and you can change it at the top of the pane at any time.",
  skip: "Look round first",
} as const;
