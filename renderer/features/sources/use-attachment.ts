/** The stored content of an attachment: whether it is there and whole, a picture to show, a copy to save. */
import { useEffect, useState } from 'react';
import { sha256Hex, sha256InSteps } from '../../../shared/hash';
import type { HostApi } from '../../../shared/host-api';
import type { Attachment } from '../../../shared/records/evidence';
import { rasterType } from '../../../shared/weigh/media-type';
import { readBytes } from '../../data/queries';
import { useHasBytes } from '../../data/use-by-id';

/** Larger pictures are not shown small: drawing them would cost more than they tell. */
const LARGEST_PICTURE = 16 * 1024 * 1024;

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Bytes by their hash: from the database, else from the vault beside it. */
export async function findBytes(
  sha256: string,
  host: HostApi,
): Promise<Uint8Array<ArrayBuffer> | 'missing' | 'damaged'> {
  const stored = await readBytes(sha256).catch(() => null);
  if (stored && (await sha256InSteps(stored, breathe)) === sha256) return stored;
  const kept = await host.vault.readBytes(sha256);
  if (kept.ok && sha256Hex(kept.value) === sha256) return kept.value;
  return stored || (!kept.ok && kept.error.reason === 'damaged') ? 'damaged' : 'missing';
}

/**
 * A picture's address inside this window, or null: only for raster images, known by their bytes, and only where
 * the bytes are what their hash says. The address is given back when it is no longer shown.
 */
export function usePicture({ sha256, mediaType, byteLength }: Attachment): string | null {
  const [address, setAddress] = useState<string | null>(null);
  const wanted = mediaType.startsWith('image/') && byteLength <= LARGEST_PICTURE;
  const there = useHasBytes(wanted ? sha256 : null);
  useEffect(() => {
    if (!there) return;
    let made: string | null = null;
    let current = true;
    const show = async (): Promise<void> => {
      const bytes = await readBytes(sha256);
      const type = bytes ? rasterType(bytes) : null;
      if (!bytes || !type || (await sha256InSteps(bytes, breathe)) !== sha256 || !current) return;
      made = URL.createObjectURL(new Blob([bytes], { type }));
      setAddress(made);
    };
    show().catch(() => undefined);
    return () => {
      current = false;
      setAddress(null);
      if (made) URL.revokeObjectURL(made);
    };
  }, [there, sha256]);
  return address;
}
