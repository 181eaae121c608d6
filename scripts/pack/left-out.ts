import type { LeftOutFigures } from "../../src/benchmarks/benchmarks";

/** Figures that the publications hold and the pack does not, with the reason. */
export const leftOutFigures: readonly LeftOutFigures[] = [
  {
    what: "First-time entrants to the youth justice system, England",
    reason:
      "The Local Authority Interactive Tool's England figure (1,258 for 2024) is the sum of the nine regional rates, not a rate",
  },
  {
    what: "Proven reoffending by young people, England",
    reason: "The Local Authority Interactive Tool has no row for England, and regions may not be averaged",
  },
  {
    what: "Care applications, regions",
    reason: "The Local Authority Interactive Tool has England and authorities but no regions",
  },
  {
    what: "Children in need, child protection and referral rates of 2023 and 2024 as printed in the 2024 release",
    reason:
      "They divide by population estimates that the Office for National Statistics has since revised; the pack uses the 2025 release and the revised estimates throughout",
  },
  {
    what: "Rates per 10,000 of the former Dorset, Poole and Bournemouth from the counts",
    reason: "No population estimate was released for them; the counts are kept",
  },
  {
    what: "Initial assessments within 10 working days and core assessments within 35 (DEC-4, DEC-5), care proceedings (DEC-9), visits to children on a plan (PLN-5)",
    reason: "No figures for authorities are published",
    codes: ["DEC-4", "DEC-5", "DEC-9", "PLN-5"],
  },
  {
    what: "Workforce figures of 2016",
    reason:
      "They come from an earlier collection of totals; the series begins with the first collection of individual social workers, 2017",
  },
];
