import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeI18n } from '../../../renderer/i18n/i18n';
import { freshMachine, openWindow } from '../data/setup';

interface Said {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}
const said: Said[] = [];
vi.mock('../../../renderer/ui/notices', () => ({ notify: (notice: Said) => said.push(notice) }));

const i18n = makeI18n({ locale: 'en', digits: 'latn', months: 'levant' });

beforeEach(() => {
  said.length = 0;
});

/** A dossier of two claims on this machine; on the first, two machines gave verdicts without seeing each other's. */
async function judgedApart() {
  freshMachine();
  const here = await openWindow();
  const dossier = here.newId();
  const claims = [here.create('claim', { statement: 'a' }), here.create('claim', { statement: 'b' })];
  await here.commit(dossier, [here.create('dossier', { title: 't' }, dossier), ...claims]);
  const shared = await here.readLog(dossier);
  const target = { kind: 'claim', id: claims[0]!.record.id } as const;
  const judge = (rating: string) => ({ target, judgement: { rating, reasons: '' } });
  freshMachine();
  const there = await openWindow();
  await there.takeIn(shared, []);
  await there.commit(dossier, [there.create('verdict', judge('false'), target.id)]);
  const theirs = await there.readLog(dossier);
  freshMachine();
  const again = await openWindow();
  await again.takeIn(shared, []);
  await again.commit(dossier, [again.create('verdict', judge('proven'), target.id)]);
  return { data: again, dossier, theirs, claim: target.id };
}

describe('what opening a file came to', () => {
  it('says on how many claims editors differ, and leads to them', async () => {
    const { data, dossier, theirs, claim } = await judgedApart();
    await data.takeIn(theirs, []);
    const { tellTakenIn } = await import('../../../renderer/app/tell-taken-in');
    const { rememberedPlace } = await import('../../../renderer/app/navigation');
    vi.stubGlobal('window', { location: { hash: '' } });
    await tellTakenIn(dossier, 'a.qarina', 1, i18n);
    expect(said[0]?.text).toContain('1 entry taken in');
    expect(said[0]?.text).toContain('Editors differ on one claim');
    said[0]?.action?.run();
    expect(rememberedPlace(dossier)).toMatchObject({ view: 'read', claim });
    expect(window.location.hash).toBe(`#/d/${dossier}`);
    expect(localStorage.getItem(`qarina.claims.${dossier}`)).toContain('"scope":"differ"');
    vi.unstubAllGlobals();
  });

  it('leads nowhere where editors agree', async () => {
    const { dossier } = await judgedApart();
    const { tellTakenIn } = await import('../../../renderer/app/tell-taken-in');
    await tellTakenIn(dossier, 'a.qarina', 0, i18n);
    expect(said[0]?.text).toContain('already here');
    expect(said[0]?.action).toBeUndefined();
  });
});
