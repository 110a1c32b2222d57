// TypeScript's DOM does not have Trusted Types yet. What `createScriptURL` gives is an object that the browser takes
// where it takes the address of a script; the DOM's own types call that place a string, and so do these.
interface Policy {
  createScriptURL(address: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/**
 * The address of one of our own scripts as the content policy demands it (`require-trusted-types-for 'script'`): trusted
 * where the browser has Trusted Types, as it is elsewhere. Throws a TypeError for an address of any other origin.
 */
export function trustedScript(address: string): string {
  // Made once: the content policy lets the name be taken only once.
  policy ??= browserPolicies()?.createPolicy('venepumpen', { createScriptURL: ownOnly }) ?? {
    createScriptURL: ownOnly,
  };
  return policy.createScriptURL(address);
}

function ownOnly(address: string): string {
  const { origin, protocol } = new URL(address, document.baseURI);
  // A blob: has our origin too, whatever is in it.
  if (origin !== location.origin || !/^https?:$/.test(protocol)) throw new TypeError(`not ours: ${address}`);
  return address;
}

const browserPolicies = (): TrustedTypes | undefined =>
  (globalThis as typeof globalThis & { trustedTypes?: TrustedTypes }).trustedTypes;
