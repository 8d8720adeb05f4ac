/** The editor’s files: written and shown only where an editor chose them, never over somebody else’s changes. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FileDialogs, Files } from '../../electron/files';
import { makeId, mountTinyDisk, noDisk, tidyFolders } from './samples';

const makeFolder = tidyFolders();
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
let folder: string;
let dialogs: { [K in keyof FileDialogs]: ReturnType<typeof vi.fn<FileDialogs[K]>> };
let files: Files;

beforeEach(() => {
  folder = makeFolder();
  dialogs = {
    chooseToOpen: vi.fn<FileDialogs['chooseToOpen']>(async () => []),
    chooseToSave: vi.fn<FileDialogs['chooseToSave']>(async () => null),
    askAboutChange: vi.fn<FileDialogs['askAboutChange']>(async () => 'cancel'),
    reveal: vi.fn<FileDialogs['reveal']>(),
  };
  files = new Files(dialogs);
});

const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const request = { extensions: ['txt'], multiple: true, maxBytes: 1000 };
const save = (text: string, location?: string) =>
  files.save({ suggestedName: 'a.qarina', mediaType: '', bytes: bytes(text), location });

/** Opens a file through the dialog. @returns its handle */
async function open(path: string): Promise<string> {
  dialogs.chooseToOpen.mockResolvedValueOnce([path]);
  const opened = await files.open(request);
  if (!opened.ok) throw new Error(opened.error.reason);
  return opened.value[0]!.location!;
}

describe('opening', () => {
  it('gives what was chosen, with a handle that is no path', async () => {
    dialogs.chooseToOpen.mockResolvedValue([put('أ.txt', 'نص'), put('b.txt', 'text')]);
    const opened = await files.open(request);
    expect(dialogs.chooseToOpen).toHaveBeenCalledWith(['txt'], true);
    expect(opened.ok && opened.value.map(({ name }) => name)).toEqual(['أ.txt', 'b.txt']);
    expect(opened.ok && opened.value[0]!.bytes).toEqual(bytes('نص'));
    expect(opened.ok && opened.value[0]!.location).toMatch(/^[0-9a-f-]{36}$/u);
  });

  it('of nothing is a change of mind', async () => {
    expect(await files.open(request)).toEqual({ ok: false, error: { reason: 'cancelled' } });
  });

  it('refuses a file beyond the limit without reading it, and names it', async () => {
    const path = put('huge.txt', '');
    truncateSync(path, 200 * 1024 * 1024 * 1024);
    dialogs.chooseToOpen.mockResolvedValue([path]);
    expect(await files.open(request)).toEqual({
      ok: false,
      error: { reason: 'too-large', fileName: 'huge.txt' },
    });
    dialogs.chooseToOpen.mockResolvedValue([path, put('small.txt', 'x')]);
    expect(await files.open(request)).toMatchObject({
      ok: true,
      value: [
        { name: 'huge.txt', problem: { reason: 'too-large' } },
        { name: 'small.txt', bytes: bytes('x') },
      ],
    });
  });

  it('of a file that is gone, a folder or a pipe says so and does not hang', async () => {
    mkdirSync(join(folder, 'sub.txt'));
    const cases: [string, string][] = [
      ['gone.txt', 'not-found'],
      ['sub.txt', 'denied'],
    ];
    if (process.platform !== 'win32') {
      execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
      cases.push(['pipe.txt', 'denied']);
    }
    for (const [fileName, reason] of cases) {
      dialogs.chooseToOpen.mockResolvedValue([join(folder, fileName)]);
      expect(await files.open(request)).toMatchObject({ ok: false, error: { reason, fileName } });
    }
  });
});

