/** Catches pages dropped anywhere on the window or pasted outside a text field. */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { type Incoming, incomingFromClipboard, incomingFromDrop } from '../features/intake/incoming';
import { isTyping } from './shortcuts';

interface DropZoneProps {
  readonly label: string;
  readonly onIncoming: (pages: readonly Incoming[]) => void;
  readonly children: ReactNode;
}

/** Whether a drag carries files from outside; drags inside the page are left to the screens. */
const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

export function DropZone({ label, onIncoming, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const latest = useRef(onIncoming);
  useLayoutEffect(() => {
    latest.current = onIncoming;
  });
  // Before the screen is painted: what is in sight takes drops from its first moment.
  useLayoutEffect(() => {
    const drag = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      // A part of a screen that takes files itself says so by preventing the default first.
      setOver(!event.defaultPrevented);
      event.preventDefault();
    };
    const leave = (event: DragEvent): void => {
      if (!event.relatedTarget) setOver(false);
    };
    const drop = async (event: DragEvent): Promise<void> => {
      setOver(false);
      if (event.defaultPrevented || !event.dataTransfer || !carriesFiles(event)) return;
      event.preventDefault();
      latest.current(await incomingFromDrop(event.dataTransfer));
    };
    const paste = async (event: ClipboardEvent): Promise<void> => {
      if (event.defaultPrevented || !event.clipboardData || isTyping(event.target)) return;
      event.preventDefault();
      latest.current(await incomingFromClipboard(event.clipboardData));
    };
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, []);
  return (
    <>
      {children}
      {over ? (
        <div className="drop-veil" aria-hidden="true">
          <p>{label}</p>
        </div>
      ) : null}
    </>
  );
}
