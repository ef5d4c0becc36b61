/** Types are checked by tsc (see src/tooling/test.ts); ts-jest only strips them. */
const transform = {
  "^.+\\.(ts|tsx)$": ["ts-jest", { tsconfig: "tsconfig.jest.json", diagnostics: false }],
  // A few dependencies ship ES modules only.
  "node_modules/(pure-rand|pixelmatch|ml-[^/]+|is-any-array)/.+\\.js$": [
    "ts-jest",
    { tsconfig: "tsconfig.jest.json", diagnostics: false },
  ],
};
const project = {
  transform,
  testEnvironment: "node",
  setupFiles: ["<rootDir>/tests/support/property.setup.ts"],
  transformIgnorePatterns: ["node_modules/(?!(pure-rand|pixelmatch|ml-[^/]+|is-any-array)/)"],
};
module.exports = {
  projects: [
    {
      ...project,
      displayName: "unit",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/tests/(build|e2e)/"],
    },
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
