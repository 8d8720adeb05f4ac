/**
 * Makes the neutral claim sheet from a dossier's folded records. Pure: the instant and the editor's name are
 * passed in, and the same dossier gives the same sheet on every machine. What is unresolved is said, what is
 * left out is counted.
 */
import type { FoldedRecord } from '../log/fold';
import type { Id } from '../records/ids';
import { chainOf, utteranceOf } from '../weigh/origins';
import { chooseClaims } from './choose-claims';
import { chooseDisputes } from './disputed';
import { type ClaimSheet, SHEET_SCHEMA, type SheetArticle, type SheetClaim } from './document';
import type { SheetInput } from './input';
import { isUnjudged, noVerdict, readDisagreements } from './judgements';
import { makeIndex, type SheetIndex, type SheetOptions } from './lookup';
import { methods } from './methods';
import { nothingOpen } from './openness';
import { readPosition } from './places';

type Article = FoldedRecord<'article'>;
type Claim = FoldedRecord<'claim'>;
type Capture = FoldedRecord<'capture'>;

function readClaim(claim: Claim, index: SheetIndex): SheetClaim {
  const { fields, created } = claim;
  const article = index.articles.get(fields.article);
  return {
    id: claim.id,
    number: index.numbers.get(claim.id)!,
    article: article?.id ?? null,
    quote: fields.anchor.exact,
    statement: fields.statement,
    category: fields.category,
    speaker: fields.speaker,
    chain: chainOf(utteranceOf(claim, article)),
    workflow: fields.workflow,
    position: readPosition(fields.anchor, article && index.texts.get(article.fields.capture)),
    prefix: fields.anchor.prefix,
    suffix: fields.anchor.suffix,
    verdict: index.verdicts.get(claim.id) ?? noVerdict,
    evidence: index.evidence.get(claim.id) ?? [],
    independentSources: index.independent.get(claim.id) ?? 0,
    disputes: index.disputesOf.get(claim.id) ?? [],
    ...(index.openness.get(claim.id) ?? nothingOpen),
    disagreements: readDisagreements(claim, [
      'anchor',
      'statement',
      'category',
      'speaker',
      'via',
      'article',
      'retracted',
    ]),
    by: created.by.name,
    at: created.at,
    retracted: fields.retracted,
  };
}

function readCapture(capture: Capture | undefined): SheetArticle['capture'] {
  if (!capture) return null;
  const { fields, created } = capture;
  return {
    fileName: fields.fileName,
    url: fields.url,
    mediaType: fields.mediaType,
    sha256: fields.sha256,
    byteLength: fields.byteLength,
    textSha256: fields.textSha256,
    encoding: fields.encoding,
    undecodable: fields.undecodable,
    method: fields.method,
    collectedAt: created.at,
    collectedBy: created.by.name,
  };
}

function readArticle(article: Article, claims: number, index: SheetIndex): SheetArticle {
  const { fields } = article;
  return {
    id: article.id,
    title: fields.title?.text ?? '',
    subtitle: fields.subtitle?.text ?? '',
    outlet: fields.outlet?.text ?? '',
    byline: fields.byline?.text ?? '',
    dateline: fields.dateline?.text ?? '',
    published: fields.published ?? '',
    direction: fields.direction,
    versionOf: fields.versionOf,
    capture: readCapture(index.captures.get(fields.capture)),
    claims,
    retracted: fields.retracted,
  };
}

/** Makes the claim sheet. */
export function makeSheet(input: SheetInput, options: SheetOptions): ClaimSheet {
  const index = makeIndex(input, options);
  const asked = input.article.filter(
    (article) =>
      (options.withRetracted || !article.fields.retracted) &&
      (options.articles === 'all' || options.articles.includes(article.id)),
  );
  const chosen = chooseClaims(index, asked);
  // Of one dispute, only the articles that speak in it.
  const speaking = new Set(chosen.claims.map(({ fields }) => fields.article));
  const articles = options.dispute ? asked.filter(({ id }) => speaking.has(id)) : asked;
  const disputes = chooseDisputes(
    index,
    chosen.claims.map((claim) => claim.id),
  );
  const claims = chosen.claims.map((claim) => readClaim(claim, index));
  const perArticle = new Map<Id | null, number>();
  for (const { article } of claims) perArticle.set(article, (perArticle.get(article) ?? 0) + 1);
  const { dossier } = input;
  return {
    schema: SHEET_SCHEMA,
    language: options.language,
    madeAt: options.now,
    madeBy: options.editor,
    dossier: { id: dossier.id, title: dossier.fields.title, openedAt: dossier.created.at },
    scale: dossier.fields.scale,
    order: options.order ?? 'reading',
    counts: {
      articles: articles.length,
      claims: claims.length,
      judged: claims.filter((claim) => claim.verdict.state === 'given').length,
      withoutVerdict: claims.filter((claim) => isUnjudged(claim.verdict)).length,
      inDisagreement: claims.filter((claim) => claim.verdict.state === 'disagreement').length,
      disputes: disputes.length,
      openDisputes: disputes.filter((dispute) => dispute.state === 'open').length,
      leftOut: chosen.leftOut,
    },
    methods,
    articles: articles.map((article) => readArticle(article, perArticle.get(article.id) ?? 0, index)),
    claims,
    disputes,
  };
}
