import { describe, expect, it } from 'vitest';
import { suggestClaims } from '../../../shared/claims/suggest';

const read = (text: string) =>
  suggestClaims(text, [{ start: 0, end: text.length }]).map(({ start, end, attribution }) => ({
    quote: text.slice(start, end),
    speaker: attribution.speaker?.text ?? null,
    cue: attribution.cue?.text ?? null,
    via: attribution.via.map((span) => text.slice(span.start, span.end)),
    mode: attribution.mode,
  }));

describe('who says what in English sentences', () => {
  it.each([
    [
      'The mayor said the fire had nothing to do with that order.',
      'The mayor',
      'said',
      'the fire had nothing to do with that order',
    ],
    [
      'Seven people died in the strike, the health ministry said.',
      'the health ministry',
      'said',
      'Seven people died in the strike',
    ],
    [
      'More than 3,000 houses were damaged, according to local officials.',
      'local officials',
      'according to',
      'More than 3,000 houses were damaged',
    ],
    [
      'According to the army, five rockets hit the town of Kawra.',
      'the army',
      'According to',
      'five rockets hit the town of Kawra',
    ],
    [
      'Colonel Salem al-Baloushi, the coast guard spokesman, said divers would resume work.',
      'Colonel Salem al-Baloushi, the coast guard spokesman',
      'said',
      'divers would resume work',
    ],
    [
      'The governor was quoted as saying that 14 houses had collapsed.',
      'The governor',
      'quoted as saying',
      '14 houses had collapsed',
    ],
    [
      'The army denied that its planes had struck the school.',
      'The army',
      'denied',
      'The army denied that its planes had struck the school',
    ],
    [
      'Ministry says death toll from floods climbs to 31',
      'Ministry',
      'says',
      'death toll from floods climbs to 31',
    ],
    ['UN: 40 trucks of aid entered Gaza on Sunday', 'UN', null, '40 trucks of aid entered Gaza on Sunday'],
    [
      '“The roof came down on two children,” said Umm Khaled, a mother of four.',
      'Umm Khaled, a mother of four',
      'said',
      'The roof came down on two children',
    ],
    ['The ministry put the toll in the camp at 34.', 'The ministry', 'put', 'the toll in the camp at 34'],
    [
      'The bank, which is owned by the state, said in a report that inflation had slowed to 9 percent.',
      'The bank, which is owned by the state',
      'said',
      'inflation had slowed to 9 percent',
    ],
  ])('%s', (text, speaker, cue, quote) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ speaker, cue, quote }));
  });

  it.each([
    [
      'Mayor Nazih Kaafarani told Levant Courier that families had been living in the building.',
      ['Levant Courier'],
    ],
    ['The police chief told reporters on Monday that two men were arrested.', []],
    [
      'In an interview with Al Jazeera, nobody spoke; the minister said in a statement that 12 soldiers were killed.',
      ['a statement'],
    ],
    ['Local media, citing a security source, reported that the commander had been killed.', ['Local media']],
  ])('through what: %s', (text, via) => {
    expect(read(text).findLast(({ speaker }) => speaker !== null)?.via).toEqual(via);
  });

  it('a source that is cited speaks, not who cites it', () => {
    const [claim] = read(
      'Local media, citing a security source, reported that the commander had been killed.',
    );
    expect(claim).toMatchObject({ speaker: 'a security source', quote: 'the commander had been killed' });
  });

  it('the same speaker goes on: pronouns, participles and quotations over the end of a sentence', () => {
    const text =
      'The minister said that the road was open, adding that 200 trucks had crossed. "It is safe. Nobody was hurt," she said.';
    expect(read(text).map(({ speaker }) => speaker)).toEqual(Array(4).fill('The minister'));
  });

  it('two who speak in one sentence', () => {
    const said = read(
      'Witnesses said police fired tear gas, while the ministry said officers were attacked with knives.',
    );
    expect(said.map(({ speaker, quote }) => [speaker, quote])).toEqual([
      ['Witnesses', 'police fired tear gas'],
      ['the ministry', 'officers were attacked with knives'],
    ]);
  });

  it('a report in the middle of what is said', () => {
    const said = read(
      'Eight people were rescued, the authority said, and two of them are in intensive care.',
    );
    expect(said.map(({ speaker, quote }) => [speaker, quote])).toEqual([
      ['the authority', 'Eight people were rescued'],
      ['the authority', 'two of them are in intensive care'],
    ]);
  });

  it('what the outlet tells by itself has no speaker', () => {
    for (const text of [
      'The company did not say how many workers were missing.',
      'Residents had been told last month to leave the land by January.',
      'A government delegation is in Nairobi for talks with a group based in the coastal state.',
      'With shelling reported on Saturday, 400 families left.',
    ])
      expect(read(text).map(({ speaker }) => speaker)).toEqual([null]);
  });

  it('quotations are direct, in part or not at all', () => {
    expect(read('"No one warned us about the raid," one resident said.')[0]!.mode).toBe('direct');
    expect(read('Peacekeepers said they were "deeply concerned" by the strikes.')[0]!.mode).toBe('partial');
    expect(read('Officials said 12 people were killed.')[0]!.mode).toBe('indirect');
  });
});
