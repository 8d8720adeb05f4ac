/** What the records of an act are called: a claim by its number, a dispute by its question, evidence by its claim. */
import { useMemo } from 'react';
import type { Id } from '../../../shared/records/ids';
import type { Kind } from '../../../shared/records/kinds';
import { useRecords } from '../../data/queries';

/** How an act's words name what it was done to; nothing is named where it is not known. */
export type Subject =
  | { readonly claim: number }
  /** A title, a question, a source's name. */
  | { readonly name: string }
  | null;

export type NameSubject = (kind: Kind, id: Id) => Subject;

interface Named {
  readonly id: Id;
}
interface Targeted extends Named {
  readonly fields: { readonly target: { readonly kind: 'claim' | 'dispute'; readonly id: Id } };
}

/** The records an act may speak of, retracted ones too; claims and disputes in order of creation. */
export interface NamedRecords {
  readonly claims: readonly Named[];
  readonly evidence: readonly Targeted[];
  readonly verdicts: readonly Targeted[];
  /** Rights of reply and corrections. */
  readonly openness: readonly Targeted[];
  readonly stands: readonly (Named & { readonly fields: { readonly claim: Id } })[];
  readonly titles: ReadonlyMap<Id, string>;
}

/** Names are looked up when they are asked for: few are, of many records. */
export function namerOf({ claims, evidence, verdicts, openness, stands, titles }: NamedRecords): NameSubject {
  const claim = (id: Id | undefined): Subject => {
    const at = claims.findIndex((one) => one.id === id);
    return at < 0 ? null : { claim: at + 1 };
  };
  const titled = (id: Id): Subject => {
    const name = titles.get(id);
    return name ? { name } : null;
  };
  const about = (records: readonly Targeted[], id: Id): Subject => {
    const target = records.find((one) => one.id === id)?.fields.target;
    if (!target) return null;
    return target.kind === 'claim' ? claim(target.id) : titled(target.id);
  };
  return (kind, id) => {
    if (kind === 'claim') return claim(id);
    if (kind === 'verdict') return about(verdicts, id);
    if (kind === 'evidence') return about(evidence, id);
    if (kind === 'reply' || kind === 'correction') return about(openness, id);
    if (kind === 'stand') return claim(stands.find((one) => one.id === id)?.fields.claim);
    return titled(id);
  };
}

const all = { withRetracted: true } as const;

/** The names of a dossier's records, as they are called now. */
export function useActNames(dossier: Id): NameSubject {
  const claims = useRecords(dossier, 'claim', all);
  const evidence = useRecords(dossier, 'evidence', all);
  const verdicts = useRecords(dossier, 'verdict', all);
  const replies = useRecords(dossier, 'reply', all);
  const corrections = useRecords(dossier, 'correction', all);
  const stands = useRecords(dossier, 'stand', all);
  const disputes = useRecords(dossier, 'dispute', all);
  const sources = useRecords(dossier, 'source', all);
  const articles = useRecords(dossier, 'article', all);
  return useMemo(
    () =>
      namerOf({
        claims: claims ?? [],
        evidence: evidence ?? [],
        verdicts: verdicts ?? [],
        openness: [...(replies ?? []), ...(corrections ?? [])],
        stands: stands ?? [],
        titles: new Map([
          ...(disputes ?? []).map(({ id, fields }) => [id, fields.question] as const),
          ...(sources ?? []).map(({ id, fields }) => [id, fields.name] as const),
          ...(articles ?? []).map(({ id, fields }) => [id, fields.title?.text ?? ''] as const),
        ]),
      }),
    [claims, evidence, verdicts, replies, corrections, stands, disputes, sources, articles],
  );
}
