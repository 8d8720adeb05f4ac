/** Keeping a drawing as a file through the host, for every screen that shows one. */
import { useCallback } from 'react';
import { makeFileName } from '../../shared/sheet/file-name';
import { useHost } from '../host/host';
import { useI18n } from '../i18n/i18n';
import { notify } from '../ui/notices';
import type { Picture } from '../ui/picture/picture';
import type { PictureFormat } from '../ui/picture/picture-figure';
import { paintPng, writeSvg } from '../ui/picture/picture-file';

export type SavePicture = (picture: Picture, format: PictureFormat) => void;

export function useSavePicture(): SavePicture {
  const host = useHost();
  const { t } = useI18n();
  return useCallback(
    async (picture, format) => {
      const name = makeFileName([picture.title], format);
      const bytes =
        format === 'svg'
          ? new TextEncoder().encode(writeSvg(picture))
          : await paintPng(picture).catch(() => null);
      if (!bytes) {
        notify({ tone: 'error', text: t.errors.aboutFile(name, t.errors.host.unsupported) });
        return;
      }
      const mediaType = format === 'svg' ? 'image/svg+xml' : 'image/png';
      const saved = await host.save({ suggestedName: name, mediaType, bytes });
      if (saved.ok) notify({ tone: 'info', text: t.board.pictureSaved(saved.value.name) });
      else if (saved.error.reason !== 'cancelled') {
        notify({ tone: 'error', text: t.errors.aboutFile(name, t.errors.host[saved.error.reason]) });
      }
    },
    [host, t],
  );
}
