import { hasUpnForm, upnCheckLetter } from "../../../src/core/records/unique-pupil-number";

describe("unique pupil numbers", () => {
  // by hand: 801200001001 times 2 to 13 is 16+4+10+10+13 = 53, and 53 - 2 * 23 = 7, the eighth letter H
  // by hand: 80120000100A: 16+4+10+10 + 13 * 0 = 40, and 40 - 23 = 17, the eighteenth letter U
  it.each([
    ["H801200001001", "H"],
    ["U80120000100A", "U"],
  ])("%s has the check letter %s", (number, letter) => {
    expect(hasUpnForm(number)).toBe(true);
    expect(upnCheckLetter(number)).toBe(letter);
  });

  it.each(["H80120000100", "H8012000010011", "I801200001001", "H80120000100S", "h801200001001", ""])(
    "%s has not the form of one",
    (number) => {
      expect(hasUpnForm(number)).toBe(false);
    },
  );
});
