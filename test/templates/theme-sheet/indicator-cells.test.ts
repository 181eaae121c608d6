import { findIndicator } from "../../../src/indicators";
import type { Indicator } from "../../../src/indicators/indicator";
import type { FoundList } from "../../../src/templates/found-lists";
import {
  listsOf,
  localCells,
  cautionsFormula,
  measureFormula,
  type IndicatorOnSheet,
} from "../../../src/templates/theme-sheet/indicator-cells";
import { given } from "../../support/committed-pack";

const onSheet = (code: string, list: FoundList | undefined): IndicatorOnSheet => ({
  indicator: given(findIndicator(code)) as Indicator,
  row: 12,
  workingsRow: 35,
  list,
  others: [],
  isPublished: true,
});

describe("localCells", () => {
  const workforce = { listId: "workforce", reference: "Workforce[#All]", rows: 410 };

  it("answers [x] for an error that means nothing can be counted, and for a limit that did not spill", () => {
    const [value, numerator] = localCells(onSheet("WRK-1", workforce));
    // #VALUE! is type 3 and #N/A type 7 of Excel's ERROR.TYPE; all others stay in sight
    expect(value).toBe('=IF(IFERROR($B$35="",OR(ERROR.TYPE($B$35)=3,ERROR.TYPE($B$35)=7)),"[x]",$B$35)');
    expect(numerator).toContain('IFERROR($C$35="",');
  });

  it("has no formula that could hide a count to be typed in", () => {
    const [value, numerator, denominator] = localCells(onSheet("DEC-3", undefined));
    expect(value).toBe('=IF(AND(ISNUMBER($D$12),ISNUMBER($E$12)),CSPI.PERCENT($D$12,$E$12),"[x]")');
    expect([numerator, denominator]).toEqual([null, null]);
  });
});

describe("measureFormula", () => {
  it("gives the further lists that a rule reads, where the workbook has them", () => {
    const plans = { listId: "child-protection-plans", reference: "Plans[#All]", rows: 640 };
    const reviews = { listId: "reviews", reference: "Reviews[#All]", rows: 1100 };
    const on = (lists: FoundList[]) => {
      const indicator = given(findIndicator("PLN-1")) as Indicator;
      return measureFormula({ ...onSheet("PLN-1", undefined), ...listsOf(indicator, lists) });
    };
    expect(on([plans, reviews])).toMatch(
      /^=CSPI\.MEASURE\("PLN-1",Plans\[#All\],[^,]+,[^,]+,,,,,Reviews\[#All\]\)$/,
    );
    expect(on([plans])).toMatch(/^=CSPI\.MEASURE\("PLN-1",Plans\[#All\],[^,]+,[^,]+\)$/);
    expect(on([reviews])).toBeNull();
  });

  it("has what was left out beside it, over the same lists with the same mapping", () => {
    const plans = {
      listId: "child-protection-plans",
      reference: "Plans[#All]",
      rows: 640,
      mapping: { CPPendDate: "Ended" },
    };
    const reviews = {
      listId: "reviews",
      reference: "Reviews[#All]",
      rows: 1100,
      mapping: { CPPreviewDate: "Seen" },
    };
    const indicator = given(findIndicator("PLN-1")) as Indicator;
    const on = { ...onSheet("PLN-1", undefined), ...listsOf(indicator, [plans, reviews]) };
    expect(cautionsFormula(on)).toBe(
      '=IFERROR(IF(OR(ERROR.TYPE($B$35)=3,ERROR.TYPE($B$35)=7),"Not counted: the error of the value says what the list lacks",$B$35),' +
        'CSPI.CAUTIONS("PLN-1",Plans[#All],$B$6,$B$7,,"CPPendDate=Ended; reviews:CPPreviewDate=Seen",,"summary",Reviews[#All]))',
    );
    expect(cautionsFormula({ ...on, list: undefined, others: [] })).toBe("[z]");
  });
});
