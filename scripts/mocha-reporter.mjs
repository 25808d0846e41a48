import Mocha from 'mocha';
import {recordCounts} from './test-counts.mjs';

/** Mocha's own list, which also tells `npm test` the counts. */
export default class CountingReporter extends Mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const {passes, failures, pending} = runner.stats;
      recordCounts({passed: passes, failed: failures, skipped: pending});
    });
  }
}
