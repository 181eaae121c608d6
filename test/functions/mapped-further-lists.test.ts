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
