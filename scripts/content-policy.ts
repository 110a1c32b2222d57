import type { Plugin } from 'vite';

// Health data stays on the phone: nothing but our own files may be loaded, sent to, or run.
// In the page itself, so that it holds on any static host.
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  // The session's recording is a Blob made on the phone.
  "media-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html venepumpen',
].join('; ');

/** Puts the content policy into the built page; the development server needs inline styles and goes without. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
