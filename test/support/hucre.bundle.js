// The transform `bundle-modules.cjs` replaces this line by what it exports, bundled as CommonJS.
export * from "hucre/xlsx";
