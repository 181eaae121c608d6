import { callsAddIn, spillsTaken, withoutStuckPrefixes } from "../../../src/core/cells/add-in-formula";

describe("callsAddIn", () => {
  it.each([
    ["a call", "=CSPI.RATE(1,2)"],
    ["lower case", "=cspi.rate(1,2)"],
    ["a dotted name", "=CSPI.PERCENT.CI(1,4)"],
    ["a call inside another function", '=IFERROR(ROUND(CSPI.RATE(1,2),1),"")'],
    ["a call in an argument of its own kind", "=CSPI.SUPPRESS(CSPI.BREAKDOWN(A1:C9,1))"],
    ["a call after a sign", "=-CSPI.RATE(1,2)+1"],
    ["a call after a space and before one", "= CSPI.RATE (1,2)"],
    ["a call of implicit intersection", "=@CSPI.RATE(1,2)"],
    ["a call after a text with quotes", '="say ""CSPI.X("""&CSPI.DEFINE("ACT-1")'],
    ["a call over a sheet of a like name", "=SUM('CSPI.RATE(1)'!A1)+CSPI.RATE(1,2)"],
    ["a call over a column of a like name", "=CSPI.RATE(Table1[[#This Row],[CSPI.X(a)]],2)"],
    ["a call in LET", "=LET(x,CSPI.RATE(1,2),x*2)"],
  ])("finds %s", (_what, formula) => {
    expect(callsAddIn(formula)).toBe(true);
  });

  it.each([
    ["a text", '="=CSPI.RATE(1,2)"'],
    ["a text with doubled quotes", '="a "" CSPI.RATE( b"'],
    ["a sheet name", "=SUM('CSPI.RATE(1)'!A1)"],
    ["a sheet name with an apostrophe", "='Children''s CSPI.RATE(1)'!A1"],
    ["a column of a table", "=SUM(Table1[CSPI.RATE(x)])"],
    ["a column with an escaped bracket", "=SUM(Table1[a'] CSPI.RATE(x)])"],
    ["a longer namespace", "=MYCSPI.RATE(1,2)"],
    ["a longer dotted namespace", "=MY.CSPI.RATE(1,2)"],
    ["a namespace that only starts so", "=CSPIX.RATE(1,2)"],
    ["another namespace after an underscore", "=_CSPI.RATE(1,2)"],
    ["a name that is not called", "=CSPI.RATE+1"],
    ["a function of a sheet of that name", "=Sheet1!CSPI.RATE(1,2)"],
    ["a constant", "CSPI.RATE(1,2)"],
    ["another formula", "=SUM(A1:A3)"],
    ["a stuck formula", "=_xldudf_CSPI_RATE(1,2)"],
  ])("passes over %s", (_what, formula) => {
    expect(callsAddIn(formula)).toBe(false);
  });
});

describe("spillsTaken", () => {
  it.each([
    ["=SUM(B2#)", [{ sheet: null, cell: "B2" }]],
    ["=SUM($B$2#)+C3", [{ sheet: null, cell: "B2" }]],
    ["=Sheet1!b2#", [{ sheet: "Sheet1", cell: "B2" }]],
    [
      "='Children''s list'!A1#&D4#",
      [
        { sheet: "Children's list", cell: "A1" },
        { sheet: null, cell: "D4" },
      ],
    ],
    ['="B2#"', []],
    ["=Table1[#All]", []],
  ])("reads %s", (formula, expected) => {
    expect(spillsTaken(formula)).toEqual(expected);
  });
});

describe("withoutStuckPrefixes", () => {
  const names = ["RATE", "PERCENT", "PERCENT.CI"];

  it.each([
    ["=_xldudf_CSPI_RATE(1,2)", "=CSPI.RATE(1,2)"],
    ["=_xldudf_CSPI_PERCENT_CI(1,4)", "=CSPI.PERCENT.CI(1,4)"],
    ["=_xldudf_cspi_rate(1,2)", "=CSPI.RATE(1,2)"],
    ["=_xlfn.CSPI.RATE(1,2)", "=CSPI.RATE(1,2)"],
    ["=_xlfn._xludf.CSPI.RATE(1,2)", "=CSPI.RATE(1,2)"],
    ["=_xll.CSPI.RATE(1,2)", "=CSPI.RATE(1,2)"],
    ["=[2]!_xldudf_CSPI_RATE(1,2)", "=CSPI.RATE(1,2)"],
    [
      "='C:\\Program Files\\Office16\\LIBRARY\\Analysis\\FUNCRES.XLAM'!_xldudf_CSPI_RATE(1,2)",
      "=CSPI.RATE(1,2)",
    ],
    ["=_xldudf_5f0a1a0e_3f0c_4c6b_9a1e_0c6d6f6f2b11_CSPI_RATE(1,2)", "=CSPI.RATE(1,2)"],
    ["=IF(A1,_xldudf_CSPI_RATE(1,2),_xldudf_CSPI_PERCENT(1,4))", "=IF(A1,CSPI.RATE(1,2),CSPI.PERCENT(1,4))"],
    ['=_xldudf_CSPI_RATE(1,"_xldudf_CSPI_RATE(")', '=CSPI.RATE(1,"_xldudf_CSPI_RATE(")'],
  ])("mends %s", (stuck, whole) => {
    expect(withoutStuckPrefixes(stuck, names)).toBe(whole);
  });

  it.each([
    ["a function of another add-in", "=_xldudf_SAP_GETDATA(1)"],
    ["a function that only ends so", "=_xldudf_MYCSPI_RATE(1)"],
    ["a function that we do not have", "=_xldudf_CSPI_NOSUCH(1)"],
    ["a text", '="_xldudf_CSPI_RATE(1,2)"'],
    ["a newer function of Excel", "=_xlfn.XLOOKUP(1,A1:A3,B1:B3)"],
    ["a formula that is not stuck", "=CSPI.RATE(1,2)"],
  ])("leaves %s", (_what, formula) => {
    expect(withoutStuckPrefixes(formula, names)).toBeNull();
  });
});
