import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mentions } from '../../../electron/cli/mentions';
import { suggest } from '../../../electron/cli/suggest';
import type { Verb } from '../../../electron/cli/verb';

const TEXT = `انهيار جسر الوادي يوقع ضحايا
سهاد القرمي (سروان)
2025/05/27
قالت وزارة الصحة في بيان إن 12 عاملاً أصيبوا في انهيار جسر الوادي صباح أمس، بينهم ثلاثة في حال خطرة.
وأضافت أن أكثر من 40 عاملاً كانوا على الجسر حين انهار في نيسان/إبريل الماضي للمرة الأولى.`;

let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qarina-verbs-'));
  file = join(folder, 'page.txt');
  await writeFile(file, TEXT);
});
afterAll(() => rm(folder, { recursive: true }));

async function run(verb: Verb, ...words: string[]) {
  let [out, err] = ['', ''];
  const code = await verb.run(words, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

interface PlacedText {
  readonly start: number;
  readonly end: number;
}
interface Numbers {
  readonly files: readonly {
    numbers: readonly (PlacedText & { text: string; value: unknown; bound: string; literal?: string })[];
  }[];
}
interface Suggestions {
  readonly files: readonly {
    articles: readonly {
      claims: readonly (PlacedText & { quote: string; speaker: { text: string } | null; via: string[] })[];
    }[];
  }[];
}

describe('qarina mentions', () => {
  it('gives each figure its place in the text, its value and its bound', async () => {
    const { code, out } = await run(mentions, file, '--json');
    const { numbers } = (JSON.parse(out) as Numbers).files[0]!;
    expect(code).toBe(0);
    for (const { start, end, text } of numbers) expect(TEXT.slice(start, end)).toBe(text);
    expect(numbers).toContainEqual(expect.objectContaining({ value: 40, bound: 'at-least' }));
  });

  it('resolves a date only against the article’s own, and says what the words alone hold', async () => {
    const { out } = await run(mentions, file, '--json');
    const { numbers } = (JSON.parse(out) as Numbers).files[0]!;
    expect(numbers).toContainEqual(expect.objectContaining({ value: '2025-04', literal: 'XXXX-04' }));
  });

  it('writes a list for people without --json', async () => {
    expect((await run(mentions, file)).out).toMatch(/at-least +40/u);
  });
});

describe('qarina suggest', () => {
  it('gives each claim its words, its speaker and its chain', async () => {
    const { code, out } = await run(suggest, file, '--json');
    const claims = (JSON.parse(out) as Suggestions).files[0]!.articles.flatMap((article) => article.claims);
    expect(code).toBe(0);
    for (const { start, end, quote } of claims) expect(TEXT.slice(start, end)).toBe(quote);
    expect(claims.map((claim) => claim.speaker?.text)).toContain('وزارة الصحة');
    expect(claims.some(({ via }) => via.includes('بيان'))).toBe(true);
  });

  it('writes a list for people without --json', async () => {
    expect((await run(suggest, file)).out).toMatch(/وزارة الصحة/u);
  });
});

describe.each([mentions, suggest])('a call that makes no sense: $name', (verb) => {
  it.each([{ words: [] }, { words: ['--nonsense', 'x'] }, { words: ['x', '--encoding', 'klingon'] }])(
    '$words',
    async ({ words }) => {
      const { code, err } = await run(verb, ...words);
      expect(code).toBe(2);
      expect(err).toMatch(new RegExp(`^qarina ${verb.name}: `, 'u'));
    },
  );

  it('a file that is not there is named and fails the run', async () => {
    const { code, err } = await run(verb, join(folder, 'nowhere.txt'));
    expect(code).toBe(1);
    expect(err).toMatch(/nowhere\.txt/u);
  });

  it('a lexicon folder that is not there stops it', async () => {
    expect((await run(verb, file, '--lexicons', join(folder, 'nowhere'))).code).toBe(2);
  });
});
