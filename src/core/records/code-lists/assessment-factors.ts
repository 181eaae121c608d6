import type { CodeEntry } from "../record-list";

const three = (number: number, about: string): CodeEntry[] => [
  { code: `${number}A`, label: `${about}: child` },
  { code: `${number}B`, label: `${about}: parent or carer` },
  { code: `${number}C`, label: `${about}: other person in the household` },
];

/** Factors identified at the end of assessment. Source: DfE, Children in need census. */
export const assessmentFactors: readonly CodeEntry[] = [
  ...three(1, "Alcohol misuse"),
  ...three(2, "Drug misuse"),
  ...three(3, "Domestic abuse"),
  ...three(4, "Mental health"),
  ...three(5, "Learning disability"),
  ...three(6, "Physical disability or illness"),
  { code: "7A", label: "Young carer" },
  { code: "8B", label: "Privately fostered: overseas child who intends to return" },
  { code: "8C", label: "Privately fostered: overseas child who intends to stay" },
  { code: "8D", label: "Privately fostered: in an educational placement" },
  { code: "8E", label: "Privately fostered: alternative family arrangements" },
  { code: "8F", label: "Privately fostered: other" },
  { code: "9A", label: "Unaccompanied asylum-seeking child" },
  { code: "10A", label: "Going missing" },
  { code: "11A", label: "Child sexual exploitation" },
  { code: "12A", label: "Trafficking" },
  { code: "13A", label: "Gangs" },
  { code: "14A", label: "Socially unacceptable behaviour" },
  { code: "15A", label: "Self-harm" },
  { code: "16A", label: "Neglect" },
  { code: "17A", label: "Emotional abuse" },
  { code: "18A", label: "Physical abuse" },
  { code: "18B", label: "Physical abuse: child on child" },
  { code: "18C", label: "Physical abuse: adult on child" },
  { code: "19A", label: "Sexual abuse" },
  { code: "19B", label: "Sexual abuse: child on child" },
  { code: "19C", label: "Sexual abuse: adult on child" },
  { code: "20", label: "Other" },
  { code: "21", label: "No factors identified" },
  { code: "22A", label: "Female genital mutilation" },
  { code: "23A", label: "Abuse linked to faith or belief" },
  { code: "24A", label: "Child criminal exploitation" },
];
