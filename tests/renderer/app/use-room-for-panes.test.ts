import { describe, expect, it } from 'vitest';
import { sidesFor } from '../../../renderer/app/use-room-for-panes';

describe('the room of three articles', () => {
  it('is given by the claims first, then by the list of articles', () => {
    expect(sidesFor(720, { rail: 232, claims: 392 })).toEqual({ rail: 232, claims: 344 });
    expect(sidesFor(654, { rail: 232, claims: 392 })).toEqual({ rail: 190, claims: 320 });
  });

  it('is taken from no side that has none to spare, and only where it is missing', () => {
    expect(sidesFor(300, { rail: 232, claims: 392 })).toEqual({ rail: 184, claims: 320 });
    expect(sidesFor(300, { rail: 170, claims: 280 })).toEqual({ rail: 170, claims: 280 });
    expect(sidesFor(900, { rail: 232, claims: 392 })).toEqual({ rail: 232, claims: 392 });
  });
});
