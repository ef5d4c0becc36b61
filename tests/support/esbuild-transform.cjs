/** Jest's transform: strips types with esbuild, several times faster than the compiler. Types are checked by `npm test`. */
"use strict";
const { createHash } = require("node:crypto");
const { transformSync, version } = require("esbuild");

const options = {
  format: "cjs",
  target: "node20",
  jsx: "automatic",
  sourcemap: "inline",
  sourcesContent: false,
  // Jest runs scripts: import() becomes require().
  supported: { "dynamic-import": false },
};
const seed = version + JSON.stringify(options);

module.exports = {
  getCacheKey: (source, path) => createHash("sha256").update(seed).update(path).update(source).digest("hex"),
  process(source, path) {
    const loader = path.endsWith(".tsx") ? "tsx" : path.endsWith(".ts") ? "ts" : "js";
    return { code: transformSync(source, { ...options, loader, sourcefile: path }).code };
  },
};
