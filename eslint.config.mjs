// Layer rules are errors that say what to do instead; sizes keep a file readable in one sitting.
import jest from "eslint-plugin-jest";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import typescript from "typescript-eslint";

const LONGEST_FILE = 200;
const LONGEST_FUNCTION = 40;

const forbid = (...patterns) => ({
  "no-restricted-imports": ["error", { patterns: patterns.map(([group, message]) => ({ group, message })) }],
});
const clocksAndChance = [
  {
    object: "Date",
    property: "now",
    message: "The as-at date is an argument, never today: take it as a parameter.",
  },
  {
    object: "Math",
    property: "random",
    message: "The same input gives the same answer: take a seed as a parameter.",
  },
];
const pureLayers = ["core", "indicators", "benchmarks", "functions", "templates"].map(
  (layer) => `src/${layer}/**/*.ts`,
);
const officeGlobals = ["Excel", "Office", "OfficeRuntime"].map((name) => ({
  name,
  message: "Only src/excel may speak to the workbook: add a method to src/excel/port.ts and call that.",
}));

export default typescript.config(
  { ignores: ["dist", ".cache", "node_modules", "screenshots", "coverage", ".certificates"] },
  {
    languageOptions: { ecmaVersion: 2022, sourceType: "module" },
    linterOptions: { reportUnusedDisableDirectives: "error" },
  },
  ...typescript.configs.strict.map((config) => ({ ...config, files: ["**/*.{ts,tsx}"] })),
  {
    files: ["src/**/*.{ts,tsx}", "scripts/**/*.{ts,mjs}"],
    rules: {
      "max-lines": ["error", { max: LONGEST_FILE, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": [
        "error",
        { max: LONGEST_FUNCTION, skipBlankLines: true, skipComments: true },
      ],
      "no-warning-comments": "error",
      "prefer-const": "error",
      eqeqeq: ["error", "always"],
    },
  },
  {
    files: ["**/*.tsx"],
    plugins: { "jsx-a11y": jsxA11y, "react-hooks": reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      // A component is markup: its length is that of what it shows.
      "max-lines-per-function": ["error", { max: 90, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: pureLayers, rules: { "no-restricted-properties": ["error", ...clocksAndChance] } },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: { "office-addins/no-context-sync-in-loop": "error", "office-addins/no-empty-load": "error" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/runtime.tsx", "src/workbench/**"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals] },
  },
  {
    files: ["src/taskpane/**", "src/commands/**"],
    rules: forbid([
      ["**/excel/*", "!**/excel/port"],
      "The pane sees src/excel/port only; src/runtime.tsx hands it the real workbook.",
    ]),
  },
  {
    files: ["src/workbench/**"],
    rules: forbid([
      [
        "**/core/**",
        "**/indicators/**",
        "**/benchmarks/**",
        "**/functions/**",
        "**/templates/**",
        "**/excel/**",
        "**/taskpane/**",
      ],
      "The workbench knows of the add-in only what Excel would: manifest.xml, functions.json and office.js messages.",
    ]),
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    plugins: { jest },
    rules: {
      ...jest.configs["flat/recommended"].rules,
      "jest/expect-expect": ["error", { assertFunctionNames: ["expect", "expect*", "fc.assert", "assert*"] }],
      "jest/no-disabled-tests": "error",
      "jest/no-focused-tests": "error",
      "jest/no-conditional-expect": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { module: "writable", require: "readonly", __dirname: "readonly" },
    },
  },
  // Stands for an ES module; the transform beside it makes it one that jest can require.
  { files: ["test/support/hucre.bundle.js"], languageOptions: { sourceType: "module" } },
);
