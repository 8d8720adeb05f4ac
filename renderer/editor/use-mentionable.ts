/** What can be mentioned in a dossier's prose: its claims by number, its sources by name. */
import { useCallback, useMemo } from 'react';
import type { FoldedRecord } from '../../shared/log/fold';
import type { Id } from '../../shared/records/ids';
import type { MentionTarget } from '../../shared/sheet/prose';
import { prepareFind } from '../../shared/weigh/find';
import { keptById, mergeSources } from '../../shared/weigh/merged';
import { numberClaims, useRecords } from '../data/queries';
import { useI18n } from '../i18n/i18n';

/** Something that can be mentioned, as the list shows it. */
export interface Mentionable {
  readonly target: MentionTarget;
  /** What the mention is called in the text. */
  readonly label: string;
  /** What else tells it: the claim's words, the source's letter. */
  readonly about: string;
}

export interface Mentions {
  /** The best few for what was typed; the first ones where nothing was. */
  readonly find: (query: string) => readonly Mentionable[];
  /** What a target is called now, null where the dossier does not hold it. */
  readonly nameOf: (target: MentionTarget) => string | null;
}

/** Lines offered at once. */
const MOST = 8;

const none: readonly never[] = [];

/** A number as typed in any digits. */
const latin = (query: string): string =>
  query.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf)).trim();

/**
 * @param isWanted whether the list is open: until then nothing is prepared
 */
export function useMentionable(dossier: Id, isWanted: boolean): Mentions {
  const { t, number } = useI18n();
  const claims = useRecords(dossier, 'claim', { withRetracted: true }) ?? none;
  const sources = useRecords(dossier, 'source', { withRetracted: true }) ?? none;
  const numbers = useMemo(() => numberClaims(claims), [claims]);
  const claimLine = useCallback(
    (claim: FoldedRecord<'claim'>): Mentionable => ({
      target: { kind: 'claim', id: claim.id },
      label: t.prose.claim(number(numbers.get(claim.id) ?? 0)),
      about: claim.fields.statement || claim.fields.anchor.exact,
    }),
    [numbers, number, t],
  );
  const finders = useMemo(() => {
    if (!isWanted) return null;
    const live = claims.filter(({ fields }) => !fields.retracted);
    return {
      live,
      claims: prepareFind(
        live,
        ({ fields }) =>
          `${fields.statement.slice(0, 300)}\n${fields.anchor.exact.slice(0, 300)}\n${fields.speaker}`,
      ),
      sources: prepareFind(
        mergeSources(sources).kept.filter(({ fields }) => !fields.retracted),
        ({ fields }) => fields.name,
      ),
    };
  }, [isWanted, claims, sources]);
  const find = useCallback(
    (query: string): readonly Mentionable[] => {
      if (!finders) return none;
      const asNumber = latin(query);
      const counted = /^\d+$/u.test(asNumber)
        ? finders.live
            .filter(({ id }) => String(numbers.get(id)).startsWith(asNumber))
            .sort((a, b) => numbers.get(a.id)! - numbers.get(b.id)!)
        : [];
      const named = finders.sources(query).slice(0, MOST);
      const said = finders.claims(query).filter((claim) => !counted.includes(claim));
      // Both kinds have their part of a short list.
      const shown = [...counted, ...said].slice(0, Math.max(MOST / 2, MOST - named.length));
      return [
        ...shown.map(claimLine),
        ...named.slice(0, MOST - shown.length).map((source) => ({
          target: { kind: 'source' as const, id: source.id },
          label: source.fields.name || t.prose.unnamedSource,
          about: `${source.fields.reliability} · ${t.terms.sourceType[source.fields.type]}`,
        })),
      ];
    },
    [finders, numbers, claimLine, t],
  );
  const keptFor = useMemo(() => keptById(sources), [sources]);
  const nameOf = useCallback(
    ({ kind, id }: MentionTarget): string | null => {
      if (kind === 'claim') {
        const known = numbers.get(id);
        return known === undefined ? null : t.prose.claim(number(known));
      }
      return keptFor.get(id)?.fields.name || null;
    },
    [numbers, keptFor, number, t],
  );
  return useMemo(() => ({ find, nameOf }), [find, nameOf]);
}
