import { guessList } from "../../../../src/taskpane/features/my-data/guess-list";
import { usableLists, withUse } from "../../../../src/taskpane/features/my-data/list-guess";
import { budgetList, referralList } from "../../../support/candidate-lists";

describe("guessList", () => {
  it("knows a list of referrals by its headings", () => {
    expect(guessList(referralList)).toMatchObject({
      listId: "referrals",
      sureness: "certain",
      missing: [],
    });
  });

  it("names each heading and what it is read as, and the ones left over", () => {
    const extra = { ...referralList, head: [[...(referralList.head[0] ?? []), "Favourite biscuit"]] };
    const guess = guessList(extra);
    expect(guess?.matched.map(({ heading }) => heading)).toContain("Date of Referral");
    expect(guess?.ignored).toContain("Favourite biscuit");
  });

  it("takes a sheet of other things for none", () => {
    expect(guessList(budgetList)).toBeNull();
  });

  it("takes a child's id and date of birth alone for none that formulas may read", () => {
    const children = {
      ...referralList,
      head: [
        ["Child Unique ID", "Date of Birth"],
        ["C1", 40000],
      ],
    };
    const guess = guessList(children);
    const place = { name: "A", sheetName: "A", reference: "A!A1:B2", address: "A1:B2", rows: 1 };
    const lists = usableLists(withUse([{ ...place, mapping: {}, guess }]));
    expect(lists).toEqual([]);
  });
});
