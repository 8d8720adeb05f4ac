/** Which claims of a dossier are on a sheet, in which order, and how many were left out for what reason. */
import type { FoldedRecord } from '../log/fold';
import { NO_RATING, type SheetOrder } from './columns';
import type { SheetCounts } from './document';
import { isUnjudged, noVerdict } from './judgements';
import type { SheetIndex } from './lookup';

type Article = FoldedRecord<'article'>;
type Claim = FoldedRecord<'claim'>;

/** Why claims were left out; each is counted once, under the first reason. */
type LeftOut = SheetCounts['leftOut'];

const verdictOf = (claim: Claim, index: SheetIndex) => index.verdicts.get(claim.id) ?? noVerdict;

/** The ratings that stand on a claim, `NO_RATING` where none does. */
function ratingsOf(claim: Claim, index: SheetIndex): readonly string[] {
  const verdict = verdictOf(claim, index);
  if (isUnjudged(verdict)) return [NO_RATING];
  return verdict.judgements.flatMap(({ rating }) => rating?.id ?? []);
}

function isChosen(claim: Claim, index: SheetIndex): boolean {
  const { dispute = null, ratings = 'all', workflow = 'all' } = index.options;
  if (dispute !== null && !index.disputesOf.get(claim.id)?.includes(dispute)) return false;
  if (workflow !== 'all' && !workflow.includes(claim.fields.workflow)) return false;
  return ratings === 'all' || ratingsOf(claim, index).some((rating) => ratings.includes(rating));
}

const inReadingOrder = (a: Claim, b: Claim): number =>
  a.fields.anchor.start - b.fields.anchor.start ||
  b.fields.anchor.end - a.fields.anchor.end ||
  (a.id < b.id ? -1 : 1);

/** Editors who differ come first, then the scale from its one end to the other, then what nobody judged. */
function rankOf(claim: Claim, index: SheetIndex): number {
  const verdict = verdictOf(claim, index);
  if (verdict.state === 'disagreement') return -1;
  const { ratings } = index.input.dossier.fields.scale;
  const at = ratings.findIndex(({ id }) => id === verdict.judgements[0]?.rating?.id);
  return at === -1 ? ratings.length : at;
}

/** How claims compare in an order. */
function comparing(order: SheetOrder, index: SheetIndex, articles: readonly Article[]) {
  const place = new Map(articles.map((article, at) => [article.id, at]));
  const placeOf = (claim: Claim): number => place.get(claim.fields.article) ?? articles.length;
  const numberOf = (claim: Claim): number => index.numbers.get(claim.id) ?? 0;
  const reading = (a: Claim, b: Claim): number => placeOf(a) - placeOf(b) || inReadingOrder(a, b);
  if (order === 'number') return (a: Claim, b: Claim) => numberOf(a) - numberOf(b);
  if (order === 'verdict')
    return (a: Claim, b: Claim) => rankOf(a, index) - rankOf(b, index) || reading(a, b);
  return reading;
}

/** @param articles those on the sheet, in their order */
export function chooseClaims(
  index: SheetIndex,
  articles: readonly Article[],
): { readonly claims: readonly Claim[]; readonly leftOut: LeftOut } {
  const { options, input } = index;
  const listed = new Set(articles.map(({ id }) => id));
  const leftOut = { otherArticles: 0, withoutVerdict: 0, retracted: 0, narrowed: 0 };
  const kept = input.claim.filter((claim) => {
    const article = index.articles.get(claim.fields.article);
    if ((claim.fields.retracted || article?.fields.retracted) && !options.withRetracted) leftOut.retracted++;
    else if (article ? !listed.has(article.id) : options.articles !== 'all') leftOut.otherArticles++;
    else if (options.onlyWithVerdict && isUnjudged(verdictOf(claim, index))) leftOut.withoutVerdict++;
    else if (!isChosen(claim, index)) leftOut.narrowed++;
    else return true;
    return false;
  });
  return { claims: kept.sort(comparing(options.order ?? 'reading', index, articles)), leftOut };
}
