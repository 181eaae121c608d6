import { besidePage } from "../../../src/workbench/shell/address";

describe("besidePage", () => {
  const pane = "https://a.example/x/taskpane.html";

  it("finds a file of the manifest beside the open page", () => {
    expect(besidePage("https://a.example/x/assets/i.png", pane, "https://b.example/w/workbench.html")).toBe(
      "https://b.example/w/assets/i.png",
    );
  });

  it("leaves alone what lies outside the pane's folder", () => {
    expect(besidePage("https://c.example/help", pane, "https://b.example/w/workbench.html")).toBe(
      "https://c.example/help",
    );
  });
});
