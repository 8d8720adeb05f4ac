/**
 * A stretch of captured text as it is shown in a review: marks that would turn or hide words stand as framed codes
 * in their places and are not obeyed. The captured text itself is not touched.
 */
import { Fragment, type ReactNode } from 'react';
import { codeName, findHiddenMarks } from '../../highlight/hidden-marks';

/** Longest stretch laid out at once, in UTF-16 units: a page can be one line of megabytes. */
const LONGEST_SHOWN = 3000;

/** Control characters that are not white space: NUL and its like, shown by Unicode's control pictures. */
const controls = /[\u0000-\u0008\u000e-\u001f\u007f]/gu;
const picture = (char: string): string =>
  char === '\u007f' ? '\u2421' : String.fromCharCode(0x2400 + char.charCodeAt(0));

function framed(text: string): ReactNode {
  const marks = findHiddenMarks(text)
    .flatMap(({ code, offsets }) => offsets.map((offset) => ({ code, offset })))
    .sort((a, b) => a.offset - b.offset);
  if (marks.length === 0) return text;
  let at = 0;
  return marks.map(({ code, offset }) => {
    const before = text.slice(at, offset);
    at = offset + 1;
    return (
      <Fragment key={offset}>
        {before}
        <span className="hidden-mark">{codeName(code)}</span>
        {marks.at(-1)?.offset === offset ? text.slice(at) : null}
      </Fragment>
    );
  });
}

export function LineText({ text }: { readonly text: string }) {
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return (
    <span className="line-text" dir="auto">
      {framed(shown.replace(controls, picture))}
    </span>
  );
}
