/** Fields that a transport may add on its own account, and no others. */
export const TRANSPORT_HEADERS = [
  'date',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'access-control-allow-origin',
  'access-control-expose-headers',
];

/** An answer as it is compared: status, headers in the order of their names, and bytes as text of one byte each. */
export interface Snapshot {
  status: number;
  headers: Record<string, string>;
  bytes: string;
}

/** Returns what of an answer must be the same on every transport. */
export async function takeSnapshot(answer: Response): Promise<Snapshot> {
  const headers = [...answer.headers].filter(([name]) => !TRANSPORT_HEADERS.includes(name));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return {
    status: answer.status,
    headers: Object.fromEntries(headers),
    bytes: Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''),
  };
}
