import { CellError, isCellError } from "../../core/cells/cell-error";
import type { CountingOptions, Indicator, RuleOption } from "../../indicators/indicator";
import { listed, quoted } from "../problems";
import { generalOptions } from "./general-options";

const optionsOf = ({ fromRecords }: Indicator): readonly RuleOption[] =>
  fromRecords.flatMap(({ options }) => options ?? []);

/** The value as the rule holds it: its own spelling of a word, a number where the default is one. */
const valueOf = (option: RuleOption, text: string): string | number | boolean => {
  const known = option.oneOf?.find((one) => String(one).toLowerCase() === text.toLowerCase());
  if (known !== undefined) return known;
  if (typeof option.default === "number") return Number(text);
  return typeof option.default === "boolean" ? text.toLowerCase() === "true" : text;
};

const isAllowed = (option: RuleOption, text: string): boolean =>
  option.oneOf === undefined || option.oneOf.includes(valueOf(option, text));

type Entry = readonly [option: RuleOption, value: string | number | boolean];

/** One "name=value" against the options of that name; several indicators may each have their own. */
const entryOf = (part: string, options: readonly RuleOption[], whose: string): Entry | CellError => {
  const at = part.indexOf("=");
  const name = part.slice(0, at < 0 ? undefined : at).trim();
  const named = options.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const text = at < 0 ? "" : part.slice(at + 1).trim();
  const option = named.find((one) => isAllowed(one, text)) ?? named[0];
  if (option === undefined) {
    const names = [...new Set(options.map((one) => one.name))];
    return new CellError("#VALUE!", `${whose} has no option ${quoted(name)}: it has ${listed(names)}`);
  }
  if (text !== "") return [option, valueOf(option, text)];
  return new CellError(
    "#VALUE!",
    `The option ${option.name} has no value: write "${option.name}=${String(option.default)}"`,
  );
};

const entriesOf = (
  text: string | undefined,
  options: readonly RuleOption[],
  whose: string,
): readonly Entry[] | CellError => {
  const entries = (text ?? "")
    .split(";")
    .filter((part) => part.trim() !== "")
    .map((part) => entryOf(part, options, whose));
  return entries.find(isCellError) ?? (entries as readonly Entry[]);
};

/** Entries of general options that cannot be, in the sentence that rules give. */
const generalProblem = (entries: readonly Entry[]): CellError | undefined => {
  const wrong = entries.find(
    ([option, value]) => generalOptions.includes(option) && !option.oneOf?.includes(value),
  );
  if (!wrong) return undefined;
  const [{ name, oneOf = [] }, value] = wrong;
  return new CellError(
    "#VALUE!",
    `The option ${name} cannot be ${quoted(String(value))}: use ${listed(oneOf.map(String))}`,
  );
};

const choices = (entries: readonly Entry[]): CountingOptions =>
  Object.fromEntries(entries.map(([{ name }, value]) => [name, value]));

/**
 * Reads the options argument, such as "clock=referral; dayCount=inclusive", against what the indicator's
 * rules know and what every function knows. Names and words may be in any case.
 *
 * @example optionsArgument(dec6, "CLOCK=Referral") // { clock: "referral" }
 */
export const optionsArgument = (
  indicator: Indicator,
  text: string | undefined,
): CountingOptions | CellError => {
  const entries = entriesOf(text, [...optionsOf(indicator), ...generalOptions], indicator.code);
  return isCellError(entries) ? entries : (generalProblem(entries) ?? choices(entries));
};

/** Reads the options of a function that knows the general ones only. */
export const generalOptionsArgument = (
  text: string | undefined,
  whose: string,
): CountingOptions | CellError => {
  const known = generalOptions.filter(({ name }) => name === "dateSystem");
  const entries = entriesOf(text, known, whose);
  return isCellError(entries) ? entries : (generalProblem(entries) ?? choices(entries));
};

/** The choices of one argument: those that go for all, and those that an indicator takes. */
export interface SharedChoices {
  readonly general: CountingOptions;
  readonly of: (indicator: Indicator) => CountingOptions;
}

/**
 * Reads one options argument for several indicators: each takes the options that it knows, with values
 * that it allows. An option that none of them knows is an error.
 */
export const optionsForEach = (
  indicators: readonly Indicator[],
  text: string | undefined,
  whose: string,
): SharedChoices | CellError => {
  const entries = entriesOf(text, [...indicators.flatMap(optionsOf), ...generalOptions], whose);
  if (isCellError(entries)) return entries;
  const problem = generalProblem(entries);
  if (problem) return problem;
  const taken = (known: readonly RuleOption[]): CountingOptions =>
    choices(
      entries.filter(([option, value]) =>
        known.some((one) => one.name === option.name && (one.oneOf?.includes(value) ?? true)),
      ),
    );
  return { general: taken(generalOptions), of: (indicator) => taken(optionsOf(indicator)) };
};
