import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../../shared/arabic/words';
import { nationsIn } from '../../../../shared/compare/places/nations';
import { reader } from '../articles';

const nations = (text: string) => [...nationsIn(cutWords(text), reader)];

describe('states by name and by adjective', () => {
  it('both are one', () => {
    for (const [name, adjective] of [
      ['روسيا', 'القوات الروسية'],
      ['وأوكرانيا', 'مسيرات أوكرانية'],
      ['تركيا', 'جندي تركي'],
      ['لبنان', 'الجيش اللبناني'],
      ['سوريا', 'لاجئون سوريون'],
      ['السودان', 'السودانيين'],
    ] as const) {
      expect(nations(name)).toHaveLength(1);
      expect(nations(adjective)).toEqual(nations(name));
    }
  });

  it('other words are none', () => {
    expect(nations('وقال رئيس البلدية إن السوق مغلق')).toEqual([]);
  });
});
