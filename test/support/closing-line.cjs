'use strict';
// Mocha's own report, closed by one plain line that a reader and a build can both find.
const { reporters } = require('mocha');

module.exports = class ClosingLine extends reporters.Spec {
  epilogue() {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    const skipped = pending === 0 ? '' : `, ${pending} skipped`;
    process.stdout.write(`${passes} passed, ${failures} failed${skipped}\n`);
  }
};
