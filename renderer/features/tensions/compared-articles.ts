/** From records to what is compared: the newest version of each page's article, with the claims that stand in it. */
import type { ComparedClaim } from '../../../shared/compare/compared';
import { firstVersion } from '../../../shared/intake/versions';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import type { SentArticle } from '../../workers/tensions-protocol';

type Article = FoldedRecord<'article'>;
type Claim = FoldedRecord<'claim'>;

/**
 * The newest version of each article. Fifty captures of one page are one article: comparing it with itself would
 * ask what its editors changed, and that is the business of the review of versions.
 * @param articles those that are not retracted, in order of creation
 */
export function newestVersions(articles: readonly Article[]): readonly Article[] {
  const fields = new Map(articles.map((article) => [article.id, article.fields]));
  const newest = new Map<Id, Article>();
  for (const article of articles) newest.set(firstVersion(article.id, fields), article);
  return [...newest.values()];
}

const toClaim = ({ id, fields }: Claim): ComparedClaim => ({
  id,
  start: fields.anchor.start,
  end: fields.anchor.end,
  speaker: fields.speaker,
  via: fields.via,
  retracted: fields.retracted,
});

/** One article as it is sent. @param claims those of this article, retracted ones too */
export function toSent(article: Article, claims: readonly Claim[]): SentArticle {
  const { title, subtitle, blocks, outlet, published, capture } = article.fields;
  return {
    id: article.id,
    textKey: capture,
    title: title?.span ?? null,
    subtitle: subtitle?.span ?? null,
    blocks,
    outlet: outlet?.text ?? '',
    published,
    claims: claims.map(toClaim),
  };
}

/** What of an article matters to the comparison: the same parts mean that nothing has to be read again. */
export interface Seen {
  readonly article: Article;
  readonly claims: readonly Claim[];
}

/** @returns articles that are new or changed, and ids that are gone */
export function changesOf(
  before: ReadonlyMap<Id, Seen>,
  now: ReadonlyMap<Id, Seen>,
): { readonly put: readonly Seen[]; readonly gone: readonly Id[] } {
  const same = (a: Seen, b: Seen): boolean =>
    a.article === b.article &&
    a.claims.length === b.claims.length &&
    a.claims.every((claim, at) => claim === b.claims[at]);
  const put = [...now].flatMap(([id, seen]) => {
    const known = before.get(id);
    return known && same(known, seen) ? [] : [seen];
  });
  return { put, gone: [...before.keys()].filter((id) => !now.has(id)) };
}

/** The captures whose texts the comparison still holds: it lets go of those in which no article is compared any more. */
export function heldTexts(captures: Iterable<Id>, now: ReadonlyMap<Id, Seen>): ReadonlySet<Id> {
  const needed = new Set([...now.values()].map(({ article }) => article.fields.capture));
  return new Set([...captures].filter((capture) => needed.has(capture)));
}
