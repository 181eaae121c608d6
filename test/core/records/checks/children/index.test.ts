import { checksOfChildren } from "../../../../../src/core/records/checks/children";
import { describeChecks } from "../../../../support/describe-checks";

describe("checks of the list of children", () => {
  describeChecks(checksOfChildren, {
    list: "children",
    sound: {
      "Child ID": "A",
      "Date of birth": "01/05/2021",
      UPN: null,
      "Former unique pupil number": null,
      "UPN unknown": null,
    },
    cases: {
      "child-listed-twice": { wrong: [{ "Child ID": "B" }, { "Child ID": "B" }], right: [{}] },
      "former-upn-wrong-form": {
        wrong: [{ "Former unique pupil number": "H80120000100" }],
        right: [{ "Former unique pupil number": "H80120000100A" }],
      },
      // by hand: the digits 801200001001 times 2 to 13 are 16+4+10+10+13 = 53, and 53 - 2 * 23 = 7: H
      "upn-check-letter-wrong": {
        wrong: [{ UPN: "A801200001001" }],
        right: [{ UPN: "H801200001001" }, { UPN: "H80120000100" }],
      },
      // by hand: five years old on 31 March 2024 is born by 31 March 2019, and sixteen by 31 March 2008
      "upn-missing": {
        wrong: [{ "Date of birth": "31/03/2019" }, { "Date of birth": "01/04/2008" }],
        right: [
          { "Date of birth": "01/04/2019" },
          { "Date of birth": "31/03/2008" },
          { "Date of birth": "31/03/2019", "UPN unknown": "UN2" },
          { "Date of birth": "31/03/2019", UPN: "H801200001001" },
        ],
      },
      "upn-shared": {
        wrong: [
          { "Child ID": "B", UPN: "H801200001001" },
          { "Child ID": "C", UPN: "H801200001001" },
        ],
        right: [{}, { "Child ID": "D" }],
      },
      "upn-wrong-form": {
        wrong: [{ UPN: "H80120000100" }, { UPN: "H8012000010O1" }, { UPN: "1801200001001" }],
        right: [{ UPN: "H801200001001" }, { UPN: "A80120000100A" }, { UPN: null }],
      },
    },
  });
});
