import axe from "axe-core";
import { text } from "../../src/text/en-gb";

/** What the pane's page says of itself, as axe asks every page for it. */
export function nameDocument(): void {
  document.documentElement.lang = "en-GB";
  document.title = text.shell.product;
}

/**
 * Fails with every violation that axe finds on the page. Contrast needs real colours and is checked in
 * a browser; everything else is checked here.
 */
export async function expectAccessible(root: Element = document.documentElement): Promise<void> {
  // Fluent's focus sentinels send the focus on as soon as it reaches them.
  const context = { include: [root], exclude: ["[data-tabster-dummy]"] };
  const { violations } = await axe.run(context, {
    rules: { "color-contrast": { enabled: false } },
    resultTypes: ["violations"],
  });
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.html}`).join("\n")}`,
  );
  expect(found).toEqual([]);
}
