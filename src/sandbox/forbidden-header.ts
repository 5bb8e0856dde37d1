const NAMES = new Set([
  'accept-charset',
  'accept-encoding',
  'access-control-request-headers',
  'access-control-request-method',
  'connection',
  'content-length',
  'cookie2',
  'date',
  'dnt',
  'expect',
  'host',
  'keep-alive',
  'origin',
  'referer',
  'set-cookie',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
]);

/** Whether a browser sends the header field by itself or never, whatever a page asks for (Fetch, 2.2.2). */
export function isForbidden(name: string): boolean {
  return NAMES.has(name.toLowerCase()) || /^(proxy|sec)-/i.test(name);
}
