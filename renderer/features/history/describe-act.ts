/** An act in words: what stands in the history and on the undo button. */
import type { FieldOf, Kind } from '../../../shared/records/kinds';
import type { ActChange, ActSummary } from '../../data/acts';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import type { I18n } from '../../i18n/i18n';
import type { NameSubject } from './act-names';

/** Which of an act's changes speaks for it: the thing the editor meant, not what hangs from it. */
const weight: Record<Kind, number> = {
  verdict: 9,
  dispute: 8,
  claim: 7,
  position: 6,
  stand: 5,
  evidence: 4,
  reply: 3.6,
  correction: 3.4,
  source: 3,
  article: 2,
  capture: 1,
  dismissal: 0.5,
  naming: 0.6,
  dossier: 0,
};

type Words = Pick<I18n, 't' | 'count'>;
type Doing = 'created' | 'edited' | 'retracted' | 'restored';

/** Code units of a title that are said. */
const SAID = 60;

function doingOf(change: ActChange): Doing {
  if (change.created) return 'created';
  if (change.retracted) return 'retracted';
  return change.restored ? 'restored' : 'edited';
}

const short = (name: string): string =>
  showHiddenMarks(name.length > SAID ? `${name.slice(0, SAID).trimEnd()}…` : name);

/** What was done to a claim, by its number; where one field was changed, which. */
function claimSentence(change: ActChange, number: number, { t, count }: Words): string {
  const words = t.history.claim;
  const n = count(number);
  const doing = doingOf(change);
  if (doing !== 'edited') return words[doing](n);
  const [field] = change.fields;
  const named = change.fields.length === 1 ? words.fields[field as FieldOf<'claim'>] : undefined;
  return named ? named(n) : words.edited(n);
}

function sentence(change: ActChange, i18n: Words, nameOf: NameSubject): string {
  const { t, count } = i18n;
  const [field, ...others] = change.fields;
  const isMerge = change.kind === 'source' && field === 'mergedInto' && others.length === 0;
  const what = isMerge ? t.history.sourcesMerged : t.history[doingOf(change)][change.kind];
  const subject = nameOf(change.kind, change.id);
  if (subject === null) return what;
  if ('name' in subject) return t.history.named(what, short(subject.name));
  if (change.kind === 'claim') return claimSentence(change, subject.claim, i18n);
  const n = count(subject.claim);
  return change.kind === 'stand' ? t.history.stand[doingOf(change)](n) : t.history.onClaim(what, n);
}

/** Two claims out of one, or one out of several: told as what it was, not as its parts. */
function cutSentence(claims: readonly ActChange[], { t, count }: Words, nameOf: NameSubject): string | null {
  const kept = claims.filter((change) => doingOf(change) === 'edited' && change.fields.includes('anchor'));
  const subject = kept.length === 1 && kept[0] ? nameOf('claim', kept[0].id) : null;
  if (!subject || !('claim' in subject) || claims.length < 2) return null;
  const others = claims.filter((change) => change !== kept[0]);
  const n = count(subject.claim);
  if (claims.length === 2 && others.every((change) => change.created)) return t.history.claim.split(n);
  if (others.every((change) => !change.created && change.retracted)) return t.history.claim.joined(n);
  return null;
}

/**
 * One line that says what an act did, in the editor's language.
 * @param nameOf how its records are called; without it only their kinds are said
 */
export function describeAct(act: ActSummary, i18n: Words, nameOf: NameSubject = () => null): string {
  const { t, count } = i18n;
  const ranked = [...act.changes].sort((a, b) => weight[b.kind] - weight[a.kind]);
  const main = ranked[0];
  if (!main) return t.history.title;
  const alike = ranked.filter((change) => change.kind === main.kind);
  const cut = main.kind === 'claim' ? cutSentence(alike, i18n, nameOf) : null;
  if (cut) return cut;
  if (main.kind === 'article' && alike.length > 1 && alike.every((change) => change.created))
    return t.history.articlesIn(count(alike.length));
  const what = sentence(main, i18n, nameOf);
  return alike.length > 1 ? t.history.several(what, count(alike.length - 1)) : what;
}
