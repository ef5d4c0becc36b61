// A failed test fails, except where a machine runs the tests for everybody: it runs a failed one once more, and the
// closing lines of `npm test` name each test that passed only then.
if (process.env["CI"] === "true") jest.retryTimes(1, { logErrorsBeforeRetry: true });
