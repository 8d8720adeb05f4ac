/** Reads articles with the Arabic rules off the main thread: suggestions of a text, figures of a quote. */
import { suggestClaims } from '../../shared/claims/suggest';
import { kindsOf, suggestionKey } from '../../shared/claims/suggestion-keys';
import { readFigures } from '../../shared/weigh/figures';
import type { Answer, Answered, Asked, Question } from './suggestions-protocol';

function answer(question: Question): Answer {
  if (question.kind === 'figures')
    return { kind: 'figures', figures: readFigures(question.quote, question.written) };
  const { text, blocks, written } = question;
  const suggestions = suggestClaims(text, blocks, { written }).map((suggestion) => ({
    ...suggestion,
    key: suggestionKey(text, suggestion),
    kinds: kindsOf(suggestion),
  }));
  return { kind: 'suggestions', suggestions };
}

self.onmessage = ({ data: { id, question } }: MessageEvent<Asked>) => {
  try {
    self.postMessage({ id, answer: answer(question) } satisfies Answered);
  } catch (error) {
    self.postMessage({ id, crashed: String(error) } satisfies Answered);
  }
};
