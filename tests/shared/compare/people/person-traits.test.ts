import { describe, expect, it } from 'vitest';
import {
  bystanderAt,
  callingAt,
  isOwned,
  kinAt,
  officeAt,
  trait,
  valued,
} from '../../../../shared/compare/people/person-traits';
import { reader } from '../articles';
import { passageOf } from './people';

const at = (text: string) => {
  const passage = passageOf(text);
  return [passage, 0, passage.words.length, reader] as const;
};

describe('what is said of somebody', () => {
  it('is a calling, with its camp', () => {
    expect(callingAt(...at('معلما في القرية'))).toMatchObject({ value: 'teacher', camp: 'civil' });
    expect(callingAt(...at('مسؤول وحدة المسيرات'))).toMatchObject({ value: 'fighter', camp: 'armed' });
    expect(callingAt(...at('مسؤول قسم المحاسبة'))).toBeNull();
    expect(callingAt(...at('ممرضة'))).toMatchObject({ value: 'nurse' });
    expect(callingAt(...at('جندي'))).toMatchObject({ camp: 'forces' });
  });

  it('is an office, with what it is of', () => {
    expect(officeAt(...at('رئيس البلدية'))).toMatchObject({ value: 'head', of: ['بلد'] });
    expect(officeAt(...at('نائب رئيس البلدية'))).toMatchObject({ value: 'deputy', of: ['بلد'] });
    expect(officeAt(...at('وزير الصحة السابق'))).toMatchObject({ value: 'former' });
    expect(officeAt(...at('الرئيس'))).toBeNull();
  });

  it('is kin, with whose', () => {
    expect(kinAt(...at('زوجة القتيل'))).toMatchObject({ value: 'wife' });
    expect(kinAt(...at('شقيقته'))).toMatchObject({ value: 'sister', of: [] });
    expect(isOwned('شقيقته')).toBe(true);
  });

  it('is a nationality or a part', () => {
    const [passage] = at('مصرية');
    expect(valued('nation', reader.persons.nations, passage, 0, 1)).toMatchObject({ value: 'egypt' });
    expect(bystanderAt(...at('راكبا مثل غيره'))).toMatchObject({ value: 'bystander', negated: false });
    expect(trait('age', '', { from: 0, to: 1 }, { low: 3 })).toMatchObject({ low: 3, high: 0, camp: '' });
  });
});
