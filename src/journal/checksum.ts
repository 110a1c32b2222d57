/**
 * CRC-32 (ISO 3309) of a text as eight hex digits: finds a letter lost on the way. It is no proof against anyone who
 * means ill; what has been read is checked field by field all the same.
 */
export function checksum(text: string): string {
  let sum = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
