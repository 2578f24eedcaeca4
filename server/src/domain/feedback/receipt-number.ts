// Without vowels (no words), and without B G I L O S U V Z 0 1, which are taken for one another. 23 signs: a prime
// number, so that a weighted sum finds every wrong sign and every two neighbours that changed places.
const signs = '23456789CDFHJKMNPQRTWXY';
const length = 7;

const checkSign = (body: readonly number[]): string => signs[body.reduce((sum, value, at) => sum + value * (at + 1), 0) % signs.length]!;

/** A number to name a response by when writing or calling, e.g. `F-7K3M-92QD`: one of 3.4 · 10⁹, the last sign checks the others. */
export function receiptNumber(): string {
  const body: number[] = [];
  while (body.length < length) {
    // beyond the last whole multiple the first signs would come more often
    for (const byte of crypto.getRandomValues(new Uint8Array(16))) if (byte < 253 && body.length < length) body.push(byte % signs.length);
  }
  const text = body.map(value => signs[value]).join('') + checkSign(body);
  return `F-${text.slice(0, 4)}-${text.slice(4)}`;
}

/** A number as somebody typed it, in its own spelling; null when it cannot be one. */
export function readReceiptNumber(typed: string): string | null {
  const text = typed.toUpperCase().replace(/^\s*F(?=[\s-])/, '').replace(/[\s-]/g, '');
  if (text.length !== length + 1 || [...text].some(sign => !signs.includes(sign))) return null;
  const body = [...text.slice(0, length)].map(sign => signs.indexOf(sign));
  return checkSign(body) === text[length] ? `F-${text.slice(0, 4)}-${text.slice(4)}` : null;
}
