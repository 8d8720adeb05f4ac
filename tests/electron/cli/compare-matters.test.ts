/** Whole pages of invented matters: what is to be asked, and the look-alikes that are not. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articlesOf } from '../../../electron/cli/compare';
import { readPages } from '../../../electron/cli/pages';
import { findTensions } from '../../../shared/compare/find-tensions';

const FOLDER = join(import.meta.dirname, '../../fixtures/compared');
const silent = { out: () => undefined, err: () => undefined };

async function labelsOf(matter: string): Promise<readonly (readonly [string, readonly string[]])[]> {
  const files = readdirSync(join(FOLDER, matter)).map((name) => join(FOLDER, matter, name));
  const { pages } = await readPages(files, silent);
  const articles = pages.flatMap(({ file, page }) => articlesOf(file, page));
  return findTensions(articles).tensions.map(({ question, positions }) => [
    question.key,
    positions.map(({ label }) => label),
  ]);
}

describe('pages of one matter', () => {
  it('a flood: tolls, houses, hours of rain, causes and two denials are asked, an older flood is not', async () => {
    const asked = await labelsOf('flood');
    expect(asked).toHaveLength(7);
    expect(asked).toEqual(
      expect.arrayContaining([
        ['number', ['ثلاثة', 'خمسة']],
        ['number', ['ستة', 'تسعة']],
        ['how-long-of', ['أربع ساعات', 'تسع ساعات']],
        ['cause', ['انهيار السد الترابي', 'فتح بوابات القناة من دون إنذار']],
      ]),
    );
    expect(asked.filter(([key]) => key === 'contested')).toHaveLength(2);
  });

  it('a mine: what happened years ago and how many work there is not set against the dead', async () => {
    const asked = await labelsOf('mine');
    expect(asked.map(([key]) => key).sort()).toEqual([
      'cause',
      'contested',
      'how-much',
      'number',
      'opposite',
    ]);
    expect(asked).toContainEqual(['number', ['ستة', 'أربع عشرة']]);
  });
});
