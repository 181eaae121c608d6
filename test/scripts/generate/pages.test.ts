import { functionsPage } from "../../../scripts/generate/functions-page";
import { indicatorsPage } from "../../../scripts/generate/indicators-page";
import { markdownTable } from "../../../scripts/generate/markdown";
import { templatesPage } from "../../../scripts/generate/templates-page";
import { functions } from "../../../src/functions/index";
import { indicators } from "../../../src/indicators/index";
import { themes } from "../../../src/indicators/themes";
import { templates } from "../../../src/templates/index";

describe("the generated pages", () => {
  const pages = [
    ["src/functions", functionsPage(functions)],
    ["src/indicators", indicatorsPage(themes, indicators)],
    ["src/templates", templatesPage(templates, ["overview.working.png"])],
  ] as const;

  test.each(pages)("of %s say on their first line that they are generated", (source, page) => {
    expect(page.split("\n")[0]).toBe(
      `<!-- Generated from ${source} by \`npm run generate\`: do not edit. -->`,
    );
  });

  test("name every unit of the registries", () => {
    const [[, functionText], [, indicatorText], [, templateText]] = pages;
    for (const { id } of functions) expect(functionText).toContain(`### ${id}\n`);
    for (const { code } of indicators) expect(indicatorText).toContain(`### ${code} `);
    for (const { title } of templates) expect(templateText).toContain(`## ${title}\n`);
  });

  test("show each choice of a template in its working layout, then in its published one", () => {
    const pictures = ["published", "working"].flatMap((layout) => [
      `local-questions.families.${layout}.png`,
      `local-questions.children.${layout}.png`,
    ]);
    const shown = [
      ...templatesPage(templates, pictures).matchAll(/!\[(.*?):.*?\]\(pictures\/templates\/(.*?)\)/g),
    ];
    expect(shown.map(([, words, picture]) => [words, picture])).toEqual([
      ["Local questions, children", "local-questions.children.working.png"],
      ["Local questions, children", "local-questions.children.published.png"],
      ["Local questions, families", "local-questions.families.working.png"],
      ["Local questions, families", "local-questions.families.published.png"],
    ]);
  });

  test("write optional arguments in brackets and leave hidden examples out", () => {
    const [[, text]] = pages;
    expect(text).toContain("`=CSPI.PERCENT(numerator, denominator, [places])`");
    expect(text).toContain("| `=CSPI.PERCENT(45, 60)` | 75 | 45 ÷ 60 × 100 |");
    expect(text).not.toContain("2 January 2024");
  });
});

test("a table keeps bars and line breaks inside their cells", () => {
  expect(markdownTable(["a|b"], [["c\nd"]])).toBe("| a\\|b |\n| --- |\n| c d |");
});
