import { expect, test } from 'vitest';
import { createEmulator } from '../../src/index.js';

const brands = (count: number, name = 'Harbor Lane Dental') =>
  Array.from({ length: count }, (_, index) => ({
    ref: `b${index}`,
    name,
    status: 'PENDING' as const,
  }));

function statuses(emulator: ReturnType<typeof createEmulator>): string[] {
  return JSON.parse(emulator.exportState()).collections.brands.map(
    ({ status }: { status: string }) => status,
  );
}

test('the next reviews come to what was arranged, in order, and then the reviewer decides again', async () => {
  const emulator = createEmulator({ timing: 'instant' });
  emulator.decideNext('brand.review', { answer: 'reject', reasons: ['known-spam'] }, { times: 2 });
  emulator.decideNext('brand.review', { answer: 'approve' });
  emulator.decideNext('tollFreeCampaign.review', { answer: 'approve' });
  expect(emulator.arrangedDecisions()).toMatchObject([{ times: 2 }, { times: 1 }, {}]);
  const { brands: ids } = emulator.seed({ brands: brands(4) });
  await emulator.clock.advance('1m');
  expect(statuses(emulator)).toEqual(['FAILED', 'FAILED', 'VERIFIED', 'VERIFIED']);
  expect(emulator.arrangedDecisions()).toMatchObject([{ model: 'tollFreeCampaign.review' }]);
  expect(emulator.explain(ids.b0 ?? '')).toMatchObject({
    decisions: [{ by: 'hand', approved: false, objections: [{ reason: 'known-spam' }] }],
  });
  expect(emulator.explain(ids.b3 ?? '')).toMatchObject({ decisions: [{ by: 'reviewer' }] });
});

test('what is arranged belongs to the state and stands in the journal', async () => {
  const emulator = createEmulator({ timing: 'instant' });
  const reasons = ['known-spam'];
  emulator.decideNext('brand.review', { answer: 'reject', reasons, retry: true });
  const fork = emulator.fork();
  emulator.seed({ brands: brands(1) });
  await emulator.clock.advance('1m');
  expect(fork.arrangedDecisions()).toHaveLength(1);
  expect(emulator.arrangedDecisions()).toEqual([]);
  const [arranged] = emulator.journal.entries().filter(({ kind }) => kind === 'review.arranged');
  expect(arranged).toMatchObject({ model: 'brand.review', answer: 'reject', times: 1, reasons });
});

test('what is arranged can be taken back, for one kind or for all', () => {
  const emulator = createEmulator();
  const arrange = () => {
    emulator.decideNext('brand.review', { answer: 'approve' });
    emulator.decideNext('number.attachment', { answer: 'approve' });
  };
  arrange();
  emulator.clearArrangedDecisions('brand.review');
  expect(emulator.arrangedDecisions()).toMatchObject([{ model: 'number.attachment' }]);
  arrange();
  emulator.clearArrangedDecisions();
  expect(emulator.arrangedDecisions()).toEqual([]);
});

test('an answer that could never be given is refused', () => {
  const emulator = createEmulator();
  const approve = { answer: 'approve' } as const;
  expect(() => emulator.decideNext('brand' as 'brand.review', approve)).toThrow('There are brand.');
  expect(() => emulator.decideNext('brand.review', approve, { times: 0 })).toThrow('not 0');
  expect(() =>
    emulator.decideNext('brand.review', { answer: 'reject', reasons: ['none'] }),
  ).toThrow('no reason "none"');
  expect(() => emulator.decideNext('brand.review', { answer: 'reject', reasons: [] })).toThrow(
    'at least one reason',
  );
  expect(emulator.arrangedDecisions()).toEqual([]);
});
