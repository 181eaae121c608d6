// One project per environment, so that a pure layer is tested without a DOM and nothing leaks between them.
const transform = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};

const project = (displayName, folders, environment = "node", more = {}) => ({
  displayName,
  testEnvironment: environment,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  transform,
  setupFilesAfterEnv: ["<rootDir>/test/support/quiet-console.ts"],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/support/no-style.ts" },
  ...more,
});

const officeOrigin = {
  url: "https://localhost/taskpane.html",
  resources: "usable",
  runScripts: "dangerously",
};

/** @type {import("jest").Config} */
module.exports = {
  projects: [
    project("core", ["core", "indicators"]),
    project("benchmarks", ["benchmarks", "scripts"]),
    project("functions", ["functions"]),
    project("templates", ["templates", "gallery", "text"]),
    project("workbench", ["workbench"]),
    project("architecture", ["architecture"]),
    project("pane", ["taskpane", "commands"], "jsdom"),
    project("contract", ["contract", "excel"], "jsdom", { testEnvironmentOptions: officeOrigin }),
    project("e2e", ["e2e"]),
  ],
};
