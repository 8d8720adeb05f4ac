import { describe, expect, it } from 'vitest';
import { kindsIn } from '../../../shared/compare/features/descriptions';
import { isEarlier } from '../../../shared/compare/figures/earlier';
import { readCompareSet } from '../../../shared/compare/lexicon-set';
import { compareReaderOf } from '../../../shared/compare/reader';
import { readText } from '../../../shared/compare/statements';
import { coreOf } from '../../../shared/compare/states/denied-core';
import { findFrames } from '../../../shared/compare/story/events';
import { partnersIn } from '../../../shared/compare/told/partners';
import { passageOf } from '../claims/passages';
import { articleOf, reader } from './articles';

/** The reader of a desk that adds words to some lists. */
function deskReader(name: 'counted' | 'opposed', lists: Readonly<Record<string, readonly string[]>>) {
  const { lexicons, problems } = readCompareSet([{ name: `${name}.desk.json`, text: JSON.stringify(lists) }]);
  expect(problems).toEqual([]);
  return compareReaderOf(lexicons);
}

const statementIn = (text: string, by = reader) => readText(articleOf([text]), by).statements[0]!;

describe('lists whose words are asked for one at a time', () => {
  it.each([
    ['occurring', 'والانباء'],
    ['circumstances', 'واثر'],
    ['sparing', 'ولتفادي'],
    ['completing', 'وجرت'],
    ['remaining', 'ويزال'],
    ['within', 'وخلال'],
    ['passing', 'وقضوا'],
    ['former', 'الفايت'],
    ['announcing', 'والعدد'],
    ['sums', 'بمبلغ'],
    ['inARow', 'الليله'],
  ] as const)('know their words as texts glue them: %s %s', (list, key) => {
    expect(reader.words[list].has(key)).toBe(true);
  });

  it('a desk says what stands beside what is denied, and what denies', () => {
    const beside = 'ونفى المتحدث سقوط أطفال غداة القصف.';
    expect(coreOf(statementIn('ونفى المتحدث سقوط المبنى غداة القصف.'), reader)?.concepts).toHaveLength(3);
    const desk = deskReader('opposed', { circumstances: ['غداة'] });
    expect(coreOf(statementIn('ونفى المتحدث سقوط المبنى غداة القصف.', desk), desk)?.concepts).toHaveLength(1);
    expect(coreOf(statementIn(beside, desk), desk)?.concepts).toEqual(['unit child']);

    const negated = 'وقالت المديرية إن السد مش منهار.';
    expect(coreOf(statementIn(negated), reader)).toBeNull();
    const spoken = deskReader('opposed', { negatesPast: ['مش'] });
    expect(coreOf(statementIn(negated, spoken), spoken)).not.toBeNull();
  });

  it('a desk says who is to be spared', () => {
    const text = 'وقتل شخص رغم السعي إلى صون المدنيين.';
    const slot = reader.slot('person')!;
    const kinds = (by: typeof reader) => kindsIn(statementIn(text, by), slot, by).map(({ kind }) => kind);
    expect(kinds(reader)).toContain('citizen');
    expect(kinds(deskReader('opposed', { sparing: ['صون'] }))).not.toContain('citizen');
  });

  it('a desk says what tells of a time before', () => {
    const passage = passageOf('وقتل وقتها 12 شخصاً');
    const mention = passage.mentions.find(({ type }) => type === 'cardinal')!;
    const earlier = (by: typeof reader) =>
      isEarlier({ passage, reader: by, from: 0, to: passage.words.length }, mention);
    expect(earlier(reader)).toBe(false);
    expect(earlier(deskReader('counted', { thatTime: ['وقتها'] }))).toBe(true);
  });

  it('a desk says where a list of partners is over, and what is another event', () => {
    const text = 'وقالت قيادة الدرك إنها نفذت 30 عملية بالتعاون مع حرس السواحل بموازاة شرطة الجبل.';
    const names = (by: typeof reader) => partnersIn(statementIn(text, by), by)?.names.length;
    expect(names(reader)).toBe(1);
    const longer = partnersIn(statementIn(text), reader)!.names[0]!.split(' ').length;
    const desk = deskReader('opposed', { listEnds: ['بموازاة'] });
    expect(partnersIn(statementIn(text, desk), desk)!.names[0]!.split(' ').length).toBeLessThan(longer);

    const told = ['قتل 9 أشخاص في غارة على بلدة عين الزهر.', 'وقتل 4 أشخاص في إنزال آخر على البلدة.'];
    const frames = (by: typeof reader) => findFrames(readText(articleOf(told), by).statements, by).length;
    expect(frames(reader)).toBe(1);
    expect(frames(deskReader('opposed', { strikes: ['إنزال'] }))).toBe(2);
  });
});
