import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arabicSchemas } from '../../../shared/arabic/lexicons';
import { findMentions } from '../../../shared/arabic/mentions';
import { findCues } from '../../../shared/claims/cues';
import { grammarOf, Passage } from '../../../shared/claims/grammar';
import { claimsOfNames, type LexiconFile, layOver, namesOfClaims } from '../../../shared/claims/lexicon-set';
import { builtInClaims, claimSchemas } from '../../../shared/claims/lexicons';

const folder = join(import.meta.dirname, '../../../resources/lexicons');
const builtIn = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Record<string, unknown>;

const readOver = (files: readonly LexiconFile[]) => {
  const { lexicons, problems } = layOver(
    files,
    { ...arabicSchemas, ...claimSchemas },
    namesOfClaims(builtInClaims),
  );
  return { lexicons: claimsOfNames(lexicons), problems };
};

describe('a desk’s own lexicons', () => {
  it('without any file, the built-in ones are in force', () => {
    expect(readOver([])).toEqual({ lexicons: builtInClaims, problems: [] });
  });

  it('a file named like a lexicon takes its place', () => {
    const places = { ...builtIn('places'), heads: ['كفر'] };
    const { lexicons, problems } = readOver([{ name: 'places.json', text: JSON.stringify(places) }]);
    expect(problems).toEqual([]);
    expect(lexicons.places.heads).toEqual(['كفر']);
  });

  it('a file in its place that lacks a list keeps the built-in one: lists are added with every version', () => {
    const { teaching: _, describing: __, ...older } = builtIn('places');
    older.heads = ['كفر'];
    const { lexicons, problems } = readOver([{ name: 'places.json', text: JSON.stringify(older) }]);
    expect(problems).toEqual([]);
    expect(lexicons.places).toEqual({ ...builtInClaims.places, heads: ['كفر'] });
  });

  it('a file in its place still says which lexicon it is and where its words are from', () => {
    const { schema: _, ...nameless } = builtIn('places');
    const { lexicons, problems } = readOver([{ name: 'places.json', text: JSON.stringify(nameless) }]);
    expect(lexicons).toEqual(builtInClaims);
    expect(problems).toMatchObject([{ file: 'places.json', field: 'schema' }]);
  });

  it('a file with a word more in its name adds to it and holds only what it adds', () => {
    const text = JSON.stringify({ heads: ['شاليهات'] });
    const { lexicons, problems } = readOver([{ name: 'places.desk.json', text }]);
    expect(problems).toEqual([]);
    expect(lexicons.places.heads).toEqual([...builtInClaims.places.heads, 'شاليهات']);
  });

  it('a file with a mistake is named, and what was in force stays', () => {
    const { lexicons, problems } = readOver([
      { name: 'places.json', text: '{ "heads": [' },
      { name: 'nonsense.json', text: '{}' },
      { name: 'places.desk.json', text: '{ "hedas": ["x"] }' },
    ]);
    expect(lexicons).toEqual(builtInClaims);
    expect(new Set(problems.map(({ file }) => file))).toEqual(
      new Set(['places.json', 'nonsense.json', 'places.desk.json']),
    );
    expect(problems.every(({ line, message }) => line >= 1 && message !== '')).toBe(true);
  });

  it('says more of how words are glued than it has to: a desk adds the bare word', () => {
    const { lexicons, problems } = readOver([
      {
        name: 'attribution.desk.json',
        text: JSON.stringify({
          ...{ showing: ['رصد'], managing: ['أفلح'], documentKinds: ['مطول'], frequencies: ['دوما'] },
          notBeforeContent: ['شريطة'],
        }),
      },
      { name: 'names.desk.json', text: JSON.stringify({ offices: ['قيم'] }) },
      { name: 'verbs.desk.json', text: JSON.stringify({ narrative: ['مضى'] }) },
    ]);
    expect(problems).toEqual([]);
    const [before, after] = [grammarOf(builtInClaims), grammarOf(lexicons)];
    for (const [set, key] of [
      ['showing', 'ورصدتا'],
      ['managing', 'فافلحوا'],
      ['frequencies', 'ودوما'],
      ['notBeforeContent', 'شريطه'],
      ['offices', 'القيمه'],
      ['narrative', 'ومضي'],
    ] as const)
      expect([set, before[set].has(key), after[set].has(key)]).toEqual([set, false, true]);
    expect(after.documentKinds).toContain('مطول');
    expect([before.showing.has('واظهرت'), before.offices.has('الوزيره')]).toEqual([true, true]);
  });

  it('changes who says what: a document that shows something by a verb of the desk’s', () => {
    const text = 'رصدت صور التقطها صحافيون حفرتين في الجسر.';
    const { lexicons } = readOver([
      { name: 'attribution.desk.json', text: JSON.stringify({ showing: ['رصد'] }) },
    ]);
    const cuesBy = (of: typeof builtInClaims) => {
      const passage = new Passage(text, 0, text.length, grammarOf(of), findMentions(text));
      return findCues(passage, passage.sentences[0]!, () => false).length;
    };
    expect([cuesBy(builtInClaims), cuesBy(lexicons)]).toEqual([0, 1]);
  });
});
