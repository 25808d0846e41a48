import {appendFileSync} from 'node:fs';

/** A runner's result goes as one line of JSON into the file that `npm test` sums up; alone, a runner has nobody to tell. */
export const recordCounts = (counts) => {
  if (process.env.TEST_COUNTS_FILE) appendFileSync(process.env.TEST_COUNTS_FILE, `${JSON.stringify(counts)}\n`);
};

const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

const countSession = ({testResults, errors = [], passed}) => {
  const tests = testResults ? testsOf(testResults) : [];
  const skipped = tests.filter((test) => test.skipped).length;
  const failed = tests.filter((test) => !test.skipped && !test.passed).length + errors.length;
  return {passed: tests.filter((test) => test.passed && !test.skipped).length, failed: failed || (passed ? 0 : 1), skipped};
};

/** For @web/test-runner: a file that cannot be loaded counts as a failure too. */
export const countsReporter = () => ({
  onTestRunFinished: ({sessions}) => sessions.map(countSession).forEach(recordCounts),
});
