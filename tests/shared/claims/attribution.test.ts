import { describe, expect, it } from 'vitest';
import { AttributionReader } from '../../../shared/claims/attribution';
import { brokenTexts, passageOf } from './passages';

const read = (text: string) => new AttributionReader().read(passageOf(text));

/** Each clause with who says it: what an editor would see. */
const said = (text: string) =>
  read(text).map(({ start, end, attribution }) => [
    text.slice(start, end),
    attribution.speaker?.text ?? null,
  ]);

describe('who says what', () => {
  it('is told by the verb of saying and its subject, with harakat or without', () => {
    expect(said('قال رامي الدلبي إن المصنع أغلق أبوابه.')).toEqual([['المصنع أغلق أبوابه', 'رامي الدلبي']]);
    expect(said('قَالَ رَامِي الدَّلْبِي إِنَّ المَصْنَعَ أَغْلَقَ أَبْوَابَهُ.')).toEqual([['المَصْنَعَ أَغْلَقَ أَبْوَابَهُ', 'رَامِي الدَّلْبِي']]);
  });

  it('goes on with the same speaker where a verb names nobody, also in the next paragraph', () => {
    const text = 'قالت وزيرة الزراعة سهاد القرمي إن المحصول تراجع.\nوأضافت أن الري توقف.';
    const cut = text.indexOf('\n');
    const reader = new AttributionReader();
    const clauses = [passageOf(text, 0, cut), passageOf(text, cut + 1)].flatMap((passage) =>
      reader.read(passage),
    );
    expect(clauses.map(({ attribution }) => attribution.speaker?.text)).toEqual([
      'وزيرة الزراعة سهاد القرمي',
      'وزيرة الزراعة سهاد القرمي',
    ]);
    expect(clauses.map(({ start, end }) => text.slice(start, end))).toEqual(['المحصول تراجع', 'الري توقف']);
  });

  it('is forgotten between articles: a new reader carries nobody over', () => {
    read('قال رامي الدلبي إن المصنع أغلق أبوابه.');
    expect(said('وأضاف أن الري توقف.')).toEqual([['الري توقف', null]]);
  });

  it('leaves to the outlet what nobody is named for', () => {
    const [clause] = read('أسفر الحريق عن مقتل 8 أشخاص.');
    expect(clause!.attribution).toMatchObject({
      speaker: null,
      cue: null,
      mode: 'narration',
      stance: 'neutral',
    });
  });

  it('tells a quotation from a report, and a call from both', () => {
    const attributionOf = (text: string) => read(text)[0]!.attribution;
    expect(attributionOf('وقالت سهاد القرمي: «لم يدخل أحد إلى المستودع منذ شهر».').mode).toBe('direct');
    expect(attributionOf('قالت سهاد القرمي إن أحدا لم يدخل إلى المستودع منذ شهر.').mode).toBe('indirect');
    expect(attributionOf('دعا رامي الدلبي إلى فتح الطريق.').position).toBe(true);
  });

  it('keeps apart the speaker and the outlet or document the words came through', () => {
    const text = 'نقلت صحيفة «الوادي» عن رامي الدلبي قوله إن الجسر انهار.';
    const { speaker, via } = read(text)[0]!.attribution;
    expect(speaker?.text).toBe('رامي الدلبي');
    expect(via.map(({ start, end }) => text.slice(start, end))).toEqual(['صحيفة «الوادي»']);
  });

  it.each([
    ['وقالت نقابة السائقين إن الحادث وقع ليلاً.', 'نقابة السائقين'],
    ['الجيش يعلن القضاء على عشرة مسلحين في الوادي.', 'الجيش'],
    ['أما الدفاع المدني فقال إن ستة أشخاص أصيبوا.', 'الدفاع المدني'],
    ['وأرجعت الوزيرة الإضراب إلى خلاف على الأجور.', 'الوزيرة'],
    ['وأكد الطبيب سامر الحكيم مقتل طفلين.', 'الطبيب سامر الحكيم'],
  ])('names the whole of who speaks and nothing else: %s', (text, speaker) => {
    expect(said(text).map(([, who]) => who)).toEqual([speaker]);
  });

  it('a denial is said for itself where a participle goes on from it', () => {
    const [[clause]] = said('ونفت النقابة وفاة السائق مؤكدة أنه يتلقى العلاج.') as [[string]];
    expect(clause).toContain('وفاة السائق');
  });

  it.each([
    'وما زال شخصان في عداد المفقودين، وفق الدفاع المدني.',
    'ولم تكن بين العائدين أي امرأة، وفق الدفاع المدني.',
    'وبين العائدين تسع نساء، وفق الدفاع المدني.',
  ])('what stands before who says it is said: %s', (text) => {
    expect(said(text)).toEqual([[text.split('،')[0], 'الدفاع المدني']]);
  });

  it('shows that a verb doubts or vouches for what it reports', () => {
    expect(read('زعم رامي الدلبي أن الجسر انهار.')[0]!.attribution.stance).toBe('doubting');
    expect(read('قال رامي الدلبي إن الجسر انهار.')[0]!.attribution.stance).toBe('neutral');
  });

  it.each(brokenTexts)('stays inside a broken text: %j', (text) => {
    for (const { start, end, attribution } of read(text)) {
      expect(text.slice(start, end)).not.toBe('');
      expect(end).toBeLessThanOrEqual(text.length);
      const { speaker, cue } = attribution;
      for (const part of [speaker, cue]) if (part) expect(text.slice(part.start, part.end)).toBe(part.text);
    }
  });
});
