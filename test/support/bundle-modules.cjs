// Jest on Node 20 cannot require files that end in .mjs, whatever transforms them; bundle such a package instead.
const { createHash } = require("node:crypto");
const { buildSync } = require("esbuild");
const { devDependencies } = require("../../package.json");

module.exports = {
  getCacheKey: (source, path) =>
    createHash("sha256").update(source).update(path).update(devDependencies.hucre).digest("hex"),
  process(_source, path) {
    const { outputFiles } = buildSync({
      entryPoints: [path],
      bundle: true,
      format: "cjs",
      platform: "node",
      target: "node20",
      write: false,
    });
    return { code: outputFiles[0].text };
  },
};
