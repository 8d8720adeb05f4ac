import { describe, expect, it } from 'vitest';
import {
  choosePages,
  isDossierFile,
  leavePages,
  splitDropped,
  splitOpened,
  takePages,
  waitingPages,
} from '../../../renderer/app/incoming-pages';
import { makeI18n } from '../../../renderer/i18n/i18n';
import type { HostApi, OpenedFile } from '../../../shared/host-api';
import { fail, ok } from '../../../shared/result';

const file = (name: string): OpenedFile => ({ name, bytes: new Uint8Array([65]), location: null });
const i18n = makeI18n({ locale: 'en', digits: 'latn', months: 'levant' });
const hostThat = (openFiles: HostApi['openFiles']): HostApi => ({ openFiles }) as HostApi;

describe('files that come in', () => {
  it('dossier files are told from pages, whatever the case of their ending', () => {
    expect(isDossierFile('قضية.QARINA')).toBe(true);
    const { dossiers, pages } = splitOpened([file('a.qarina'), file('b.html')]);
    expect(dossiers.map((f) => f.name)).toEqual(['a.qarina']);
    expect(pages.map((page) => [page.name, page.method])).toEqual([['b.html', 'system']]);
  });

  it('chosen pages come in as chosen in the dialog; a refusal brings in nothing', async () => {
    const chosen = await choosePages(
      hostThat(async () => ok([file('c.txt')])),
      i18n,
    );
    expect(chosen.map((page) => [page.name, page.method])).toEqual([['c.txt', 'dialog']]);
    expect(
      await choosePages(
        hostThat(async () => fail({ reason: 'too-large', fileName: 'd.txt' })),
        i18n,
      ),
    ).toEqual([]);
  });
});

describe('what is dropped on a window', () => {
  const dropped = (name: string) => ({
    name,
    method: 'drop' as const,
    source: { kind: 'file' as const, file: new File(['x'], name) },
  });

  it('is told apart: dossier files are read, pages are left for the review', async () => {
    const { dossiers, pages } = await splitDropped([dropped('case.qarina'), dropped('page.html')]);
    expect(dossiers.map(({ name, bytes }) => [name, bytes.length])).toEqual([['case.qarina', 1]]);
    expect(pages.map(({ name }) => name)).toEqual(['page.html']);
  });

  it('waits for the dossier it was left for, until it is taken', () => {
    const pages = [dropped('page.html')];
    leavePages('d', pages);
    expect(waitingPages('d')).toEqual(pages);
    takePages('d');
    expect(waitingPages('d')).toBeNull();
  });
});
