/** Text with what was found in it marked. It is somebody's writing: set apart from the line around it, its hidden marks shown. */
import type { Span } from '../../../shared/records/text';
import { showHiddenMarks } from '../../highlight/hidden-marks';

interface MarkedProps {
  readonly text: string;
  /** In order, none touching another. */
  readonly marks: readonly Span[];
  readonly before?: string;
  readonly after?: string;
}

export function Marked({ text, marks, before = '', after = '' }: MarkedProps) {
  // Of equal length, so that the marks stay where they are.
  const shown = showHiddenMarks(text);
  let last = 0;
  const parts = marks.map(({ start, end }) => {
    const plain = shown.slice(last, start);
    last = end;
    return [plain, <mark key={start}>{shown.slice(start, end)}</mark>];
  });
  return (
    <bdi className="search-marked">
      {before}
      {parts}
      {shown.slice(last)}
      {after}
    </bdi>
  );
}
