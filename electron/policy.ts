/**
 * What a page of Qarina may do, as response headers: the same for the window's own protocol and for the tab's
 * server. The policy allows the app's own files and nothing else, so that imported markup can neither run nor
 * call home even where everything before it failed.
 */

/** Directives of the content security policy. Source: W3C CSP Level 3; RELIABILITY, "Silence". */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' blob: data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

const print = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/**
 * The policy of every page of the app. Frames are forbidden: what is printed goes into an empty one of our own. This
 * is the last wall, not the first: Chromium was seen to open (and use for nothing) a connection for an `<iframe>`
 * that this policy then blocked, so markup from outside must never become elements of the page.
 */
export const contentPolicy = print(directives);

/**
 * The policy while developing: hot reload adds inline styles and a preamble script, and talks over a socket.
 * @param port where the development server listens on 127.0.0.1
 */
export const developmentPolicy = (port: number): string =>
  print({
    ...directives,
    'script-src': "'self' 'unsafe-inline'",
    'style-src': "'self' 'unsafe-inline'",
    'connect-src': `'self' ws://127.0.0.1:${port}`,
  });

/** The policy of a document on its way to the printer: its own styles and pictures, no script, no request. */
export const printPolicy = print({
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': 'data:',
  'font-src': 'data:',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
});

/** Every powerful feature a browser could offer a page, refused. */
const permissions = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]
  .map((name) => `${name}=()`)
  .join(', ');

/** Headers of every answer that carries content. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': permissions,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
