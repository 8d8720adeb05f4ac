/** The system's errors in words an editor's screen knows. */
import { describe, expect, it } from 'vitest';
import { describeFailure, ReadBackError } from '../../electron/disk-errors';

const systemError = (code: string): Error => Object.assign(new Error(code), { code });

describe('a disk that refuses', () => {
  it.each([
    ['ENOSPC', 'no-space'],
    ['EDQUOT', 'no-space'],
    ['EACCES', 'denied'],
    ['EPERM', 'denied'],
    ['EROFS', 'denied'],
    ['ENOENT', 'not-found'],
    ['EIO', 'failed'],
  ])('with %s is told as "%s"', (code, reason) => {
    expect(describeFailure(systemError(code), 'a.txt')).toEqual({ reason, fileName: 'a.txt', detail: code });
  });

  it('that keeps other bytes than it was given is told as a failure', () => {
    expect(describeFailure(new ReadBackError('differs'))).toEqual({ reason: 'failed', detail: 'differs' });
  });

  it('with something that is no error at all still gets a reason', () => {
    expect(describeFailure('odd')).toEqual({ reason: 'failed', detail: 'odd' });
  });
});
