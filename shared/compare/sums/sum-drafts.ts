/** What all rules of reckoning share: which figures can be reckoned with, how results are written, and the question. */
import { type Draft, type DraftSum, evidenceOf } from '../draft';
import type { FigureFact } from '../figures/numbers';
import type { Said } from '../tension';

export interface Sums {
  readonly drafts: readonly Draft[];
  readonly holding: readonly DraftSum[];
}

export const MAX_PARTS = 8;
/** A sum farther off than this was not meant as one. */
export const FAR = 0.5;

export const isExact = ({ figure }: FigureFact): boolean =>
  figure.low === figure.high && figure.bound === 'exact';

export const digits = (value: number): string => String(Math.round(value * 100) / 100);

export function draftSum(question: Said, facts: readonly FigureFact[], reasons: readonly Said[]): Draft {
  const numbers = facts.map(({ figure }) => digits(figure.low)).join(' ');
  return {
    kind: 'sum',
    severity: 'high',
    group: `sum ${facts[0]!.figure.slot} ${facts[0]!.statement.article.id}`,
    about: `${question.key} ${facts[0]!.figure.slot} ${numbers}`,
    question,
    reasons,
    positions: facts.map(({ statement, figure }) => ({
      label: figure.label,
      evidence: [evidenceOf(statement, figure)],
    })),
  };
}
