/** What the window and the worker that sets two texts against each other say to each other. */
import type { PassagePair, PassageText } from '../../shared/compare/passages/passages';
import type { FollowedClaim } from '../../shared/compare/passages/versions';
import type { Anchor } from '../../shared/records/text';

export interface AlignRequest {
  readonly kind: 'align';
  readonly left: PassageText;
  readonly right: PassageText;
  /** Whether vowel marks count as a difference. */
  readonly harakat: boolean;
}

export interface FollowRequest {
  readonly kind: 'follow';
  readonly earlier: PassageText;
  readonly later: PassageText;
  readonly claims: readonly { readonly id: string; readonly anchor: Anchor }[];
}

export type PassagesRequest = AlignRequest | FollowRequest;

export type PassagesMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'aligned'; readonly pairs: readonly PassagePair[] }
  | { readonly kind: 'followed'; readonly claims: readonly FollowedClaim[] }
  | { readonly kind: 'failed'; readonly detail: string };
