import { useWorkbench } from "./support/use-workbench";
import type { OpenWorkbench } from "./support/workbench";
import { chooseAuthority } from "./support/insertion";

const TEST_LIMIT = 240_000;
const SURVEY = "Survey of children";
const RESULTS = "Survey of children results";
jest.setTimeout(TEST_LIMIT);

describe("a survey that is filled in by keyboard", () => {
  let workbench: OpenWorkbench;

  useWorkbench("?sample=none", async (opened) => {
    workbench = opened;
    const pane = await workbench.pane();
    await chooseAuthority(workbench, pane, "Leeds");
    await pane.getByRole("button", { name: "Templates" }).click();
    await pane.getByRole("button", { name: "Local questions" }).click();
    await pane.getByRole("button", { name: /^Insert(?!ed)/ }).click();
    await workbench.waitForSheet(RESULTS);
    await workbench.waitUntilReady();
  });

  it("takes typed answers whole, and counts them", async () => {
    const answers = ["Definitely", "Mostly", "Not at all"];
    for (const [row, answer] of answers.entries()) await workbench.type(SURVEY, `C${13 + row}`, answer);
    await workbench.waitUntilReady();
    await workbench.screenshot("survey-typed");
    expect(await workbench.values(SURVEY, "C13:C15")).toEqual(answers.map((answer) => [answer]));
    await workbench.write(RESULTS, "B7", [[30]]);
    await workbench.write(RESULTS, "B9", [[0]]);
    await workbench.waitUntilReady();
    // by hand: 3 of 30 answered; one each is 33.3 per cent; 2 of 3 say definitely or mostly.
    expect(await workbench.text(RESULTS, "C12:J12")).toEqual([
      ["3", "10.0%", "33.3%", "33.3%", "0.0%", "0.0%", "33.3%", "66.7%"],
    ]);
    await workbench.select(RESULTS, "A10");
    await workbench.screenshot("survey-results");
    expect(workbench.complaints).toEqual([]);
  });
});
