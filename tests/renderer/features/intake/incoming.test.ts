import { describe, expect, it } from 'vitest';
import {
  incomingFromClipboard,
  incomingFromDrop,
  incomingFromOpened,
  MOST_FILES,
} from '../../../../renderer/features/intake/incoming';

/** The part of a transfer that the intake looks at. */
interface Carried {
  readonly files?: readonly File[];
  readonly folders?: readonly FolderLike[];
  readonly text?: string;
  readonly html?: string;
}
interface FolderLike {
  readonly name: string;
  readonly children: readonly (string | FolderLike)[];
}

function entryOf(item: string | FolderLike, parent: string): unknown {
  const name = typeof item === 'string' ? item : item.name;
  const fullPath = `${parent}/${name}`;
  if (typeof item === 'string') {
    const file = (done: (file: File) => void, failed: () => void): void =>
      name.startsWith('locked') ? failed() : done(new File(['x'], name));
    return { name, fullPath, isDirectory: false, file };
  }
  const children = item.children.map((child) => entryOf(child, fullPath));
  return {
    name,
    fullPath,
    isDirectory: true,
    // A reader hands over its entries in batches, and none at the end.
    createReader: () => ({
      readEntries: (done: (batch: unknown[]) => void) => done(children.splice(0, 100)),
    }),
  };
}

function transfer({ files = [], folders = [], text = '', html = '' }: Carried): DataTransfer {
  const fileItem = (file: File) => ({
    kind: 'file',
    getAsFile: () => file,
    webkitGetAsEntry: () => ({ isDirectory: false, name: file.name }),
  });
  const folderItem = (folder: FolderLike) => ({
    kind: 'file',
    getAsFile: () => null,
    webkitGetAsEntry: () => entryOf(folder, ''),
  });
  const data: Record<string, string> = { 'text/plain': text, 'text/html': html };
  return {
    items: [...files.map(fileItem), ...folders.map(folderItem)],
    files,
    getData: (type: string) => data[type] ?? '',
  } as unknown as DataTransfer;
}

const short = (pages: Awaited<ReturnType<typeof incomingFromDrop>>) =>
  pages.map(({ name, source }) => [name, source.kind === 'refused' ? source.reason : source.kind]);

describe('what is dropped', () => {
  it('files come in whatever their name: the reader tells what they are', async () => {
    const pages = await incomingFromDrop(
      transfer({ files: [new File([''], 'a.html'), new File([''], 'b')] }),
    );
    expect(short(pages)).toEqual([
      ['a.html', 'file'],
      ['b', 'file'],
    ]);
  });

  it('folders are walked; only pages come in, the rest is named, resources of saved pages are passed over', async () => {
    const folder = {
      name: 'saved',
      children: [
        'a.html',
        'photo.jpg',
        '.hidden',
        'locked.txt',
        { name: 'a_files', children: ['x.html'] },
        { name: 'more', children: ['b.TXT'] },
      ],
    };
    expect(short(await incomingFromDrop(transfer({ folders: [folder] })))).toEqual([
      ['saved/a.html', 'file'],
      ['saved/photo.jpg', 'not-a-page'],
      ['saved/locked.txt', 'unreadable'],
      ['saved/more/b.TXT', 'file'],
    ]);
  });

  it('a whole disk dropped by mistake is cut off, and that is said', async () => {
    const folder = { name: 'disk', children: Array.from({ length: MOST_FILES + 50 }, (_, n) => `${n}.txt`) };
    const pages = await incomingFromDrop(transfer({ folders: [folder] }));
    expect(pages).toHaveLength(MOST_FILES + 1);
    expect(short(pages).at(-1)).toEqual(['disk', 'too-many']);
  });

  it('words dragged from elsewhere come in as text; nothing is said to be nothing', async () => {
    expect(short(await incomingFromDrop(transfer({ text: 'words' })))).toEqual([['', 'text']]);
    expect(short(await incomingFromDrop(transfer({})))).toEqual([['', 'nothing']]);
  });
});

describe('what is pasted', () => {
  it('text comes with its markup, where there is any', async () => {
    const [page] = await incomingFromClipboard(transfer({ text: 'words', html: '<p>words</p>' }));
    expect(page).toEqual({
      name: '',
      method: 'paste',
      source: { kind: 'text', text: 'words', html: '<p>words</p>' },
    });
  });

  it('a picture is told apart, even where markup comes with it that points at it', async () => {
    const picture = new File(['x'], 'shot.png', { type: 'image/png' });
    const pages = await incomingFromClipboard(
      transfer({ files: [picture], html: '<img src="https://a.example/x">' }),
    );
    expect(short(pages)).toEqual([['shot.png', 'picture']]);
  });

  it('words copied together with a picture of them come in as words', async () => {
    const picture = new File(['x'], 'cells.png', { type: 'image/png' });
    expect(short(await incomingFromClipboard(transfer({ files: [picture], text: 'a\tb' })))).toEqual([
      ['', 'text'],
    ]);
  });

  it('copied files come in as files', async () => {
    expect(short(await incomingFromClipboard(transfer({ files: [new File(['x'], 'a.txt')] })))).toEqual([
      ['a.txt', 'file'],
    ]);
  });
});

describe('what the host opened', () => {
  it('comes in with its bytes, and what it could not read with the reason', () => {
    const none = new Uint8Array();
    const pages = incomingFromOpened(
      [
        { name: 'a.txt', bytes: new Uint8Array([65]), location: null },
        { name: 'huge.txt', bytes: none, location: null, problem: { reason: 'too-large' } },
        { name: 'gone.txt', bytes: none, location: null, problem: { reason: 'not-found' } },
      ],
      'dialog',
    );
    expect(short(pages)).toEqual([
      ['a.txt', 'bytes'],
      ['huge.txt', 'over-limit'],
      ['gone.txt', 'unreadable'],
    ]);
  });
});
