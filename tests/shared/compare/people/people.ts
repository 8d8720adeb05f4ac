/** Invented people for the rules of comparing: nobody of these names lives. */

import { findMentions } from '../../../../shared/arabic/mentions';
import { Passage } from '../../../../shared/claims/grammar';
import type { PersonFact } from '../../../../shared/compare/people/persons';
import type { Tension } from '../../../../shared/compare/tension';
import { TensionIndex } from '../../../../shared/compare/tension-index';
import { articleOf, factsOf, reader } from '../articles';

export const passageOf = (text: string): Passage =>
  new Passage(text, 0, text.length, reader.grammar, findMentions(text));

export const personsOf = (...paragraphs: readonly string[]): readonly PersonFact[] =>
  factsOf(paragraphs).people.facts;

/** What is said of people in a text: dimension and value, those of camps and years by them. */
export const saidOf = (...paragraphs: readonly string[]): string[] =>
  personsOf(...paragraphs).map(({ trait: { dimension, value, camp, low, high, negated } }) =>
    [negated ? 'not' : '', dimension, dimension === 'age' ? `${low}-${high}` : value || camp]
      .join(' ')
      .trim(),
  );

/** What the rules ask of articles of one story and day. */
export function askedOf(
  texts: readonly string[],
  { title = 'غارة على بلدة عين الزهر', days = ['2025-03-11', '2025-03-11', '2025-03-11'] } = {},
): Tension[] {
  const index = new TensionIndex();
  texts.forEach((text, at) => {
    index.addArticle(
      articleOf(text.split('\n'), {
        id: `a${at}`,
        title,
        published: days[at] ?? null,
        outlet: `صحيفة ${at}`,
      }),
    );
  });
  index.settle();
  return [...index.results().tensions];
}

export const keysOf = (tensions: readonly Tension[]): string[] =>
  tensions.map(({ question }) => question.key);
