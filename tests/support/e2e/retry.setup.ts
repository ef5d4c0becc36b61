// A browser on a busy machine may miss a key or a deadline. A second failure is a defect; the first is printed all the same.
jest.retryTimes(2, { logErrorsBeforeRetry: true });
