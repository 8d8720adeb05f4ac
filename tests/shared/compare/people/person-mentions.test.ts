import { describe, expect, it } from 'vitest';
import { familiesIn } from '../../../../shared/compare/people/person-mentions';
import { namesIn } from '../../../../shared/compare/people/person-names';
import { reader } from '../articles';
import { passageOf, saidOf } from './people';

describe('people named before', () => {
  it('are found again by the family’s name where one alone bears it', () => {
    const text = 'أوقف أنيس البوغانمي. ويشار إلى أن البوغانمي حوكم، وللبوغانمي محام';
    const passage = passageOf(text);
    const names = namesIn(passage, reader);
    expect(familiesIn(passage, names, names, reader)).toHaveLength(2);
    const two = passageOf('حضرت فاطمة المثلوثي ولطفي المثلوثي. وقال المثلوثي إن');
    const both = namesIn(two, reader);
    expect(familiesIn(two, both, both, reader).map(({ from }) => from)).toEqual([]);
  });

  it('are found again by the first name', () => {
    expect(saidOf('مقتل شاب يدعى وليد شمراني. وقال أصدقاؤه إن وليد طالب في كلية الهندسة.')).toContain(
      'calling student',
    );
    expect(saidOf('قتل وليد شمراني ووليد حلاوي. وقال أصدقاؤه إن وليد طالب.')).not.toContain(
      'calling student',
    );
  });
});
