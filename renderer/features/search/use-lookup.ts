/** What the list of results shows beside the words that were found: numbers, names, grades, verdicts. */
import { useMemo } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { readStanding } from '../../../shared/weigh/verdicts';
import { numberClaims, useRecord, useRecords } from '../../data/queries';
import { useI18n } from '../../i18n/i18n';
import type { ToneName } from '../../ui/tone';

export interface Lookup {
  readonly article: ReadonlyMap<Id, FoldedRecord<'article'>>;
  readonly claim: ReadonlyMap<Id, FoldedRecord<'claim'>>;
  readonly dispute: ReadonlyMap<Id, FoldedRecord<'dispute'>>;
  readonly source: ReadonlyMap<Id, FoldedRecord<'source'>>;
  /** Claim → its number. */
  readonly numbers: ReadonlyMap<Id, number>;
  /** Claim or dispute → the rating that was given. */
  readonly ratings: ReadonlyMap<Id, { readonly label: string; readonly tone: ToneName }>;
}

const byId = <T extends { readonly id: Id }>(records: readonly T[] = []): ReadonlyMap<Id, T> =>
  new Map(records.map((record) => [record.id, record]));

export function useLookup(dossier: Id): Lookup {
  const { locale } = useI18n();
  const articles = useRecords(dossier, 'article');
  const claims = useRecords(dossier, 'claim', { withRetracted: true });
  const disputes = useRecords(dossier, 'dispute');
  const sources = useRecords(dossier, 'source');
  const verdicts = useRecords(dossier, 'verdict');
  const scale = useRecord(dossier, 'dossier', dossier)?.fields.scale;
  const ratings = useMemo(() => {
    const known = new Map(scale?.ratings.map((rating) => [rating.id, rating]));
    return new Map(
      verdicts?.flatMap((verdict) => {
        const standing = readStanding(verdict);
        const rating = standing.state === 'given' ? known.get(standing.judgement.rating) : undefined;
        return rating ? [[verdict.id, { label: rating.label[locale], tone: rating.tone }] as const] : [];
      }),
    );
  }, [verdicts, scale, locale]);
  return useMemo(
    () => ({
      article: byId(articles),
      claim: byId(claims),
      dispute: byId(disputes),
      source: byId(sources),
      numbers: numberClaims(claims ?? []),
      ratings,
    }),
    [articles, claims, disputes, sources, ratings],
  );
}

/** What can be chosen for each filter: what this dossier really holds. */
export function useFilterValues(dossier: Id) {
  const { t, locale } = useI18n();
  const articles = useRecords(dossier, 'article');
  const claims = useRecords(dossier, 'claim');
  const scale = useRecord(dossier, 'dossier', dossier)?.fields.scale;
  return useMemo(() => {
    const sorted = (values: Iterable<string>): readonly string[] =>
      [...new Set(values)].filter(Boolean).sort(new Intl.Collator(locale).compare).slice(0, 200);
    return {
      outlet: sorted(articles?.map(({ fields }) => fields.outlet?.text ?? '') ?? []),
      speaker: sorted(claims?.map(({ fields }) => fields.speaker) ?? []),
      category: sorted(claims?.map(({ fields }) => t.terms.category[fields.category]) ?? []),
      verdict: [...(scale?.ratings.map(({ label }) => label[locale]) ?? []), t.search.withoutVerdict],
    };
  }, [articles, claims, scale, t, locale]);
}
