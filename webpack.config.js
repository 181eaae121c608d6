// Two bundles that share nothing: the add-in (what Excel loads) and the workbench (what stands in for Excel).
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { variants, manifestFor } = require("./scripts/manifest/variants.cjs");

const root = __dirname;
const officeScript = {
  development: "office-js/office.js",
  production: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
};

/** The page's own policy: nothing but this origin, and Microsoft's library where Excel loads it from. */
const contentSecurityPolicy = (scripts) =>
  [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const manifestCopy = (variant) => ({
  from: "manifest.xml",
  to: `manifest.${variant}.xml`,
  transform: (content) => manifestFor(variant, content.toString()),
});

const base = (name, mode) => ({
  name,
  mode,
  context: root,
  devtool: mode === "development" ? "source-map" : false,
  resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2021",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
      { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
    ],
  },
  optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
  cache: { type: "filesystem", name: `${name}-${mode}`, cacheDirectory: path.join(root, ".cache/webpack") },
  performance: { hints: false },
  stats: "errors-warnings",
});

/** Files of the workbench; each bundle clears away its own old files only. */
const isWorkbench = (file) => file.startsWith("workbench");

const addIn = (mode) => ({
  ...base("add-in", mode),
  entry: { runtime: "./src/runtime.tsx" },
  output: {
    path: path.join(root, "dist"),
    filename: "[name].js",
    chunkFilename: "pane.[name].js",
    publicPath: "",
    clean: { keep: isWorkbench },
  },
  plugins: [
    new CssPlugin({ filename: "[name].css" }),
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "src/taskpane/taskpane.html",
      chunks: ["runtime"],
      templateParameters: {
        officeScript: officeScript[mode],
        contentSecurityPolicy: contentSecurityPolicy(
          mode === "production" ? " https://appsforoffice.microsoft.com" : "",
        ),
      },
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets", to: "assets" },
        { from: "src/functions/functions.json", to: "functions.json" },
        { from: "src/commands/shortcuts.json", to: "shortcuts.json" },
        { from: "manifest.xml", to: "manifest.xml" },
        ...Object.keys(variants).map(manifestCopy),
      ],
    }),
  ],
});

const workbench = (mode) => ({
  ...base("workbench", mode),
  entry: { workbench: "./src/workbench/index.tsx" },
  output: {
    path: path.join(root, "dist"),
    filename: "[name].js",
    chunkFilename: "workbench.[name].js",
    publicPath: "",
    clean: { keep: (file) => !isWorkbench(file) },
  },
  plugins: [
    new CssPlugin({ filename: "[name].css" }),
    new HtmlPlugin({
      filename: "workbench.html",
      template: "src/workbench/workbench.html",
      chunks: ["workbench"],
      templateParameters: { contentSecurityPolicy: contentSecurityPolicy("") },
    }),
  ],
});

// `--env build=development` makes the add-in for this machine: its own office.js, readable code.
// The workbench is always minified: it is the same for every build and opens far faster so.
module.exports = ({ build = "production" } = {}, { mode } = {}) => {
  // webpack puts --mode over both bundles, and the workbench does not build in development mode.
  if (mode) throw new Error("Take out --mode: use --env build=development for the add-in on this machine");
  return [addIn(build), workbench("production")];
};
