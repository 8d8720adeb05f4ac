/** A claim takes files: dropped on its card or page from outside, or a picture pasted where no words are written. */
import { type ClipboardEvent, type DragEvent, useState } from 'react';
import type { Id } from '../../../shared/records/ids';
import type { Claim } from './claim-list';

export type TakeFiles = (claim: Id, files: readonly File[], method: 'drop' | 'paste') => void;

export function useClaimFiles(claim: Claim | null, onFiles: TakeFiles) {
  const [over, setOver] = useState(false);
  const carries = (event: DragEvent): boolean =>
    !event.defaultPrevented &&
    claim?.fields.retracted === false &&
    event.dataTransfer.types.includes('Files');
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!carries(event)) return setOver(false);
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        setOver(false);
        if (!claim || !carries(event)) return;
        event.preventDefault();
        onFiles(claim.id, [...event.dataTransfer.files], 'drop');
      },
      onPaste: (event: ClipboardEvent) => {
        const pasted = [...event.clipboardData.files];
        if (event.defaultPrevented || claim?.fields.retracted !== false || pasted.length === 0) return;
        if (event.clipboardData.getData('text/plain') !== '') return;
        event.preventDefault();
        event.stopPropagation();
        onFiles(claim.id, pasted, 'paste');
      },
    },
  };
}
