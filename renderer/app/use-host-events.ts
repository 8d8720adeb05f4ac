/** What comes from outside the page: files handed over by the system and commands of the native menu. */
import { useEffect, useRef } from 'react';
import type { MenuCommand, OpenedFile } from '../../shared/host-api';
import { useHost } from '../host/host';

export interface HostEvents {
  readonly onFiles: (files: readonly OpenedFile[]) => void;
  readonly onCommand: (command: MenuCommand) => void;
}

/** Listens for as long as the component is mounted, always with the handlers of its last render. */
export function useHostEvents(events: HostEvents): void {
  const host = useHost();
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  useEffect(() => {
    const stopFiles = host.onFilesOpened((files) => latest.current.onFiles(files));
    const stopCommands = host.onMenuCommand((command) => latest.current.onCommand(command));
    return () => {
      stopFiles();
      stopCommands();
    };
  }, [host]);
}
