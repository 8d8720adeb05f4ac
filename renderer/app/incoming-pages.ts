/** Pages chosen through the host's dialog or handed over by the system, told apart from dossier files. */
import type { HostApi, OpenedFile } from '../../shared/host-api';
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
