import { readFileSync } from "node:fs";
import { screen, within } from "@testing-library/react";
import packageFile from "../../../../package.json";
import { pageAddresses } from "../../../../src/taskpane/loading/page-addresses";
import { text } from "../../../../src/text/en-gb";
import { committedPack, openPane } from "../../../support/pane";

const linesOf = (title: string) =>
  within(screen.getByRole("region", { name: title }))
    .getAllByRole("listitem")
    .map((line) => line.textContent);

describe("about and privacy", () => {
  it("names every address that the page is loaded from", async () => {
    await openPane({ page: { name: "about" } });
    expect(linesOf(text.about.addressesTitle)).toEqual([
      text.about.ownAddress("https://cspi.example"),
      text.about.otherAddress("https://appsforoffice.microsoft.com"),
    ]);
  });

  it("says which figures are included, of when, and whose they are", async () => {
    await openPane({ page: { name: "about" } });
    const { packVersion, attribution, sources } = committedPack().packInformation();
    expect(screen.getByText(new RegExp(`Edition ${packVersion} .*publications up to`))).toBeVisible();
    expect(screen.getByText(attribution)).toBeVisible();
    expect(attribution).toContain("Open Government Licence");
    expect(linesOf(text.about.sources)).toHaveLength(sources.length);
    expect(screen.getByText(text.about.version("1.2.3"))).toBeVisible();
  });

  it("names the licence of every package that ships with it", async () => {
    await openPane({ page: { name: "about" } });
    const licences = Object.keys(packageFile.dependencies).map((name) => {
      const file = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as {
        readonly license: string;
      };
      return text.about.licence(name, file.license);
    });
    expect(linesOf(text.about.licencesTitle)).toEqual(licences);
    expect(text.about.ownLicence).toContain(`the ${packageFile.license} licence`);
  });
});

describe("pageAddresses", () => {
  it("gives each origin once, the page's own first", () => {
    const page = document.implementation.createHTMLDocument();
    for (const src of [
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "",
      "https://a.example/x.js",
    ]) {
      const script = page.createElement("script");
      if (src !== "") script.src = src;
      page.body.append(script);
    }
    expect(pageAddresses({ baseURI: "https://a.example/pane.html", scripts: page.scripts })).toEqual([
      "https://a.example",
      "https://appsforoffice.microsoft.com",
    ]);
  });
});
