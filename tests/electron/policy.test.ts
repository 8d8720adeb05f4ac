/** The policy of every page: what it must forbid, whatever else changes. */
import { describe, expect, it } from 'vitest';
import { contentPolicy, developmentPolicy, printPolicy, securityHeaders } from '../../electron/policy';

const parse = (policy: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name, ...values] = directive.split(' ');
      return [name, values];
    }),
  );

describe('the content security policy', () => {
  it('allows nothing that is not named', () => {
    expect(parse(contentPolicy)['default-src']).toEqual(["'none'"]);
  });

  it('lets no script run but the app’s own files', () => {
    expect(parse(contentPolicy)['script-src']).toEqual(["'self'"]);
    expect(contentPolicy).not.toMatch(/unsafe|nonce|\*|https?:/u);
  });

  it('lets nothing be sent or embedded anywhere', () => {
    const policy = parse(contentPolicy);
    expect(policy['connect-src']).toEqual(["'self'"]);
    expect(policy['form-action']).toEqual(["'none'"]);
    expect(policy['frame-ancestors']).toEqual(["'none'"]);
    expect(policy['base-uri']).toEqual(["'none'"]);
    expect(policy['frame-src'] ?? policy['default-src']).toEqual(["'none'"]);
    expect(policy['object-src'] ?? policy['default-src']).toEqual(["'none'"]);
  });

  it('while developing names no host beyond this machine', () => {
    expect(developmentPolicy(5000).match(/\w+:\/\/[^\s;]+/gu)).toEqual(['ws://127.0.0.1:5000']);
  });

  it('of a printed document allows its own styles and pictures, no script and no request', () => {
    const policy = parse(printPolicy);
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['script-src']).toBeUndefined();
    expect(policy['img-src']).toEqual(['data:']);
  });

  it('comes with the headers that keep other pages and guesses out', () => {
    expect(securityHeaders).toMatchObject({
      'content-security-policy': contentPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(securityHeaders['permissions-policy']).toContain('geolocation=()');
  });
});
