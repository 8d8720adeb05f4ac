import { describe, expect, it } from 'vitest';
import {
  areRivalDoers,
  draftPerpetrators,
  perpetratorsIn,
  perpetratorsWithin,
} from '../../../../shared/compare/people/perpetrators';
import { factsOf, reader } from '../articles';
import { askedOf, keysOf } from './people';

const toldOf = (...paragraphs: readonly string[]) =>
  factsOf(paragraphs).perpetrators.map(({ way, label }) => `${way} ${label}`);

describe('who is said to have done it', () => {
  it('claims it', () => {
    expect(toldOf('وتبنى تنظيم النهر الهجوم على البلدة.')).toEqual(['claimed تنظيم النهر']);
    expect(toldOf('وأعلنت حركة الضفة مسؤوليتها عن التفجير.')).toEqual(['claimed حركة الضفة']);
    expect(perpetratorsIn([], new Map(), reader)).toEqual([]);
  });

  it('or is accused of it, behind the accuser', () => {
    expect(toldOf('واتهمت الحكومة حركة الضفة بتنفيذ الهجوم.')).toEqual(['accused حركة الضفة']);
    expect(toldOf('وحمّلت المعارضة قوات الحدود مسؤولية الهجوم.')).toEqual(['accused قوات الحدود']);
  });

  it('is nobody where it is denied, or where no attack is meant', () => {
    expect(toldOf('ولم تتبن أي جهة الهجوم.')).toEqual([]);
    expect(toldOf('ونفت حركة الضفة مسؤوليتها عن الهجوم.')).toEqual([]);
    expect(toldOf('واتهمت المعارضة الحكومة بالتقصير في الإنقاذ.')).toEqual([]);
  });
});

describe('what is asked of it', () => {
  it.each([
    ['وتبنى تنظيم النهر الهجوم على البلدة.', 'وأعلنت حركة الضفة مسؤوليتها عن الهجوم.'],
    ['واتهمت الحكومة حركة الضفة بتنفيذ الهجوم.', 'وحمّلت المعارضة قوات الحدود مسؤولية الهجوم.'],
    ['وأعلن تنظيم النهر مسؤوليته عن التفجير.', 'واتهمت الوزارة جماعة السهل بالوقوف وراء التفجير.'],
  ])('%s | %s', (a, b) => {
    expect(keysOf(askedOf([a, b]))).toContain('who-did-it');
  });

  it('nothing of one who is named twice, or of another act', () => {
    const same = ['وتبنى تنظيم النهر الهجوم.', 'وأعلن تنظيم النهر مسؤوليته عن الهجوم.'];
    expect(keysOf(askedOf(same))).not.toContain('who-did-it');
    const [a] = factsOf(['وتبنى تنظيم النهر الهجوم.'], { id: 'a', title: 'هجوم على سوق' }).perpetrators;
    const [b] = factsOf(['وتبنت حركة الضفة التفجير.'], { id: 'b', title: 'انفجار في ميناء' }).perpetrators;
    expect(areRivalDoers(a!, b!, reader)).toBe(false);
  });

  it('has both as positions', () => {
    const { perpetrators } = factsOf(['وتبنى تنظيم النهر الهجوم.', 'وتبنت حركة الضفة الهجوم.']);
    expect(draftPerpetrators(perpetrators).positions.map(({ label }) => label)).toEqual([
      'تنظيم النهر',
      'حركة الضفة',
    ]);
    expect(perpetratorsWithin(perpetrators, reader)).toHaveLength(1);
  });
});
