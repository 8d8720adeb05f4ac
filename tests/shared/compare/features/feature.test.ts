import { describe, expect, it } from 'vitest';
import { areApart } from '../../../../shared/compare/features/feature';
import { featuresIn } from '../../../../shared/compare/features/features';
import { sentencesOf } from '../../../../shared/compare/sentences';
import { reader, statementsOf } from '../articles';

const featureOf = (text: string, of: string) =>
  sentencesOf(statementsOf([text]), reader)
    .flatMap((sentence) => featuresIn(sentence, reader))
    .find((one) => one.of === of)!;

describe('two features', () => {
  const boat = (word: string) => featureOf(`وغرق قارب ${word} قبالة المدينة.`, 'hull');
  it('of one class are apart where their values exclude each other', () => {
    expect(areApart(boat('خشبي'), boat('مطاطي'))).toBe(true);
    expect(areApart(boat('خشبي'), boat('خشبي'))).toBe(false);
  });

  it('of one value are apart where their names are', () => {
    const port = (name: string) => featureOf(`وانطلق القارب من ميناء ${name} فجراً.`, 'where departed');
    expect(areApart(port('السدرة'), port('الحمراء'))).toBe(true);
    expect(areApart(port('السدرة'), port('السدرة'))).toBe(false);
  });

  it('of two classes are never apart', () => {
    const floor = featureOf('واندلع الحريق في الطابق الثاني من المبنى.', 'floor');
    expect(areApart(boat('خشبي'), floor)).toBe(false);
  });
});
