import { hasWindows, LIMIT_KIND_NAMES, LIMIT_KINDS, type WindowKind } from '../../openapi/limit-kind.ts';
import type { ApiContract } from '../../openapi/contract.ts';
import type { PolicyContract } from '../../openapi/policy.ts';

/** When the pictured requests are sent, in windows since the first one begins. */
const MOMENTS = [0.3, 0.7, 0.85, 0.95, 1.05, 1.2, 1.4, 1.9];
/** How many of them a pictured window allows. */
export const PICTURED_LIMIT = 3;

/** What a picture is called, and the rule that it shows. */
export const PICTURE_WORDS: Record<WindowKind, { title: string; rule: string }> = {
  'rolling-window': {
    title: 'Rolling window',
    rule: 'Each request counts for one window after it was sent, so the quota comes back one request at a time.',
  },
  'fixed-window': {
    title: 'Fixed window',
    rule: 'The windows follow the clock, and the whole quota comes back at the end of each.',
  },
  'first-request-window': {
    title: 'Window from the first request',
    rule: 'A window begins with the first request after the last window. At its end, the whole quota comes back.',
  },
};

/**
 * Returns a picture for each way of counting in windows that one of the APIs documents: the same requests, and which of
 * them are rejected.
 */
export function windowPictures(apis: readonly ApiContract[]): WindowPicture[] {
  const found = apis.flatMap((api) => Object.entries(api.policies).map(([name, policy]) => ({ api, name, policy })));
  return LIMIT_KIND_NAMES.filter(hasWindows).flatMap((kind) => {
    const own = found.filter(({ policy }) => policy.kind === kind);
    const [first] = own;
    if (!first) return [];
    return [
      {
        kind,
        apis: [...new Set(own.map(({ api }) => api.name))],
        limits: [...new Set(own.map(({ name }) => name))],
        policy: first.policy,
        ...count(kind),
      },
    ];
  });
}

/** Lets the pictured requests arrive, one after the other; a rejected request is not counted. */
export function count(kind: WindowKind): Pick<WindowPicture, 'requests' | 'windows'> {
  const requests: PicturedRequest[] = [];
  const windows: number[] = [];
  for (const at of MOMENTS) {
    const start = startOf(kind, at, windows.at(-1));
    if (start !== windows.at(-1) && !isRolling(kind)) windows.push(start);
    const used = requests.filter((each) => each.accepted && isWithin(kind, each.at, start, at)).length;
    requests.push({ at, accepted: used < PICTURED_LIMIT });
  }
  return { requests, windows };
}

/** When the window of a request begins. */
function startOf(kind: WindowKind, at: number, last: number | undefined): number {
  if (isRolling(kind)) return at - 1;
  if (LIMIT_KINDS[kind].windows === 'epoch') return Math.floor(at);
  return last === undefined || at >= last + 1 ? at : last;
}

function isWithin(kind: WindowKind, moment: number, start: number, now: number): boolean {
  return isRolling(kind) ? moment > start && moment <= now : moment >= start;
}

/** Whether a window ends at any moment, so that none can be drawn. */
export function isRolling(kind: WindowKind): boolean {
  return LIMIT_KINDS[kind].windows === 'rolling';
}

interface PicturedRequest {
  at: number;
  accepted: boolean;
}

interface WindowPicture {
  kind: WindowKind;
  /** The names of the APIs that count like this. */
  apis: string[];
  /** The names of the limits that count like this. */
  limits: string[];
  policy: PolicyContract;
  requests: PicturedRequest[];
  /** When windows begin; none for a window that rolls. */
  windows: number[];
}
