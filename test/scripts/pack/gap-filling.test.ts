import { existed } from "../../../scripts/pack/gap-filling";
import { smallCountry } from "../../support/published-tables";

const changed = {
  areas: smallCountry,
  changes: [{ from: "805", to: "806", date: "2023-04-01", note: "" }],
};

test("an authority that ended on 1 April 2023 made its last return for the year to March 2023", () => {
  expect([2022, 2023, 2024].map((year) => existed(changed, 3, year))).toEqual([true, true, false]);
});

test("its successor made its first for the year to March 2024", () => {
  expect([2022, 2023, 2024].map((year) => existed(changed, 4, year))).toEqual([false, false, true]);
});
