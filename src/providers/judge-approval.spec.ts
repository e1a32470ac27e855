import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { judgeApproval } from './judge-approval.js';
import type { Approval } from './provider.js';

const approval = (from: string, until: string | null, change: Partial<Approval> = {}): Approval => ({
  siteId: 'site',
  courseTypeCode: 'general',
  from: localDate(from),
  until: until === null ? null : localDate(until),
  ...change,
});
const KNOWN = [approval('2026-01-01', '2027-12-31')];

describe('an approval', () => {
  it.each([
    ['after the one before', '2028-01-01', '2032-12-31', null],
    ['with another end for the same one', '2026-01-01', '2029-12-31', null],
    ['of one day', '2028-01-01', '2028-01-01', null],
    ['without an end', '2028-01-01', null, 'approval-without-end'],
    ['that ends before it begins', '2028-01-02', '2028-01-01', 'approval-ends-before-it-begins'],
    ['of five years and a day', '2028-01-01', '2033-01-01', 'approval-too-long'],
    ['from a leap day, five years', '2028-02-29', '2033-02-28', null],
    ['that begins while another holds', '2027-12-31', '2029-12-31', 'approval-overlaps'],
    ['that reaches into another', '2025-01-01', '2026-01-01', 'approval-overlaps'],
  ])('%s', (_, from, until, code) => {
    const judged = judgeApproval(approval(from, until), KNOWN, 5);
    expect(judged.ok ? null : judged.refusal.code).toBe(code);
  });

  it.each([[{ siteId: 'elsewhere' }], [{ courseTypeCode: 'literacy' }]])(
    'of %j is another matter',
    (change) => {
      expect(judgeApproval(approval('2027-06-01', '2028-12-31', change), KNOWN, 5).ok).toBe(true);
    },
  );
});
