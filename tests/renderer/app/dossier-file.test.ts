import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeI18n } from '../../../renderer/i18n/i18n';
import type { DossierAnswer, PackRequest, UnpackRequest } from '../../../renderer/workers/dossier-protocol';
import { packDossier } from '../../../shared/dossier/pack';
import { unpackDossier } from '../../../shared/dossier/unpack';
import type { HostApi, OpenedFile, SaveRequest } from '../../../shared/host-api';
import { fail, ok } from '../../../shared/result';
import { freshMachine, openWindow } from '../data/setup';

/** The worker's work, done here and now: the test is about what goes in and out. */
vi.mock('../../../renderer/workers/dossier-client', () => ({
  startDossierWork: (request: PackRequest | UnpackRequest) => {
    const answer: DossierAnswer =
      request.kind === 'unpack'
        ? { kind: 'unpacked', result: unpackDossier(request.file) }
        : { kind: 'packed', file: packDossier(request.dossier, request.entries, request.bytes, request.now) };
    return { answer: Promise.resolve(answer), stop: () => {} };
  },
}));

const said: string[] = [];
vi.mock('../../../renderer/ui/notices', () => ({ notify: ({ text }: { text: string }) => said.push(text) }));

const i18n = makeI18n({ locale: 'en', digits: 'latn', months: 'levant' });

/** A machine of its own: a window's data layer, and the files that it saves. */
async function machine() {
  freshMachine();
  const data = await openWindow();
  const files = await import('../../../renderer/app/dossier-file');
  return { data, files };
}

async function savedDossier(
  title: string,
): Promise<{ readonly request: SaveRequest; readonly dossier: string }> {
  const { data, files } = await machine();
  const dossier = data.newId();
  await data.commit(dossier, [
    data.create('dossier', { title }, dossier),
    data.create('claim', { statement: 'x' }),
  ]);
  const requests: SaveRequest[] = [];
  const host = {
    save: async (request: SaveRequest) => {
      requests.push(request);
      return ok({ name: request.suggestedName, location: null });
    },
  } as unknown as HostApi;
  await files.saveDossierFile(host, i18n, dossier);
  return { request: requests[0]!, dossier };
}

const opened = (name: string, bytes: Uint8Array<ArrayBuffer>): OpenedFile => ({
  name,
  bytes,
  location: null,
});

beforeEach(() => {
  said.length = 0;
});

describe('a dossier as a file', () => {
  it('saved on one machine and opened on another, everything is there', async () => {
    const { request, dossier } = await savedDossier('قضية: الموقع');
    expect(request.suggestedName).toMatch(/^\d{4}-\d\d-\d\d - قضية الموقع\.qarina$/u);
    const { data, files } = await machine();
    expect(await files.takeInFiles([opened('a.qarina', request.bytes)], i18n)).toBe(dossier);
    expect((await data.readRecord(dossier, 'dossier', dossier))?.fields.title).toBe('قضية: الموقع');
    expect(await data.readRecords(dossier, 'claim')).toHaveLength(1);
  });

  it('opening it twice changes nothing, and says so', async () => {
    const { request, dossier } = await savedDossier('t');
    const { data, files } = await machine();
    await files.takeInFiles([opened('a.qarina', request.bytes), opened('a.qarina', request.bytes)], i18n);
    expect(await data.readLog(dossier)).toHaveLength(2);
    expect(said.at(-1)).toContain('already here');
  });

  it('a damaged file is named with its reason, and the others still open', async () => {
    const { request, dossier } = await savedDossier('t');
    const { files } = await machine();
    const cut = request.bytes.slice(0, request.bytes.length - 30);
    const found = await files.takeInFiles(
      [opened('cut.qarina', cut), opened('whole.qarina', request.bytes)],
      i18n,
    );
    expect(found).toBe(dossier);
    expect(said.some((text) => text.includes('cut.qarina') && text.includes('cut off'))).toBe(true);
  });

  it('what is no dossier changes nothing', async () => {
    const { files } = await machine();
    expect(await files.takeInFiles([opened('x.qarina', new Uint8Array([1, 2, 3]))], i18n)).toBeNull();
    expect(said).toHaveLength(1);
  });

  it('a full disk is said, thinking better of it is not', async () => {
    const { data, files } = await machine();
    const dossier = data.newId();
    await data.commit(dossier, [data.create('dossier', { title: 't' }, dossier)]);
    const host = (reason: 'no-space' | 'cancelled') =>
      ({ save: async () => fail({ reason }) }) as unknown as HostApi;
    await files.saveDossierFile(host('cancelled'), i18n, dossier);
    expect(said).toEqual([]);
    await files.saveDossierFile(host('no-space'), i18n, dossier);
    expect(said[0]).toContain('disk is full');
  });
});
