/** Which form of a list was asked for: one at a time; others stay open only while something is typed in them. */
import { useState } from 'react';
import type { Id } from '../../shared/records/ids';

export interface Opened {
  /** How often a press asked for the form of a record, or of a new one; 0 where none did. */
  readonly pressed: (of: Id | 'new') => number;
  readonly open: (of: Id | 'new') => void;
  readonly close: () => void;
}

export function useOpened(): Opened {
  const [opened, setOpened] = useState<{ readonly of: Id | 'new' | null; readonly times: number }>({
    of: null,
    times: 0,
  });
  return {
    pressed: (of) => (opened.of === of ? opened.times : 0),
    open: (of) => setOpened(({ times }) => ({ of, times: times + 1 })),
    close: () => setOpened(({ times }) => ({ of: null, times })),
  };
}
