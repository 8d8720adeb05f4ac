/** What an editor does with a question of the rules: open it, put it away and back, decide about names. */
import { useMemo } from 'react';
import { suggestClaims } from '../../../shared/claims/suggest';
import type { Tension, TensionClaim } from '../../../shared/compare/tension';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Category } from '../../../shared/records/claim';
import type { Id } from '../../../shared/records/ids';
import { namingId } from '../../../shared/records/naming';
import { type Change, create, edit } from '../../data/change';
import { commit } from '../../data/commit';
import { readDismissals } from '../../data/dismissals';
import { newId } from '../../data/identity';
import { readRecord, readRecords, readText } from '../../data/queries';
import { useI18n } from '../../i18n/i18n';
import { notify } from '../../ui/notices';
import { openingOf } from './open-dispute';
import { useSay } from './use-say';

export interface TensionActs {
  /** @returns the dispute, or null where it was not saved */
  readonly open: (tension: Tension) => Promise<Id | null>;
  readonly dismiss: (tension: Tension) => Promise<void>;
  readonly restore: (tension: Tension) => Promise<void>;
  /** Spellings of one name, or names of different ones. */
  readonly decide: (tension: Tension, same: boolean) => Promise<void>;
  readonly takeBack: (naming: FoldedRecord<'naming'>) => Promise<void>;
}

interface Read {
  readonly article: FoldedRecord<'article'>;
  readonly text: string;
}

async function readArticles(dossier: Id, ids: Iterable<Id>): Promise<Map<Id, Read>> {
  const found = new Map<Id, Read>();
  for (const id of new Set(ids)) {
    const article = await readRecord(dossier, 'article', id);
    const capture = article ? await readRecord(dossier, 'capture', article.fields.capture) : null;
    const text = capture?.fields.textSha256 ? await readText(capture.fields.textSha256) : null;
    if (article && text !== null) found.set(id, { article, text });
  }
  return found;
}

/** What the rules would file a passage under: read in its own block alone, so that it costs little. */
function categoryAt(read: Read | undefined, claim: TensionClaim): Category | null {
  const block = read?.article.fields.blocks.find(
    ({ start, end }) => start <= claim.start && claim.end <= end,
  );
  if (!read || !block) return null;
  const found = suggestClaims(read.text, [block]).find(
    (suggestion) => suggestion.start < claim.end && claim.start < suggestion.end,
  );
  return found?.category ?? null;
}

/** The spellings a question about names puts side by side. */
export const namesOf = (tension: Tension): readonly string[] => [
  ...new Set(tension.positions.map(({ label }) => label.trim()).filter((label) => label !== '')),
];

export function useTensionActs(dossier: Id): TensionActs {
  const { t, list } = useI18n();
  const say = useSay();
  return useMemo(() => {
    const save = async (changes: readonly Change[], text: string, back?: () => void): Promise<boolean> => {
      const result = await commit(dossier, changes);
      if (!result.ok) notify({ tone: 'error', text: t.storage.problem[result.error.reason] });
      else notify({ tone: 'info', text, ...(back ? { action: { label: t.common.undo, run: back } } : {}) });
      return result.ok;
    };
    const restore = async ({ key }: Tension): Promise<void> => {
      const now = readDismissals(await readRecords(dossier, 'dismissal'));
      await save(now.restore('tension', [key]), t.tensions.restored);
    };
    return {
      open: async (tension) => {
        const id = newId();
        const read = await readArticles(
          dossier,
          tension.claims.map(({ article }) => article),
        );
        const question = say(tension.question);
        const note = t.tensions.openedNote(tension.reasons.map(say).join(t.course.semicolon));
        const changes = openingOf(
          {
            tension,
            question,
            note,
            texts: new Map([...read].map(([article, { text }]) => [article, text])),
            categoryOf: (claim) => categoryAt(read.get(claim.article), claim),
          },
          id,
        );
        return (await save(changes, t.tensions.opened(question))) ? id : null;
      },
      dismiss: async (tension) => {
        const now = readDismissals(await readRecords(dossier, 'dismissal'));
        await save(now.dismiss('tension', [tension.key]), t.tensions.dismissed, () => void restore(tension));
      },
      restore,
      decide: async (tension, same) => {
        const names = namesOf(tension);
        const id = namingId(names);
        const known = await readRecord(dossier, 'naming', id);
        const change = known
          ? edit(known, { same, retracted: false })
          : create('naming', { names: [...names], same }, id);
        const told = list(names.map((name) => `\u2068${name}\u2069`));
        await save([change], same ? t.tensions.saidSame(told) : t.tensions.saidDifferent(told));
      },
      takeBack: async (naming) => void (await save([edit(naming, { retracted: true })], t.tensions.tookBack)),
    };
  }, [dossier, t, say, list]);
}
