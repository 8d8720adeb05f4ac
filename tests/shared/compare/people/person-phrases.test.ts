import { describe, expect, it } from 'vitest';
import {
  stretchBefore,
  stretchesBehind,
  traitsAround,
} from '../../../../shared/compare/people/person-phrases';
import { reader } from '../articles';
import { passageOf, saidOf } from './people';

describe('descriptions around a name', () => {
  it('stand before it as titles', () => {
    expect(saidOf('وقال العقيد صلاح بابكر إن القوة وصلت.')).toContain('rank colonel');
    expect(saidOf('وقتل قائد كتيبة الصواريخ محمود حلاوي في الغارة.')).toContain('calling fighter');
    expect(saidOf('اغتال الجيش القيادي في كتائب القسام محمود حلاوي.')).toContain('calling fighter');
    expect(saidOf('وأصيب الصحفي اللبناني سامي شحادة.')).toEqual(
      expect.arrayContaining(['calling journalist', 'nation lebanon', 'fate injured']),
    );
  });

  it('stand behind it in apposition or as its predicate', () => {
    expect(saidOf('ومن بين من سقطوا حسين مروة، أستاذ الرياضيات في الثانوية.')).toContain('calling teacher');
    expect(saidOf('قتل حسين مروّة، وهو «قائد في وحدة الصواريخ» في الحزب.')).toContain('calling fighter');
    expect(saidOf('كان علي شحادة يعمل سائقا لسيارة أجرة.')).toContain('calling driver');
    expect(saidOf('سامر حلاوي (34 عاما)، مهندس من القرية.')).toEqual(
      expect.arrayContaining(['age 34-34', 'calling engineer']),
    );
    expect(saidOf('Omar Khatib, a senior Hamas operative, was killed.')).toContain('calling fighter');
  });

  it('of others are not his', () => {
    expect(saidOf('وقالت شقيقة الطبيب محمد حلاوي إنه بخير.')).not.toContain('kin sister');
    expect(saidOf('قال محامي محمد حلاوي إنه بخير.')).not.toContain('calling lawyer');
    expect(saidOf('وقال محمد حلاوي إن معلما أصيب.')).not.toContain('calling teacher');
    expect(saidOf('وأضاف محمد حلاوي أن الناجين سوريون ومصريون.')).toEqual([]);
  });

  it('name a nationality as such, also behind a name of letters', () => {
    expect(saidOf('وتبين أن زعيم الشبكة المدعو (ن. ش) سوري الجنسية.')).toContain('nation syria');
    expect(saidOf('وأفاد بأن الطيار الذي كان يقودها هندي الجنسية.')).toContain('nation india');
    expect(saidOf('وقال إن زعيم الشبكة يحمل الجنسية العراقية.')).toContain('nation iraq');
  });

  it('stand before «يدعى» too', () => {
    expect(saidOf('وأصيب مسلح قرب الجولة، وهو المدعو عوض باسعيد.')).toContain('calling fighter');
  });

  it('that are denied are so', () => {
    expect(saidOf('إن محمد حلاوي ليس مقاتلا.')).toContain('not calling fighter');
  });

  it('are cut at verbs, marks and clauses', () => {
    const passage = passageOf('قال مدير مكتب الصحة خالد حلاوي، وهو طبيب، إن الوضع صعب');
    const sentence = { from: 0, to: passage.words.length };
    expect(stretchBefore(passage, 4, sentence, reader).from).toBe(1);
    expect(stretchesBehind(passage, 6, sentence, reader)[0]).toEqual({ from: 7, to: 9 });
    expect(traitsAround(passage, { from: 4, to: 6 }, sentence, reader).map(({ value }) => value)).toEqual(
      expect.arrayContaining(['head', 'doctor']),
    );
  });
});
