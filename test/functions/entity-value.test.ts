import { entityValue } from "../../src/functions/entity-value";

describe("entityValue", () => {
  test("has a property for each line and lays them out in their sections", () => {
    const card = {
      text: "Kent",
      title: "Kent",
      sections: [
        { title: "What it is", lines: [{ label: "Code", value: "886" }] },
        { title: "Figures", lines: [{ label: "DEC-6", value: { number: 88.5, format: '0.0"%"' } }] },
      ],
      source: "Department for Education",
    };
    expect(entityValue(card)).toEqual({
      type: "Entity",
      text: "Kent",
      properties: {
        Name: { type: "String", basicValue: "Kent" },
        Code: { type: "String", basicValue: "886" },
        "DEC-6": { type: "FormattedNumber", basicValue: 88.5, numberFormat: '0.0"%"' },
      },
      layouts: {
        card: {
          title: { property: "Name" },
          sections: [
            { layout: "List", title: "What it is", properties: ["Code"] },
            { layout: "List", title: "Figures", properties: ["DEC-6"] },
          ],
        },
      },
      provider: { description: "Department for Education" },
    });
  });
});
