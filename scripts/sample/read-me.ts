/** The first sheet of the sample workbook, line by line. */
export const readMe: readonly { text: string; heading?: 1 | 2 }[] = [
  { text: "Sample workbook: every record in it is made up", heading: 1 },
  {
    text: "No real child, family or worker appears here. The lists were drawn by a program from a fixed seed, for a middle-sized authority that does not exist, with shares close to England's published figures.",
  },
  { text: "" },
  { text: "What is in it", heading: 2 },
  { text: "Two reporting years, 1 April 2023 to 31 March 2025, as an extract taken on 31 March 2025." },
  {
    text: "Referrals, Assessments, Section 47 and Plans have the headings of Ofsted's Annex A lists; Workforce has those of the social work workforce census at 30 September 2024. Each list is an Excel table of the same name.",
  },
  { text: "" },
  { text: "Things to try", heading: 2 },
  { text: 'In any empty cell:  =CSPI.INDICATOR("DEC-3", Referrals[#All], DATE(2024,4,1), DATE(2025,3,31))' },
  { text: 'Beside it, England\'s figure:  =CSPI.BENCHMARK("DEC-3", "England", 2025)' },
  {
    text: 'Value, numerator, denominator and interval:  =CSPI.MEASURE("DEC-6", Assessments[#All], DATE(2024,4,1), DATE(2025,3,31))',
  },
  { text: "Or open the CSPI tab, choose Open CSPI, pick an authority and insert a theme sheet." },
];
