import { readYesNo, yesNoSpellings } from "../../../../src/core/records/cell-reading/yes-no-cell";

const plain = yesNoSpellings();
const noAction = yesNoSpellings([
  { code: "1", label: "No further action", synonyms: ["NFA"] },
  { code: "0", label: "Further action", synonyms: ["FA"] },
]);

describe("readYesNo", () => {
  it.each([true, 1, "1", "Y", "yes", "TRUE", "t", "a) Yes", "1 - Yes", "Yes (1)", -1])(
    "takes %p for yes",
    (cell) => {
      expect(readYesNo(cell, plain)).toBe(1);
    },
  );

  it.each([false, 0, "0", "N", "No", "false", "b) No", "0 - No"])("takes %p for no", (cell) => {
    expect(readYesNo(cell, plain)).toBe(0);
  });

  it.each([null, "", "n/a", "Unknown", "c) Unknown", "Not recorded"])("takes %p for not known", (cell) => {
    expect(readYesNo(cell, plain)).toBe(-1);
  });

  it("knows the words of its column", () => {
    expect(readYesNo("NFA", noAction)).toBe(1);
    expect(readYesNo("Further action", noAction)).toBe(0);
  });

  it.each(["maybe", 2, -2])("does not read %p", (cell) => {
    expect(readYesNo(cell, plain)).toEqual({ unreadable: "neither yes nor no" });
  });
});
