import { formatTime } from '../sandbox/answer.ts';
import { prettyJson } from '../sandbox/json.ts';
import type { Received } from './send-case.ts';

/** What a client looks at when it is refused, besides the status and the body. */
const TELLING = /^www-authenticate$|^retry-after|ratelimit/i;

/** Shows what came back: status and time, the headers that tell something, and the body. */
export function showReceived(cell: HTMLElement, received: Received): void {
  const { status, headers, text, isDocumented, milliseconds, before } = received;
  const after = before > 0 ? `, the last of ${before + 1}` : '';
  const head = element('p', 'cp-head');
  head.append(
    element('b', '', `${status}`),
    ` in ${formatTime(milliseconds)}${after} `,
    element('span', isDocumented ? 'cp-same' : 'cp-other', isDocumented ? 'as documented' : 'not as documented'),
  );
  const telling = [...headers].filter(([name]) => TELLING.test(name)).map(([name, value]) => `${name}: ${value}`);
  const isJson = /\bjson\b/.test(headers.get('content-type') ?? '');
  const parts = [...telling, ...(telling.length > 0 ? [''] : []), isJson ? prettyJson(text) : text];
  cell.replaceChildren(head, element('pre', '', parts.join('\n')));
  cell.hidden = false;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
