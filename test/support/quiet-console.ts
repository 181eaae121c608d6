/** A warning or error on the console fails the test, unless the test's title starts with "warns". */
let printed: string[] = [];

beforeEach(() => {
  printed = [];
  for (const level of ["warn", "error"] as const) {
    jest.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      printed.push(`console.${level}: ${parts.map(String).join(" ")}`);
    });
  }
});

afterEach(() => {
  jest.restoreAllMocks();
  const title = expect.getState().currentTestName ?? "";
  if (!/(^|\s)warns\b/.test(title) && printed.length > 0) throw new Error(printed.join("\n"));
});
