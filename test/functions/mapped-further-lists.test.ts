import { evaluateExample } from "../support/evaluate-example";
import { testContext } from "../support/test-context";

const context = testContext();

const PERIOD = "DATE(2024,4,1), DATE(2025,3,31)";
const PLANS = '{"Child ID","CPP start date","Ended";"A1","01/06/2023","";"A2","01/06/2023","01/08/2024"}';
const plain = '{"Child ID","Date of the review";"A1","01/09/2023";"A1","01/02/2024";"A1","01/07/2024"}';
const named = plain.replace("Date of the review", "Seen");

const measure = (mapping: string, ...others: readonly string[]): unknown => {
  const lists = others.map((list) => `, ${list}`).join("");
  const result = evaluateExample(
    `=CSPI.MEASURE("PLN-1", ${PLANS}, ${PERIOD}, , ${mapping}, , ${lists})`,
    context,
  );
  return typeof result === "object" && result !== null && "message" in result ? result.message : result;
};

describe("headings of further lists that the mapping names", () => {
  const usual = measure('"CPP end date=Ended"', plain);

  test("are read as if they were the usual ones", () => {
    expect(usual).toEqual([
      [expect.any(Number), expect.any(Number), 1, expect.any(Number), expect.any(Number)],
    ]);
    expect(measure('"CPP end date=Ended; reviews:CPPreviewDate=Seen"', named)).toEqual(usual);
    expect(measure('"CPP end date=Ended; Reviews: Date of the review = Seen"', named)).toEqual(usual);
    expect(measure('{"CPP end date","Ended";"reviews: Date of the review","Seen"}', named)).toEqual(usual);
  });

  test("are not read without it, and a mapping of a list that is not given is told", () => {
    expect(measure('"CPP end date=Ended"', named)).not.toEqual(usual);
    expect(measure('"CPP end date=Ended; referrals:CINreferralDate=Seen"', plain)).toBe(
      'The mapping names referrals, which are not among the further lists: add them, or leave "referrals:" out',
    );
    expect(measure('"CPP end date=Ended; reviews:CPPreviewDate=Held"', plain)).toBe(
      'The mapping names the heading "Held", which is not in the range: copy the heading as it stands there',
    );
  });
});

describe("a mapping of a table of a theme", () => {
  const table = (mapping: string, list: string): unknown => {
    const result = evaluateExample(
      `=CSPI.THEMETABLE(4, ${PERIOD}, , ${mapping}, , ${PLANS}, ${list})`,
      context,
    );
    if (typeof result !== "object" || result === null) return result;
    if ("message" in result) return result.message;
    return (result as unknown[][]).filter(([code]) => code === "PLN-1").map((row) => row.slice(3, 5));
  };

  test("reads the headings of each list that it names", () => {
    const ended = "child protection plans: CPP end date=Ended";
    // A1 alone was on a plan on the last day; its last review, on 1 July 2024, was 273 days before
    expect(table(`"${ended}"`, plain)).toEqual([[0, 1]]);
    expect(table(`"${ended}; reviews: Date of the review=Seen"`, named)).toEqual([[0, 1]]);
  });

  test("has to say whose headings they are", () => {
    expect(table('"CPP end date=Ended"', plain)).toBe(
      'The mapping of "CPP end date" names no list: write "referrals: Date of referral=Rcvd"',
    );
    expect(table('"contacts: Outcome=not read"', plain)).toMatch(
      /^The mapping names contacts, which are not/,
    );
  });
});

describe("a column that is taken wrongly", () => {
  // The column counts plans of brothers and sisters: all three have five, and A1 alone has an earlier plan.
  const COUNTED =
    '{"Child ID","CPP start date","CPP end date","Number of previous plans";"A1","01/06/2022","01/09/2022",5;"A1","01/06/2024","",5;"A2","01/07/2024","",5}';
  const again = (mapping: string): unknown =>
    evaluateExample(`=CSPI.MEASURE("PLN-2", ${COUNTED}, ${PERIOD}, , ${mapping})`, context);

  test("is not read where the mapping says so", () => {
    expect(again("")).toMatchObject([[100, 2, 2, expect.any(Number), expect.any(Number)]]);
    const byRows = [[50, 1, 2, expect.any(Number), expect.any(Number)]];
    expect(again('"Number of previous plans=not read"')).toMatchObject(byRows);
    expect(again('{"NumberOfPreviousCPP","Not read"}')).toMatchObject(byRows);
  });
});
