/** Files from the system: none is lost before the renderer listens, and only files are taken. */
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { filesAmong, filesOfSecondStart, OpenedFiles } from '../../electron/opened-files';
import type { OpenedFile } from '../../shared/host-api';

const file = (name: string): OpenedFile => ({ name, bytes: new Uint8Array(), location: null });

describe('files among a program’s arguments', () => {
  it('are those it opens, by their whole path; switches and others are left aside', () => {
    const folder = resolve('/work');
    expect(
      filesAmong(['--flag', 'a.qarina', '-x.html', 'B.HTML', 'c.exe', 'sub/d.txt', '.'], folder),
    ).toEqual([join(folder, 'a.qarina'), join(folder, 'B.HTML'), join(folder, 'sub', 'd.txt')]);
  });

  it('of a second start are believed only as far as they make sense', () => {
    const whole = resolve('/work/a.qarina');
    expect(filesOfSecondStart({ files: [whole, 'relative.qarina', resolve('/etc/passwd')] })).toEqual([
      whole,
    ]);
    for (const odd of [
      null,
      undefined,
      'a.qarina',
      { files: 'a' },
      { files: [1] },
      { files: Array(101).fill('a') },
    ]) {
      expect(filesOfSecondStart(odd)).toEqual([]);
    }
  });
});

describe('files from the system', () => {
  const make = () => {
    const deliver = vi.fn<(files: readonly OpenedFile[]) => void>();
    const read = vi.fn(async (path: string) => (path.includes('bad') ? null : file(path)));
    return { given: new OpenedFiles({ read, deliver }), deliver, read };
  };

  it('wait until somebody listens, then come at once and in order', async () => {
    const { given, deliver, read } = make();
    await given.add(['a', 'b']);
    await given.add(['c']);
    expect(read).not.toHaveBeenCalled();
    await given.listen();
    expect(deliver.mock.calls).toEqual([[[file('a'), file('b'), file('c')]]]);
    await given.add(['d']);
    expect(deliver).toHaveBeenLastCalledWith([file('d')]);
  });

  it('come once, however often somebody says that they listen', async () => {
    const { given, deliver } = make();
    await given.add(['a']);
    await Promise.all([given.listen(), given.listen()]);
    expect(deliver).toHaveBeenCalledOnce();
  });

  it('wait again while the page loads anew', async () => {
    const { given, deliver } = make();
    await given.listen();
    given.pause();
    await given.add(['a']);
    expect(deliver).not.toHaveBeenCalled();
    await given.listen();
    expect(deliver).toHaveBeenCalledWith([file('a')]);
  });

  it('that cannot be read do not keep the others back', async () => {
    const { given, deliver } = make();
    await given.listen();
    await given.add(['bad', 'good']);
    await given.add(['bad']);
    expect(deliver.mock.calls).toEqual([[[file('good')]]]);
  });
});
