/** A letter, twelve digits, or eleven and a letter for a temporary number; I, O and S are never used. */
const FORM = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/;

/** The letters that a check can give, in order of the remainder. */
const LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

/**
 * Whether a text has the form of a unique pupil number.
 *
 * @example hasUpnForm("H801200001001") // true
 */
export const hasUpnForm = (number: string): boolean => FORM.test(number);

/**
 * The letter that a unique pupil number should begin with: the remainder, divided by 23, of its second to
 * last characters times 2 to 13, a letter at the end counting as its place among the check letters.
 *
 * Source: Department for Education, Unique pupil numbers, guidance for schools and local authorities.
 *
 * @example upnCheckLetter("H801200001001") // "H"
 */
export const upnCheckLetter = (number: string): string => {
  const sum = [...number].slice(1).reduce((total, character, position) => {
    const value = /\d/.test(character) ? Number(character) : LETTERS.indexOf(character);
    return total + value * (position + 2);
  }, 0);
  return LETTERS[sum % LETTERS.length] ?? "";
};
