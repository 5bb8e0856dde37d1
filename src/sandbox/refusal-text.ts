/** How much of a browser's message is shown. */
const MOST_CHARACTERS = 160;

/**
 * Returns what a browser said when it refused something, as one short line without a full stop.
 * @example refusalText(new DOMException('The operation is insecure.', 'SecurityError')) // => 'SecurityError: The operation is insecure'
 */
export function refusalText(error: unknown): string {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return 'no reason given';
  const { name, message } = error;
  const text = `${name === 'Error' || name === '' ? '' : `${name}: `}${message}`.replaceAll(/\s+/g, ' ').trim();
  return text.slice(0, MOST_CHARACTERS).replace(/[:.]?\s*$/, '') || 'no reason given';
}
