import { describe, expect, it } from 'vitest';
import { featureBooksOf } from '../../../../shared/compare/features/feature-books';
import { whereaboutsIn } from '../../../../shared/compare/features/whereabouts';
import { sentencesOf } from '../../../../shared/compare/sentences';
import { readText } from '../../../../shared/compare/statements';
import { articleOf, reader } from '../articles';

function spotsOf(text: string): string[] {
  const { statements, rest } = readText(articleOf([text]), reader);
  return sentencesOf([...statements, ...rest], reader).flatMap((one) =>
    whereaboutsIn(one, featureBooksOf(reader)).map(({ of, value, names }) => [of, value, ...names].join(' ')),
  );
}

describe('where exactly something was done', () => {
  it.each([
    ['اقتادوه من منزله فجراً.', 'where arrested home'],
    ['خطفوه من مكتبه فجراً.', 'where arrested work'],
    ['اختطفوها أمام الجامعة ظهراً.', 'where arrested university'],
    ['جرى توقيفه بمطار المدينة مساء.', 'where arrested airport'],
    ['He was detained at the airport on Monday.', 'where arrested airport'],
    ['انطلق القارب من ميناء السدرة.', 'where departed port سدر'],
    ['عثر على جثة الرجل في بئر مهجورة.', 'where found well'],
    ['اندلع الحريق في مطبخ الشقة.', 'where began kitchen'],
    ['اغتيل الرجل أمام منزله.', 'where killed home'],
  ])('%s', (text, spot) => {
    expect(spotsOf(text)).toContain(spot);
  });

  it.each(['اعتقلته القوة، ثم عادت إلى المطار.', 'أوقفت الشرطة حملتها قبل الظهر.', 'وقال إن البيت قديم.'])(
    'is not read across clauses or without a deed: %s',
    (text) => {
      expect(spotsOf(text)).toEqual([]);
    },
  );
});
