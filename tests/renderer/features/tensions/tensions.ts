/** Tensions for tests, as the rules would hand them out. */
import type { Tension, TensionClaim } from '../../../../shared/compare/tension';

export const passage = (
  article: string,
  start: number,
  quote: string,
  more: Partial<TensionClaim> = {},
): TensionClaim => ({
  article,
  start,
  end: start + quote.length,
  quote,
  claim: null,
  role: 'body',
  speaker: '',
  via: [],
  outlet: '',
  marks: [],
  ...more,
});

/** One reading for each passage. */
export const tensionOf = (
  key: string,
  claims: readonly TensionClaim[],
  more: Partial<Tension> = {},
): Tension => ({
  key,
  kind: 'description',
  severity: 'high',
  group: key,
  question: { key: 'q', data: {} },
  reasons: [],
  positions: claims.map(({ quote }, at) => ({ label: quote, claims: [at], carriers: 1, origins: 1 })),
  claims,
  origins: claims.length,
  ...more,
});
