import { beforeEach, expect, test, vi } from 'vitest';
import { freshMachine, openWindow } from './setup';

beforeEach(freshMachine);

async function saveOne() {
  const window = await openWindow();
  const { settleDraft } = await import('../../../renderer/data/after-save');
  const dossier = window.newId();
  const change = window.create('claim', { statement: 'one' });
  const saved = await window.commit(dossier, [change]);
  if (!saved.ok) throw new Error(saved.error.reason);
  const record = await window.readRecord(dossier, 'claim', change.record.id);
  return { settleDraft, record, written: { dossier, act: saved.value.act, record: change.record } };
}

test('a draft that is as it was saved is forgotten', async () => {
  const { settleDraft, written } = await saveOne();
  const draft = { saved: () => true, change: vi.fn() };
  expect(await settleDraft(draft, 'one', written, (later) => later)).toBe(true);
  expect(draft.change).not.toHaveBeenCalled();
});

test('what was typed since goes on from the entry that was written', async () => {
  const { settleDraft, record, written } = await saveOne();
  let typed = 'one and more';
  const draft = {
    saved: () => false,
    change: (rewrite: (typed: string) => string) => {
      typed = rewrite(typed);
    },
  };
  expect(await settleDraft(draft, 'one', written, (later, entry) => `${later} after ${entry}`)).toBe(false);
  expect(record?.heads.statement).toHaveLength(1);
  expect(typed).toBe(`one and more after ${record?.heads.statement?.[0]}`);
});
