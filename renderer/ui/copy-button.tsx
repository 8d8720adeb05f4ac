/** Copies a text to the clipboard, and says that it did. */
import { useEffect, useState } from 'react';
import { Button } from './button';

/** Where the clipboard's own interface is refused, a selection in a field that nobody sees still copies. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}

export function CopyButton({
  text,
  label,
  doneLabel,
}: {
  readonly text: string;
  readonly label: string;
  readonly doneLabel: string;
}) {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(false), 3000);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = async (): Promise<void> => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => copyBySelection(text),
    );
    setDone(copied);
  };
  return (
    <Button size="small" look="quiet" onPress={() => void copy()}>
      <span aria-live="polite">{done ? doneLabel : label}</span>
    </Button>
  );
}
