/** An act in words: what stands in the history and on the undo button. */
import type { Kind } from '../../../shared/records/kinds';
import type { ActSummary } from '../../data/acts';
import type { I18n } from '../../i18n/i18n';

/** Which of an act's changes speaks for it: the thing the editor meant, not what hangs from it. */
const weight: Record<Kind, number> = {
  verdict: 9,
  dispute: 8,
  claim: 7,
  position: 6,
  stand: 5,
  evidence: 4,
  source: 3,
  article: 2,
  capture: 1,
  dossier: 0,
};

function sentence(change: ActSummary['changes'][number], t: I18n['t']['history']): string {
  if (change.created) return t.created[change.kind];
  if (change.retracted) return t.retracted[change.kind];
  if (change.restored) return t.restored[change.kind];
  return t.edited[change.kind];
}

/** One line that says what an act did, in the editor's language. */
export function describeAct(act: ActSummary, { t, count }: Pick<I18n, 't' | 'count'>): string {
  const ranked = [...act.changes].sort((a, b) => weight[b.kind] - weight[a.kind]);
  const main = ranked[0];
  if (!main) return t.history.title;
  const alike = ranked.filter((change) => change.kind === main.kind);
  const what = sentence(main, t.history);
  return alike.length > 1 ? t.history.several(what, count(alike.length - 1)) : what;
}
