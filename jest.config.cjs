const transform = {
  "^.+\\.(ts|tsx)$": "<rootDir>/tests/support/esbuild-transform.cjs",
  // A few dependencies ship ES modules only.
  "node_modules/(pure-rand|pixelmatch|ml-[^/]+|is-any-array|d3-[^/]+|internmap|echarts|zrender|@ironcalc)/.+\\.js$":
    "<rootDir>/tests/support/esbuild-transform.cjs",
};
const project = {
  transform,
  testEnvironment: "node",
  setupFiles: ["<rootDir>/tests/support/property.setup.ts"],
  // These ship as .mjs, which Jest cannot require; the same code lies beside it as a plain script.
  moduleNameMapper: {
    "^(d3-(?:interpolate|color|format|time|time-format|path))$": "<rootDir>/node_modules/$1/dist/$1.js",
  },
  transformIgnorePatterns: [
    "node_modules/(?!(pure-rand|pixelmatch|ml-[^/]+|is-any-array|d3-[^/]+|internmap|echarts|zrender|@ironcalc)/)",
  ],
};
module.exports = {
  projects: [
    {
      ...project,
      displayName: "unit",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/tests/(build|e2e|office)/"],
    },
    // These open files in LibreOffice.
    { ...project, displayName: "office", testMatch: ["<rootDir>/tests/office/**/*.test.ts"] },
    // These two look at the production build in dist/.
    { ...project, displayName: "build", testMatch: ["<rootDir>/tests/build/**/*.test.ts"] },
    {
      ...project,
      displayName: "e2e",
      testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/tests/support/e2e/retry.setup.ts"],
    },
  ],
};
