import type { Benchmarks, NeighbourEdition } from "../benchmarks/benchmarks";
import { isCellError, type CellError } from "../core/cells/cell-error";
import type { DayNumber } from "../core/calendar/period";
import type { Better, ThemeNumber } from "../indicators/indicator";
import type { Respondent } from "../indicators/questions/question";
import type { FoundList } from "./found-lists";
import type { SheetPlan } from "./plan";
import { publishedLayout } from "./published-layout/published-layout";

/** What a template may ask of the user; the pane shows one field for each, already filled in. */
export type TemplateInputName =
  "authority" | "year" | "from" | "to" | "indicator" | "respondents" | "theme" | "lists" | "layout";

/** Who answers a set of local questions on a survey sheet. */
export type Respondents = Exclude<Respondent, "the agency itself">;

export const RESPONDENTS: readonly Respondents[] = ["children", "families", "professionals", "providers"];

/** Ids of the lists that most figures are counted from: those that data sheets start with. */
export const USUAL_LISTS: readonly string[] = [
  "referrals",
  "assessments",
  "section-47-enquiries",
  "child-protection-plans",
  "reviews",
];

/** `working`: filters, frozen headings, workings below. `published`: guidance for accessible spreadsheets. */
export type SheetLayout = "working" | "published";

/** The answers: what a template is built for. Dates are day numbers, both ends included. */
export interface TemplateInputs {
  /** Name or code of the authority, as `Benchmarks.area` takes it. */
  readonly authority: string;
  /** Year of the published figures to compare with: the year in which the reporting year ends. */
  readonly year: number;
  /** First and last day of the local figures. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly indicator?: string;
  /** Children where it is left out. */
  readonly respondents?: Respondents;
  /** The theme of the questions; all themes where it is left out. */
  readonly theme?: ThemeNumber;
  /** Ids of list definitions; `USUAL_LISTS` where it is left out. */
  readonly lists?: readonly string[];
  readonly layout?: SheetLayout;
  /** Edition of the neighbour model that neighbours come from; the newest when left out. */
  readonly neighbourEdition?: NeighbourEdition;
  /** What a higher value means where the workbook says otherwise than the definition, by code. */
  readonly polarity?: Readonly<Record<string, Better>>;
}

/** Inputs that give a good result; read by the gallery, the tests and the pane's preview. */
export interface TemplateExample {
  readonly name: string;
  readonly inputs: TemplateInputs;
  readonly lists: readonly FoundList[];
}

/** A finished sheet that staff insert: what it is, what it asks, and how it is built. */
export interface Template {
  /** Kebab-case; the file name. */
  readonly id: string;
  readonly title: string;
  /** One sentence for the gallery. */
  readonly about: string;
  /** Raised when what it inserts changes, so that an older insertion can be told apart. */
  readonly version: number;
  readonly theme: ThemeNumber | null;
  readonly inputs: readonly TemplateInputName[];
  readonly examples: readonly TemplateExample[];
  /**
   * Builds the plan. Pure: the same inputs, pack and lists give the same plan. A `CellError` is a
   * problem with the inputs that the user can put right.
   */
  readonly build: (
    inputs: TemplateInputs,
    benchmarks: Benchmarks,
    lists: readonly FoundList[],
  ) => SheetPlan | CellError;
}

/**
 * Declares a template by its working layout; the published layout follows from the sections of its sheets.
 *
 * @example defineTemplate({ id: "theme-3-decision-making", … }).inputs.includes("layout") // true
 */
export function defineTemplate(template: Template): Template {
  return {
    ...template,
    inputs: [...template.inputs, "layout"],
    build: (inputs, benchmarks, lists) => {
      const plan = template.build(inputs, benchmarks, lists);
      return isCellError(plan) || inputs.layout !== "published" ? plan : publishedLayout(plan);
    },
  };
}
