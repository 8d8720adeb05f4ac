import { describe, expect, it } from 'vitest';
import { isIntroduced, namesIn } from '../../../../shared/compare/people/person-names';
import { reader } from '../articles';
import { passageOf } from './people';

const namesOf = (text: string): string[] => {
  const passage = passageOf(text);
  return namesIn(passage, reader).map(({ from, to }) => passage.raw(from, to));
};

describe('names of people', () => {
  it('are a given name with what goes on with it', () => {
    expect(namesOf('وقال الطبيب محمد علي الجربي إن الحالة مستقرة')).toEqual(['محمد علي الجربي']);
    expect(namesOf('قتل فيه حسين مروّة، وهو قائد')).toEqual(['حسين مروّة']);
    expect(namesOf('وعبد الباقي حمدان مدير تنفيذي')).toEqual(['وعبد الباقي حمدان'].slice(1));
    expect(namesOf('قال رئيس البلدية نزيه قعفراني للصحيفة')).toEqual(['نزيه قعفراني']);
    expect(namesOf('الشاب المصري رامي ع. الذي اتهم')).toEqual(['رامي ع']);
  });

  it('may follow a title or «يدعى» with words the lexicon does not know', () => {
    expect(namesOf('وقال العقيد بختيار دلخواز إن القوة وصلت')).toEqual(['بختيار دلخواز']);
    expect(namesOf('والقتيل يدعى شيروان كلالي')).toEqual(['شيروان كلالي']);
  });

  it('that are ordinary words are none without a title, another name or an apposition', () => {
    expect(namesOf('تتحمل الوزارة كامل المسؤولية')).toEqual([]);
    expect(namesOf('المصنع حاصل على ترخيص ساري المفعول')).toEqual([]);
    expect(namesOf('على أحمد أن يحضر')).toEqual([]);
    expect(namesOf('وأوقفت الشرطة كريم بوعزة، وهو جزائري')).toEqual(['كريم بوعزة']);
  });

  it('end before what is told', () => {
    expect(namesOf('وأضاف سامي العزعزي أن الوضع صعب')).toEqual(['سامي العزعزي']);
    expect(namesOf('كان خالد مدرسا في القرية')).toEqual([]);
    expect(namesOf('وصل محمد مساء أمس')).toEqual([]);
  });

  it('stand between commas behind an office, or have an article of their own', () => {
    expect(namesOf('وقال رئيس بلدية بر الدلب، جوناثن الهبر، إن الحريق')).toEqual(['جوناثن الهبر']);
    expect(namesOf('وقال رئيس البلدية، في حديث خاص، إن الحريق')).toEqual([]);
    expect(namesOf('وقال كاتبها العام المنجي حرباوي إن')).toEqual(['المنجي حرباوي']);
    expect(namesOf('توفي عوض باسعد في المدينة').length + namesOf('شاب يدعى عوض باسعد يبلغ').length).toBe(1);
  });

  it('of English go by capitals', () => {
    expect(namesOf('Colonel Massoud al-Fituri told reporters')).toEqual(['Massoud al-Fituri']);
    expect(namesOf('Relatives said Omar Khatib was home')).toEqual(['Omar Khatib']);
  });

  it('are introduced by titles, also with a nationality between', () => {
    const passage = passageOf('الشاب المصري رامي');
    expect(isIntroduced(passage, 2, reader)).toBe(true);
    expect(isIntroduced(passage, 0, reader)).toBe(false);
  });
});
