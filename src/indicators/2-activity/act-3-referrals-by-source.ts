import { defineIndicator } from "../indicator";

export const referralsBySource = defineIndicator({
  code: "ACT-3",
  theme: 2,
  title: "Referrals by source",
  shortTitle: "Referrals by source",
  question: "Who refers children to social care?",
  definition:
    "Referrals received in the year from one group of sources as a percentage of all referrals received in the year.",
  numerator: "Referrals received in the year from the group of sources",
  denominator: "Referrals received in the year",
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: { title: "Characteristics of children in need, table C5", publisher: "Department for Education" },
  cautions: ["Source 5D (early help) exists from 2022-23."],
  fromRecords: [],
});
