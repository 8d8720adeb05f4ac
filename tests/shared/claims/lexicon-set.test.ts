import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arabicSchemas } from '../../../shared/arabic/lexicons';
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
});
