/** The stored content of an attachment: whether it is there and whole, a picture to show, a copy to save. */
import { useEffect, useRef, useState } from 'react';
import type { HostApi } from '../../../shared/host-api';
import type { Attachment } from '../../../shared/records/evidence';
import { rasterType } from '../../../shared/weigh/media-type';
import { digest } from '../../data/digest';
import { readBytes } from '../../data/queries';
import { useHasBytes } from '../../data/use-by-id';

/** Pictures with more pixels are not shown small: a machine might not have the memory to unfold them. */
const MOST_PIXELS = 120_000_000;
/** Smaller side of a small picture, in pixels: twice what is shown, for fine screens. */
const SMALL = 112;
/** Pictures with fewer pixels are shown as they are. */
const FEW_PIXELS = 1_000_000;
/** Where the pixels were not counted, the bytes say what may be shown. */
const FEW_BYTES = 16 * 1024 * 1024;

/** Bytes by their hash: from the database, else from the vault beside it. */
export async function findBytes(
  sha256: string,
  host: HostApi,
): Promise<Uint8Array<ArrayBuffer> | 'missing' | 'damaged'> {
  const stored = await readBytes(sha256).catch(() => null);
  if (stored && (await digest(stored)) === sha256) return stored;
  const kept = await host.vault.readBytes(sha256);
  if (kept.ok && (await digest(kept.value)) === sha256) return kept.value;
  return stored || (!kept.ok && kept.error.reason === 'damaged') ? 'damaged' : 'missing';
}

/** A small copy, drawn on another thread; the whole picture never stands on the screen's. */
async function drawSmall(picture: Blob, { width = 1, height = 1 }: Attachment): Promise<Blob> {
  const side = width < height ? { resizeWidth: SMALL } : { resizeHeight: SMALL };
  const bitmap = await createImageBitmap(picture, { ...side, resizeQuality: 'medium' });
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
  return canvas.convertToBlob();
}

/**
 * A picture's address inside this window, or null: only for raster images, known by their bytes, and only where
 * the bytes are what their hash says. The address is given back when it is no longer shown.
 */
export function usePicture(attachment: Attachment): string | null {
  const { sha256, mediaType, width = 0, height = 0 } = attachment;
  const [address, setAddress] = useState<string | null>(null);
  const pixels = width * height;
  const drawable = pixels > 0 ? pixels <= MOST_PIXELS : attachment.byteLength <= FEW_BYTES;
  const wanted = mediaType.startsWith('image/') && drawable;
  const latest = useRef(attachment);
  useEffect(() => {
    latest.current = attachment;
  });
  const there = useHasBytes(wanted ? sha256 : null);
  useEffect(() => {
    if (!there) return;
    let made: string | null = null;
    let current = true;
    const show = async (): Promise<void> => {
      const bytes = await readBytes(sha256);
      const type = bytes ? rasterType(bytes) : null;
      if (!bytes || !type || (await digest(bytes)) !== sha256 || !current) return;
      const whole = new Blob([bytes], { type });
      const small = pixels > FEW_PIXELS ? await drawSmall(whole, latest.current) : whole;
      if (!current) return;
      made = URL.createObjectURL(small);
      setAddress(made);
    };
    show().catch(() => undefined);
    return () => {
      current = false;
      setAddress(null);
      if (made) URL.revokeObjectURL(made);
    };
  }, [there, sha256, pixels]);
  return address;
}
