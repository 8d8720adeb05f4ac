/** Suggestions for tests: only what matters is named. */
import type { KeyedSuggestion } from '../../../../renderer/workers/suggestions-protocol';

export function suggested(part: Partial<KeyedSuggestion> & { readonly start: number }): KeyedSuggestion {
  const { start, end = start + 5 } = part;
  return {
    block: 0,
    category: 'quantity',
    attribution: { speaker: null, via: [], cue: null, stance: 'neutral', mode: 'narration', position: false },
    quantities: [],
    dates: [],
    times: [],
    places: [],
    loaded: [],
    reasons: [],
    weight: 0.5,
    key: `quantity ${start}`,
    kinds: [{ kind: { by: 'category', category: 'quantity' }, key: 'category quantity' }],
    ...part,
    end,
  };
}
