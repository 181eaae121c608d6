import { CellError, isCellError } from "../../core/cells/cell-error";
import type { CountingOptions, Indicator, RuleOption } from "../../indicators/indicator";
import { listed, quoted } from "../problems";

const optionsOf = ({ fromRecords }: Indicator): readonly RuleOption[] =>
  fromRecords.flatMap(({ options }) => options ?? []);

/** The value as the rule holds it: its own spelling of a word, a number where the default is one. */
const valueOf = (option: RuleOption, text: string): string | number | boolean => {
  const known = option.oneOf?.find((one) => String(one).toLowerCase() === text.toLowerCase());
  if (known !== undefined) return known;
  if (typeof option.default === "number") return Number(text);
  return typeof option.default === "boolean" ? text.toLowerCase() === "true" : text;
};

const entryOf = (
  indicator: Indicator,
  part: string,
): readonly [string, string | number | boolean] | CellError => {
  const at = part.indexOf("=");
  const name = part.slice(0, at < 0 ? undefined : at).trim();
  const options = optionsOf(indicator);
  const option = options.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (option === undefined) {
    const names = [...new Set(options.map((one) => one.name))];
    const advice = names.length === 0 ? "leave the argument out" : `it has ${listed(names)}`;
    return new CellError("#VALUE!", `${indicator.code} has no option ${quoted(name)}: ${advice}`);
  }
  const text = at < 0 ? "" : part.slice(at + 1).trim();
  if (text !== "") return [option.name, valueOf(option, text)];
  return new CellError(
    "#VALUE!",
    `The option ${option.name} has no value: write "${option.name}=${String(option.default)}"`,
  );
};

/**
 * Reads the options argument, such as "clock=referral; dayCount=inclusive", against what the indicator's
 * rules know. Names and words may be in any case.
 *
 * @example optionsArgument(dec6, "CLOCK=Referral") // { clock: "referral" }
 */
export const optionsArgument = (
  indicator: Indicator,
  text: string | undefined,
): CountingOptions | CellError => {
  const entries = (text ?? "")
    .split(";")
    .filter((part) => part.trim() !== "")
    .map((part) => entryOf(indicator, part));
  const problem = entries.find(isCellError);
  return problem ?? Object.fromEntries(entries as readonly (readonly [string, string | number | boolean])[]);
};
