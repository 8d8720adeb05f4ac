/** Why nothing of a page came in, in the editor's words. */
import { MAX_PAGE_BYTES } from '../../../shared/intake/limits';
import { assertNever } from '../../../shared/result';
import type { I18n } from '../../i18n/i18n';
import { READING_LIMIT } from '../../workers/intake-client';
import { MOST_FILES } from './incoming';
import type { ItemProblem } from './intake-items';

export function explainItemProblem(problem: ItemProblem, { t, count, bytes }: I18n): string {
  const words = t.intake.problem;
  switch (problem.reason) {
    case 'empty':
      return words.empty;
    case 'too-large':
      return words.tooLarge(bytes(problem.bytes), bytes(problem.limit));
    case 'binary':
      return words.binary(problem.looksLike);
    case 'no-text':
      return words.noText;
    case 'too-many-lines':
      return words.tooManyLines(count(problem.lines), count(problem.limit));
    case 'too-deep':
      return words.tooDeep;
    case 'too-slow':
      return words.tooSlow(count(READING_LIMIT / 1000));
    case 'unreadable':
      return words.unreadable;
    case 'crashed':
      return words.crashed;
    case 'stopped':
      return t.intake.files.stopped;
    case 'over-limit':
      return words.overLimit(bytes(MAX_PAGE_BYTES));
    case 'not-a-page':
      return words.notAPage;
    case 'picture':
      return words.picture;
    case 'nothing':
      return words.nothing;
    case 'too-many':
      return words.tooManyFiles(count(MOST_FILES));
    default:
      return assertNever(problem);
  }
}
