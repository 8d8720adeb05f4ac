import { beforeEach, describe, expect, test } from 'vitest';
import { readDismissals } from '../../../renderer/data/dismissals';
import { freshMachine, openWindow, type TestWindow } from './setup';

let window: TestWindow;
let dossier: string;
beforeEach(async () => {
  freshMachine();
  window = await openWindow();
  dossier = window.newId();
});

const read = async () => readDismissals(await window.readRecords(dossier, 'dismissal'));

describe('what the rules ask', () => {
  test('is dismissed once, however often that is asked', async () => {
    await window.commit(dossier, (await read()).dismiss('suggestion', ['a', 'b', 'a']));
    const after = await read();
    expect([after.has('suggestion', 'a'), after.has('suggestion', 'b')]).toEqual([true, true]);
    expect([after.has('tension', 'a'), after.has('suggestion', 'c')]).toEqual([false, false]);
    expect(after.standing.map(({ fields }) => fields.key)).toEqual(['a', 'b']);
    expect(after.dismiss('suggestion', ['a'])).toEqual([]);
  });

  test('may be asked again, and dismissed again in the same record', async () => {
    await window.commit(dossier, (await read()).dismiss('tension', ['a']));
    await window.commit(dossier, (await read()).restore('tension', ['a', 'never dismissed']));
    const back = await read();
    expect([back.has('tension', 'a'), back.standing.length]).toEqual([false, 0]);
    expect(back.restore('tension', ['a'])).toEqual([]);
    await window.commit(dossier, back.dismiss('tension', ['a']));
    expect((await read()).has('tension', 'a')).toBe(true);
    expect(await window.readRecords(dossier, 'dismissal')).toHaveLength(1);
  });

  test('is asked again in one stroke where many were dismissed at once', async () => {
    await window.commit(dossier, (await read()).dismiss('suggestion', ['a', 'b', 'c']));
    await window.undo(dossier);
    expect((await read()).standing).toEqual([]);
    await window.redo(dossier);
    expect((await read()).standing).toHaveLength(3);
  });
});
