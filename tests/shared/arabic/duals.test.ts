import { describe, expect, it } from 'vitest';
import { reader, scanOf } from './scans';

/** The words of a text that count two. */
function dualsOf(text: string): string[] {
  const scan = scanOf(text);
  return scan.words.flatMap((_word, at) =>
    reader.duals.isDual(scan, at, reader.quantities.functionWords) ? [scan.raw(at)] : [],
  );
}

describe('counted duals', () => {
  it.each([
    ['أصيب شخصان في الحي', ['شخصان']],
    ['نقلوا قَتيلَيْن إلى المشفى', ['قَتيلَيْن']],
    ['أقلعت طائرتان مساء', ['طائرتان']],
    ['مرّ على البلدتين', ['البلدتين']],
    ['وبصاروخين', ['وبصاروخين']],
    ['في بلدتي مرجان وسهلان', ['بلدتي']],
    ['هدموا منزلي عائلتين', ['منزلي', 'عائلتين']],
    ['بقي يـوميـن', ['يـوميـن']],
  ])('are seen in «%s»', (text, duals) => {
    expect(dualsOf(text)).toEqual(duals);
  });

  it.each([
    ['names and countries', 'زار فلسطين وباكستان وبوتين والبحرين'],
    ['plurals in ين', 'قال للصحفيين والمواطنين والمعتقلين'],
    ['adjectives in ي', 'القطاع الصناعي والمركزي'],
    ['what belongs to the speaker', 'هذه بلدتي'],
    ['words in ى', 'نقلوا القتلى والموتى'],
    ['pronouns', 'هذان اللذان وهاتين اللتين'],
    ['numbers', 'ستين ومئتين واثنتين'],
    ['nothing at all', ''],
  ])('are not seen in %s', (_what, text) => {
    expect(dualsOf(text)).toEqual([]);
  });

  it('tell nouns that are counted from others, whatever is glued to them', () => {
    for (const key of ['قتيل', 'القتيل', 'وقتيلا', 'بلدات', 'بلده', 'مدنيا'])
      expect([key, reader.duals.isCountable(key)]).toEqual([key, true]);
    for (const key of ['في', '', 'سعاده', 'و'])
      expect([key, reader.duals.isCountable(key)]).toEqual([key, false]);
    expect([reader.duals.isDeterminer('كلا'), reader.duals.isDeterminer('كل')]).toEqual([true, false]);
  });

  it('are looked for without end in no text', () => {
    for (const text of [`${'ا'.repeat(200_000)}ين`, 'كضامنين '.repeat(25_000)]) {
      expect(dualsOf(text).length).toBeLessThan(text.length);
    }
  });
});
