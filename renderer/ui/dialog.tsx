/** A modal dialog: focus is kept inside, Escape closes, focus returns where it was. */
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

export function Dialog({
  title,
  onClose,
  children,
  width = 560,
  role = 'dialog',
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Widest extent in CSS pixels. */
  readonly width?: number;
  readonly role?: 'dialog' | 'alertdialog';
}) {
  return (
    <ModalOverlay className="scrim" isOpen isDismissable={false} onOpenChange={(open) => !open && onClose()}>
      <Modal>
        <AriaDialog
          className="dialog"
          role={role}
          style={{ '--dialog-width': `${width}px` } as React.CSSProperties}
        >
          <header>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The row of buttons at the end of a dialog. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className="dialog-actions">{children}</div>;
}
