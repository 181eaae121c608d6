// The manifest of each environment, made from the one in the repository: its own id, origin and name.
const variants = require("../../manifest.variants.json");

const { development } = variants;

/** The text of manifest.xml for one environment. */
function manifestFor(variant, manifest) {
  const { id, origin, name } = variants[variant];
  return manifest
    .replaceAll(development.origin, origin)
    .replace(`<Id>${development.id}</Id>`, `<Id>${id}</Id>`)
    .replace(`<DisplayName DefaultValue="${development.name}"/>`, `<DisplayName DefaultValue="${name}"/>`);
}

module.exports = { variants, manifestFor };
