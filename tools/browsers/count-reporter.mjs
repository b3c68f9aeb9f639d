// Ends a test run with a line that scripts can read: `N passed, N failed`.

/** @returns {import('@web/test-runner').Reporter} */
export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    let passed = 0;
    let failed = 0;
    let skipped = 0;
    for (const session of sessions) {
      const tests = testsOf(session.testResults);
      skipped += tests.filter((test) => test.skipped).length;
      passed += tests.filter((test) => test.passed && !test.skipped).length;
      const broken = tests.filter((test) => !test.passed && !test.skipped).length;
      // A file that does not load has no tests to count, and still failed.
      failed += broken || (session.passed ? 0 : 1);
    }
    console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  },
});

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @returns {import('@web/test-runner').TestResult[]}
 */
function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}
