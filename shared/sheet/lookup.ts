/** The dossier's records looked up by id, made once for a sheet, and what the sheet shall hold. */

import type { FoldedRecord } from '../log/fold';
import { grouped } from '../log/group';
import { numberClaims } from '../log/numbers';
import type { Workflow } from '../records/claim';
import type { Passage } from '../records/evidence';
import type { Id } from '../records/ids';
import { countIndependent } from '../weigh/evidence';
import { keptById } from '../weigh/merged';
import type { SheetOrder } from './columns';
import type { Language } from './document';
import type { SheetDisagreement, SheetEvidence, SheetVerdict } from './document-parts';
import type { SheetInput } from './input';
import { readVerdict } from './judgements';
import { prepareMentions } from './mentions';
import { gatherOpenness, type Openness } from './openness';
import { type PreparedText, prepareText, readPosition } from './places';
import { weighEvidence } from './weighed';

export interface SheetOptions {
  readonly language: Language;
  /** Which articles: all of the dossier, or these. */
  readonly articles: 'all' | readonly Id[];
  /** Leaves out claims on which no verdict stands. */
  readonly onlyWithVerdict: boolean;
  /** Only claims that stand in this dispute. */
  readonly dispute?: Id | null;
  /** Only claims on which one of these ratings stands; `NO_RATING` for those nobody judged. */
  readonly ratings?: 'all' | readonly string[];
  /** Only claims in these states of the work. */
  readonly workflow?: 'all' | readonly Workflow[];
  /** In which order the claims stand; as they are read where nothing is said. */
  readonly order?: SheetOrder;
  /** Shows what was retracted, marked as such. */
  readonly withRetracted: boolean;
  /** Who makes the sheet. */
  readonly editor: string;
  /** When, as an ISO instant in UTC. */
  readonly now: string;
}

type Article = FoldedRecord<'article'>;
type Claim = FoldedRecord<'claim'>;
type Capture = FoldedRecord<'capture'>;

/** Everything of the dossier looked up by id, once for the whole sheet. */
export interface SheetIndex {
  readonly options: SheetOptions;
  readonly input: SheetInput;
  readonly articles: ReadonlyMap<Id, Article>;
  readonly captures: ReadonlyMap<Id, Capture>;
  readonly texts: ReadonlyMap<Id, PreparedText>;
  readonly numbers: ReadonlyMap<Id, number>;
  readonly verdicts: ReadonlyMap<Id, SheetVerdict>;
  readonly evidence: ReadonlyMap<Id, readonly SheetEvidence[]>;
  /** Claim or dispute → rights of reply and corrections. */
  readonly openness: ReadonlyMap<Id, Openness>;
  /** Claim or dispute → how many independent sources bear on it first-hand. */
  readonly independent: ReadonlyMap<Id, number>;
  readonly claims: ReadonlyMap<Id, Claim>;
  /** Dispute → the stands that count in it, in order of creation. */
  readonly stands: ReadonlyMap<Id, readonly FoldedRecord<'stand'>[]>;
  /** Claim → the disputes it stands in. */
  readonly disputesOf: ReadonlyMap<Id, readonly Id[]>;
}

export const byId = <T extends { readonly id: Id }>(records: readonly T[]): Map<Id, T> =>
  new Map(records.map((record) => [record.id, record]));

function countPerTarget(input: SheetInput): ReadonlyMap<Id, number> {
  const sources = keptById(input.source);
  const perTarget = grouped(input.evidence, ({ fields }) => fields.target.id);
  return new Map([...perTarget].map(([target, evidence]) => [target, countIndependent(evidence, sources)]));
}

/** Where a passage stands, by its article. */
function readPassage(
  { article: id, anchor }: Passage,
  articles: ReadonlyMap<Id, Article>,
  texts: ReadonlyMap<Id, PreparedText>,
): NonNullable<SheetEvidence['passage']> {
  const article = articles.get(id);
  return {
    article: id,
    articleTitle: article?.fields.title?.text ?? '',
    outlet: article?.fields.outlet?.text ?? '',
    ...readPosition(anchor, article && texts.get(article.fields.capture)),
  };
}

/** Mentions in the prose over which editors differ are called as in any other. */
const renameIn = (
  prose: string,
  list: readonly SheetDisagreement[],
  rename: (markdown: string) => string,
): SheetDisagreement[] =>
  list.map((one) => {
    if (one.field !== prose) return one;
    const values = one.values.map((given) => ({ ...given, value: given.value && rename(given.value) }));
    return { ...one, values };
  });

/** Looks everything up once. */
export function makeIndex(input: SheetInput, options: SheetOptions): SheetIndex {
  const { scale } = input.dossier.fields;
  const texts = new Map<Id, PreparedText>();
  for (const capture of input.capture) {
    const text = input.texts.get(capture.fields.textSha256);
    if (text !== undefined) texts.set(capture.id, prepareText(text));
  }
  const shown = new Set(
    input.dispute.filter((d) => options.withRetracted || !d.fields.retracted).map((d) => d.id),
  );
  const standing = input.stand.filter(({ fields }) => !fields.retracted && shown.has(fields.dispute));
  const disputesOf = new Map<Id, readonly Id[]>();
  for (const [claim, stands] of grouped(standing, (stand) => stand.fields.claim))
    disputesOf.set(claim, [...new Set(stands.map((stand) => stand.fields.dispute))]);
  const numbers = numberClaims(input.claim);
  const rename = prepareMentions(numbers, input.source, options.language);
  const articles = byId(input.article);
  const labels = new Map(input.position.map(({ id, fields }) => [id, fields.label]));
  const openness = gatherOpenness(input, options.withRetracted);
  return {
    options,
    input,
    articles,
    captures: byId(input.capture),
    claims: byId(input.claim),
    texts,
    numbers,
    verdicts: new Map(
      input.verdict.map((record) => {
        const verdict = readVerdict(record, scale, input.authors.get(record.id));
        const judgements = verdict.judgements.map((one) => ({ ...one, reasons: rename(one.reasons) }));
        return [record.id, { ...verdict, judgements }];
      }),
    ),
    openness: new Map(
      [...openness].map(([target, { rightOfReply, corrections }]) => [
        target,
        {
          rightOfReply: rightOfReply.map((one) => ({
            ...one,
            answer: rename(one.answer),
            disagreements: renameIn('answer', one.disagreements, rename),
          })),
          corrections: corrections.map((one) => ({
            ...one,
            text: rename(one.text),
            disagreements: renameIn('text', one.disagreements, rename),
          })),
        },
      ]),
    ),
    evidence: weighEvidence(input, options.withRetracted, {
      place: (passage) => readPassage(passage, articles, texts),
      label: (position) => labels.get(position) ?? null,
    }),
    independent: countPerTarget(input),
    stands: grouped(standing, (stand) => stand.fields.dispute),
    disputesOf,
  };
}
