/** `qarina suggest`: the clauses of saved pages an editor would check, with speaker, chain and reasons. */
import { type Point, readDay } from '../../shared/arabic/edtf';
import type { Span } from '../../shared/arabic/fold';
import type { ClaimLexicons } from '../../shared/claims/lexicons';
import { describeReason } from '../../shared/claims/reasons';
import { type Suggestion, suggestClaims } from '../../shared/claims/suggest';
import type { ReadPage } from '../../shared/intake/page';
import { makePageVerb } from './page-verb';
import type { PageFile } from './pages';

function toJson(text: string, suggestion: Suggestion) {
  const { start, end, category, attribution, quantities, dates, times, places, reasons, weight } = suggestion;
  const textOf = (span: Span): string => text.slice(span.start, span.end);
  return {
    start,
    end,
    quote: textOf(suggestion),
    speaker: attribution.speaker && {
      text: attribution.speaker.text,
      start: attribution.speaker.start,
      end: attribution.speaker.end,
      type: attribution.speaker.kind,
    },
    via: attribution.via.map(textOf),
    cue: attribution.cue,
    mode: attribution.mode,
    category,
    quantities: quantities.map((mention) => ({
      text: textOf(mention),
      value: mention.value,
      bound: mention.bound,
      counted: mention.counted && textOf(mention.counted),
    })),
    dates: [
      ...dates.map((mention) => ({ text: textOf(mention), value: mention.value })),
      ...times.map((time) => ({ text: textOf(time), value: time.resolved, relative: true })),
    ],
    places: places.map(textOf),
    reasons: reasons.map((reason) => describeReason(text, reason)),
    because: reasons.map((reason) => ({ ...reason, ar: describeReason(text, reason, 'ar') })),
    weight: Number(weight.toFixed(2)),
  };
}

function articlesOf(page: ReadPage, lexicons: ClaimLexicons) {
  return page.articles.map((article, index) => {
    const blocks = page.lines.filter(
      ({ use }) => use.kind === 'block' && use.role === 'body' && use.article === index,
    );
    const written: Point | null = readDay(article.published);
    const claims = suggestClaims(page.text, blocks, { written, lexicons });
    return { title: article.title?.text ?? null, claims: claims.map((claim) => toJson(page.text, claim)) };
  });
}

const suggestionsOf = ({ file, page }: PageFile, lexicons: ClaimLexicons) => ({
  file,
  articles: articlesOf(page, lexicons),
});

function describe({ file, articles }: ReturnType<typeof suggestionsOf>): string {
  const rows = articles.flatMap(({ title, claims }) => [
    `  ${title ?? '(no title)'}`,
    ...claims.map((claim) => {
      const who = claim.speaker
        ? `${claim.speaker.text} (${claim.cue?.text ?? ''})`
        : (claim.cue?.text ?? 'the outlet');
      return `    ${claim.category.padEnd(18)} ${who}: ${claim.quote.replace(/\s+/gu, ' ')}`;
    }),
  ]);
  return [file, ...rows].join('\n');
}

export const suggest = makePageVerb({
  name: 'suggest',
  summary:
    'Proposes the check-worthy clauses of saved pages: who says what, through whom, and why it was picked.',
  analyse: suggestionsOf,
  describe,
});
