// One project per environment, so that a pure layer is tested without a DOM and nothing leaks between them.
const transform = {
  "/test/support/hucre\\.bundle\\.js$": "<rootDir>/test/support/bundle-modules.cjs",
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

// The spreadsheet engine requires packages that are published as ES modules alone.
const modulesOnly = [
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "tinyqueue",
  "trigram-utils",
  "unicode-regex",
];
const transformIgnorePatterns = [`/node_modules/(?!(${modulesOnly.join("|")})/)`];

const project = (displayName, folders, environment = "node", more = {}) => ({
  displayName,
  testEnvironment: environment,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  transform,
  transformIgnorePatterns,
  setupFilesAfterEnv: ["<rootDir>/test/support/quiet-console.ts"],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/support/no-style.ts",
    "^hucre(/xlsx)?$": "<rootDir>/test/support/hucre.bundle.js",
  },
  ...more,
});

const officeOrigin = {
  url: "https://localhost/taskpane.html",
  resources: "usable",
  runScripts: "dangerously",
};

/** @type {import("jest").Config} */
module.exports = {
  maxWorkers: "100%",
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
