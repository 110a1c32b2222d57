import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Rules = { createScriptURL(address: string): string };

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('location', new URL('https://klinik.example/pumpe/?x=1'));
  vi.stubGlobal('document', { baseURI: 'https://klinik.example/pumpe/' });
});
afterEach(() => vi.unstubAllGlobals());

const OURS = ['https://klinik.example/pumpe/sw.js', 'assets/record.worker.js', '/elsewhere/x.js'];
const OTHERS = [
  'https://other.example/sw.js',
  '//other.example/sw.js',
  'http://klinik.example/sw.js',
  'blob:https://klinik.example/5f0c',
  'data:text/javascript,alert(1)',
  'javascript:alert(1)',
];

describe('a script address', () => {
  it.each(OURS)('%s of our own is trusted by the one policy the content policy names', async (address) => {
    const createPolicy = vi.fn((_: string, rules: Rules) => ({
      createScriptURL: (given: string) => `trusted ${rules.createScriptURL(given)}`,
    }));
    vi.stubGlobal('trustedTypes', { createPolicy });
    const { trustedScript } = await import('./trusted.ts');
    trustedScript(address);
    expect(trustedScript(address)).toBe(`trusted ${address}`);
    expect(createPolicy).toHaveBeenCalledExactlyOnceWith('venepumpen', expect.anything());
  });

  it.each(OURS)('%s is left as it is where there are no Trusted Types', async (address) => {
    const { trustedScript } = await import('./trusted.ts');
    expect(trustedScript(address)).toBe(address);
  });

  it.each(OTHERS)('%s of anybody else is refused, with Trusted Types and without', async (address) => {
    const { trustedScript } = await import('./trusted.ts');
    expect(() => trustedScript(address)).toThrow(TypeError);
    vi.resetModules();
    vi.stubGlobal('trustedTypes', { createPolicy: (_: string, rules: Rules) => rules });
    const again = await import('./trusted.ts');
    expect(() => again.trustedScript(address)).toThrow(TypeError);
  });
});
