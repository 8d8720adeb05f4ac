import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../../shared/arabic/words';
import { builtInRetold } from '../../../../shared/compare/told/retold-lexicon';
import { retoldReaderOf } from '../../../../shared/compare/told/retold-reader';

const read = retoldReaderOf(builtInRetold);
const at = (text: string) => cutWords(text);

describe('the words of retelling', () => {
  it('are found with letters glued before them', () => {
    expect(read.exceptions.startingAt(at('وباستثناء الجسر'), 0)?.next).toBe(1);
    expect(read.firstTime.startingAt(at('للمرة الأولى'), 0)?.next).toBe(2);
    expect(read.linked.startingAt(at('بعيد'), 0)).toBeNull();
  });

  it('people and forces come with their kind and their state', () => {
    expect(read.status.startingAt(at('والمعتقلين'), 0)?.value).toBe('detainee');
    expect(read.led.startingAt(at('التحالف الدولي'), 0)?.value).toBe('الولايات المتحدة');
    expect([...read.held]).toContain('hostage');
  });
});
