import type { Theme } from "./indicator";

/** The five themes of the children's safeguarding performance information framework, in order. */
export const themes: readonly Theme[] = [
  {
    number: 1,
    title: "Outcomes for children and young people and their families",
    about: "Whether children who need help are safer, healthier and doing better at school.",
  },
  {
    number: 2,
    title: "Child protection activity, including early help",
    about: "How many children are referred, assessed and protected, and from where they come.",
  },
  {
    number: 3,
    title: "The quality and timeliness of decision making",
    about: "Whether decisions about children are made in time and lead to the right help.",
  },
  {
    number: 4,
    title: "The quality of child protection plans",
    about: "Whether plans are reviewed, lead to change and do not have to be repeated.",
  },
  {
    number: 5,
    title: "Workforce",
    about: "Whether there are enough social workers, who stay, with caseloads that can be managed.",
  },
];
