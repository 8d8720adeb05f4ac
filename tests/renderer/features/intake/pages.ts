/** A page as the worker hands it over, and records of a dossier, for the tests of the review. */
import type { Item, Review } from '../../../../renderer/features/intake/intake-items';
import type { Known } from '../../../../renderer/features/intake/known';
import type { PageRead } from '../../../../renderer/workers/intake-protocol';
import { sha256Hex } from '../../../../shared/hash';
import { toRecords } from '../../../../shared/intake/laid-records';
import type { Layout } from '../../../../shared/intake/layout';
import { begin } from '../../../../shared/intake/timeline';
import { sketch } from '../../../../shared/intake/versions';
import type { FoldedRecord } from '../../../../shared/log/fold';
import type { FieldsOf, Kind } from '../../../../shared/records/kinds';
import { kinds } from '../../../../shared/records/kinds';

export const body = `The river Sarw rose to four metres on Tuesday and flooded the old market of Ayn al-Hur before dawn.
The mayor said thirty families were taken to the school, that nobody was hurt and that food would last three days.
The wooden bridge at the mill fell at about six in the morning after the water had carried its posts away.`;

/** One article with a title, three paragraphs and a menu above it. */
export function readOf(title: string, text = body): PageRead {
  const whole = `Menu\n${title}\n${text}\n`;
  const lines: Layout['lines'][number][] = [];
  let at = 0;
  for (const words of whole.split('\n').slice(0, -1)) {
    const use =
      lines.length === 0
        ? ({ kind: 'set-aside', reason: 'menu', repeats: null } as const)
        : lines.length === 1
          ? ({ kind: 'meta', article: 0, field: 'title' } as const)
          : ({ kind: 'block', article: 0, role: 'body' } as const);
    lines.push({ start: at, end: at + words.length, use });
    at += words.length + 1;
  }
  const bytes = new TextEncoder().encode(whole);
  const titleLine = lines[1]!;
  return {
    bytes,
    sha256: sha256Hex(bytes),
    textSha256: sha256Hex(bytes),
    page: {
      mediaType: 'text/plain',
      encoding: 'utf-8',
      encodingFrom: 'valid',
      undecodable: 0,
      text: whole,
      url: '',
      marks: [],
      lines,
      articles: [
        {
          title: { text: title, span: { start: titleLine.start, end: titleLine.end } },
          subtitle: null,
          outlet: null,
          byline: null,
          dateline: null,
          published: null,
          direction: 'ltr',
        },
      ],
    },
  };
}

export const reviewFor = (read: PageRead): Review => ({
  read,
  timeline: begin({ articles: read.page.articles, lines: read.page.lines }),
  answers: {},
});

export const itemFor = (key: number, name: string, read: PageRead): Item => ({
  key,
  name,
  method: 'drop',
  source: { kind: 'text', text: '', html: null },
  encoding: null,
  state: { kind: 'review', review: reviewFor(read) },
});

const by = { id: '00000000-0000-7000-8000-00000000000e', name: 'Rana' };
const at = '2025-03-05T10:00:00.000Z';

export function record<K extends Kind>(kind: K, id: string, fields: Partial<FieldsOf<K>>): FoldedRecord<K> {
  const entry = '00000000-0000-7000-8000-00000000e000';
  const all = { ...kinds[kind].defaults, ...fields } as FieldsOf<K>;
  return {
    dossier: '00000000-0000-7000-8000-00000000d000',
    kind,
    id,
    fields: all,
    heads: Object.fromEntries(Object.keys(all).map((field) => [field, [entry]])),
    disagreements: {},
    created: { at, by, entry },
    changed: { at, by, entry },
  };
}

export const idOf = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** A dossier that holds one page: capture 1, its article 2. */
export function dossierWith(
  read: PageRead,
  fileName: string,
  more: Partial<FieldsOf<'article'>> = {},
): Known {
  const { articles, setAside } = toRecords({ articles: read.page.articles, lines: read.page.lines });
  const capture = record('capture', idOf(1), {
    fileName,
    sha256: read.sha256,
    textSha256: read.textSha256,
    setAside,
  });
  const article = record('article', idOf(2), { ...articles[0]!, capture: capture.id, ...more });
  return {
    captures: [capture],
    articles: new Map([[article.id, article]]),
    sketches: [{ id: article.id, sketch: sketch(read.page.text, article.fields, { url: '', fileName }) }],
  };
}
