/** Turns a reviewed page into what is committed: one capture, its articles, and the bytes they name. */
import { toRecords } from '../../../shared/intake/laid-records';
import { READER_VERSION } from '../../../shared/intake/page';
import type { Method } from '../../../shared/records/capture';
import type { Id } from '../../../shared/records/ids';
import { type Bytes, type Change, create } from '../../data/change';
import type { Review } from './intake-items';

export interface Addition {
  readonly articles: readonly Id[];
  readonly changes: readonly Change[];
  readonly bytes: readonly Bytes[];
}

/**
 * @param versions for each article the first version it belongs to, or null
 * @param idOf names for the capture (0) and the articles (1, 2, …): the same each time the same page is tried
 */
export function planAddition(
  page: { readonly name: string; readonly method: Method },
  review: Review,
  versions: readonly (Id | null)[],
  idOf: (index: number) => Id,
): Addition {
  const { read, timeline } = review;
  const laid = toRecords(timeline.present);
  const capture = idOf(0);
  const articles = laid.articles.map((_, index) => idOf(index + 1));
  const changes: Change[] = [
    create(
      'capture',
      {
        fileName: page.name.slice(0, 1000),
        url: read.page.url.slice(0, 4000),
        mediaType: read.page.mediaType,
        sha256: read.sha256,
        byteLength: read.bytes.byteLength,
        encoding: read.page.encoding,
        encodingFrom: read.page.encodingFrom,
        undecodable: read.page.undecodable,
        textSha256: read.textSha256,
        textLength: read.page.text.length,
        reader: READER_VERSION,
        method: page.method,
        setAside: laid.setAside,
      },
      capture,
    ),
    ...laid.articles.map((fields, index) =>
      create('article', { ...fields, capture, versionOf: versions[index] ?? null }, articles[index]!),
    ),
  ];
  const text = new TextEncoder().encode(read.page.text);
  const bytes: Bytes[] = [{ sha256: read.sha256, bytes: read.bytes, mediaType: read.page.mediaType }];
  if (read.textSha256 !== read.sha256)
    bytes.push({ sha256: read.textSha256, bytes: text, mediaType: 'text/plain' });
  return { articles, changes, bytes };
}
