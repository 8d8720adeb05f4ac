/** Pages chosen through the host's dialog or handed over by the system, told apart from dossier files. */

import { dossierLimits } from '../../shared/dossier/limits';
import type { HostApi, OpenedFile } from '../../shared/host-api';
import type { Id } from '../../shared/records/ids';
import { type Incoming, incomingFromOpened } from '../features/intake/incoming';
import type { I18n } from '../i18n/i18n';
import { notify } from '../ui/notices';

/** Largest page read, in bytes. Larger ones are refused before they are read. */
const MOST_PAGE_BYTES = 32 * 1024 * 1024;

export const isDossierFile = (name: string): boolean => /\.qarina$/iu.test(name);

/** Splits files by what they are for. */
export function splitOpened(files: readonly OpenedFile[]): {
  readonly dossiers: readonly OpenedFile[];
  readonly pages: readonly Incoming[];
} {
  const dossiers = files.filter((file) => isDossierFile(file.name));
  const pages = files.filter((file) => !isDossierFile(file.name));
  return { dossiers, pages: incomingFromOpened(pages, 'system') };
}

async function asOpened({ name, source }: Incoming): Promise<OpenedFile> {
  const empty = new Uint8Array();
  if (source.kind !== 'file') return { name, bytes: empty, location: null, problem: { reason: 'failed' } };
  if (source.file.size > dossierLimits.file)
    return { name, bytes: empty, location: null, problem: { reason: 'too-large', fileName: name } };
  try {
    return { name, bytes: new Uint8Array(await source.file.arrayBuffer()), location: null };
  } catch {
    return { name, bytes: empty, location: null, problem: { reason: 'not-found', fileName: name } };
  }
}

/** Splits what was dropped or pasted in the same way. */
export async function splitDropped(incoming: readonly Incoming[]): Promise<{
  readonly dossiers: readonly OpenedFile[];
  readonly pages: readonly Incoming[];
}> {
  const isDossier = ({ name, source }: Incoming): boolean => source.kind === 'file' && isDossierFile(name);
  return {
    dossiers: await Promise.all(incoming.filter(isDossier).map(asOpened)),
    pages: incoming.filter((one) => !isDossier(one)),
  };
}

const waiting = new Map<Id, readonly Incoming[]>();

/** Leaves pages for a dossier that is about to be opened, where their review begins at once. */
export const leavePages = (dossier: Id, pages: readonly Incoming[]): void => {
  waiting.set(dossier, pages);
};

/** The pages left for a dossier, until they are taken. */
export const waitingPages = (dossier: Id): readonly Incoming[] | null => waiting.get(dossier) ?? null;

export const takePages = (dossier: Id): void => {
  waiting.delete(dossier);
};

/** Lets the editor choose pages. @returns none where they thought better of it; failures are said */
export async function choosePages(host: HostApi, { t }: I18n): Promise<readonly Incoming[]> {
  const result = await host.openFiles({
    extensions: ['txt', 'html', 'htm'],
    multiple: true,
    maxBytes: MOST_PAGE_BYTES,
  });
  if (result.ok) return incomingFromOpened(result.value, 'dialog');
  const { reason, fileName } = result.error;
  if (reason !== 'cancelled') {
    const what = t.errors.host[reason];
    notify({ tone: 'error', text: fileName ? t.errors.aboutFile(fileName, what) : what });
  }
  return [];
}