describe('saving', () => {
  it('asks where, and writes there', async () => {
    dialogs.chooseToSave.mockResolvedValue(join(folder, 'new.qarina'));
    expect(await save('one')).toMatchObject({ ok: true, value: { name: 'new.qarina' } });
    expect(dialogs.chooseToSave).toHaveBeenCalledWith('a.qarina');
    expect(readFileSync(join(folder, 'new.qarina'), 'utf8')).toBe('one');
  });

  it('that is called off writes nothing', async () => {
    expect(await save('one')).toEqual({ ok: false, error: { reason: 'cancelled' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('over a known file does not ask again', async () => {
    const location = await open(put('a.txt', 'old'));
    expect(await save('new', location)).toEqual({ ok: true, value: { name: 'a.txt', location } });
    expect(await save('newer', location)).toMatchObject({ ok: true });
    expect(dialogs.chooseToSave).not.toHaveBeenCalled();
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('newer');
  });

  it('to a handle nobody was given asks instead of writing', async () => {
    put('a.txt', 'old');
    expect(await save('new', makeId(1))).toEqual({ ok: false, error: { reason: 'cancelled' } });
    expect(dialogs.chooseToSave).toHaveBeenCalledOnce();
  });

  it('adds the extension an editor left out, but never hits a file that way', async () => {
    dialogs.chooseToSave.mockResolvedValue(join(folder, 'plain'));
    expect(await save('one')).toMatchObject({ value: { name: 'plain.qarina' } });
    expect(await save('two')).toMatchObject({ value: { name: 'plain' } });
    expect(readFileSync(join(folder, 'plain.qarina'), 'utf8')).toBe('one');
  });

  it('over a file another program changed asks first', async () => {
    const path = put('a.txt', 'old');
    const location = await open(path);
    put('a.txt', 'a colleague’s');
    expect(await save('mine', location)).toEqual({ ok: false, error: { reason: 'cancelled' } });
    expect(dialogs.askAboutChange).toHaveBeenCalledWith('a.txt');
    expect(readFileSync(path, 'utf8')).toBe('a colleague’s');

    dialogs.askAboutChange.mockResolvedValueOnce('save-as');
    dialogs.chooseToSave.mockResolvedValueOnce(join(folder, 'mine.txt'));
    expect(await save('mine', location)).toMatchObject({ value: { name: 'mine.txt' } });
    expect(readFileSync(path, 'utf8')).toBe('a colleague’s');

    dialogs.askAboutChange.mockResolvedValueOnce('replace');
    expect(await save('mine', location)).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('over a file that was removed makes it again', async () => {
    const path = put('a.txt', 'old');
    const location = await open(path);
    rmSync(path);
    expect(await save('new', location)).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('where the folder is gone says so', async () => {
    dialogs.chooseToSave.mockResolvedValue(join(folder, 'gone', 'a.qarina'));
    expect(await save('x')).toMatchObject({ error: { reason: 'not-found', fileName: 'a.qarina' } });
  });
});

describe('revealing', () => {
  it('shows a file the editor chose, and no other', async () => {
    const path = put('a.txt', 'x');
    expect(await files.reveal(await open(path))).toEqual({ ok: true, value: undefined });
    expect(dialogs.reveal).toHaveBeenCalledWith(path);
    expect(await files.reveal(makeId(1))).toMatchObject({ error: { reason: 'not-found' } });
    expect(dialogs.reveal).toHaveBeenCalledOnce();
  });

  it('of a file that was removed says so', async () => {
    const location = await open(put('a.txt', 'x'));
    rmSync(join(folder, 'a.txt'));
    expect(await files.reveal(location)).toMatchObject({ error: { reason: 'not-found' } });
  });
});

const disk = mountTinyDisk(64 * 1024);

describe('a full disk', () => {
  it.skipIf(!disk)(`keeps the file that was there and says why ${disk ? '' : noDisk}`, async () => {
    const path = join(disk!, 'work', 'a.qarina');
    dialogs.chooseToSave.mockResolvedValue(path);
    expect(await save('old')).toMatchObject({ ok: true });
    expect(await save('x'.repeat(100_000))).toMatchObject({
      error: { reason: 'no-space', fileName: 'a.qarina' },
    });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(existsSync(path)).toBe(true);
    expect(readdirSync(join(disk!, 'work'))).toEqual(['a.qarina']);
  });
});
