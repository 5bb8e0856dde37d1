import type { KeyOptions, NewKey } from '../sandbox/console.ts';

/** Choices for the end of a key, in seconds from its creation; null lasts for ever, `date` asks for a moment. */
export const LIFETIMES: readonly { id: string; label: string; seconds: number | null }[] = [
  { id: 'never', label: 'Never', seconds: null },
  { id: 'hour', label: 'In an hour', seconds: 3600 },
  { id: 'day', label: 'In a day', seconds: 86_400 },
  { id: 'month', label: 'In 30 days', seconds: 30 * 86_400 },
  { id: 'quarter', label: 'In 90 days', seconds: 90 * 86_400 },
  { id: 'date', label: 'At a moment of your choice', seconds: null },
];

/** Returns the form as it stands at first: what the vendor's dashboard takes where nothing is said. */
export function initialForm(options: KeyOptions): KeyForm {
  const environment = options.environments.find((each) => each.default) ?? options.environments[0];
  return {
    name: '',
    environment: environment?.id ?? null,
    permissions: options.permissions.filter((each) => each.default).map(({ id }) => id),
    lifetime: 'never',
    expiry: '',
    settings: Object.fromEntries(options.settings.map((setting) => [setting.id, setting.default])),
    limits: Object.fromEntries(options.limits.map((limit) => [limit.policy, String(limit.default)])),
  };
}

/** Returns what has to be corrected before the key can be created, by field. `now` is the sandbox's time. */
export function problemsOf(options: KeyOptions, form: KeyForm, now: number): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const { policy, minimum, maximum } of options.limits) {
    const text = form.limits[policy] ?? '';
    const limit = Number(text);
    if (text.trim() === '' || !Number.isInteger(limit) || limit < minimum || limit > maximum) {
      problems[`limit-${policy}`] = `A whole number from ${minimum} to ${maximum}.`;
    }
  }
  if (form.lifetime === 'date') {
    const moment = Date.parse(form.expiry);
    if (Number.isNaN(moment)) problems['expiry'] = 'Choose a date and a time.';
    else if (moment <= now) problems['expiry'] = 'Choose a time after now, by the clock of the mock.';
  }
  return problems;
}

/** Returns the body of the request that creates the key: only what the dashboard asks for. */
export function bodyOf(options: KeyOptions, form: KeyForm, now: number): NewKey {
  const name = form.name.trim();
  return {
    name: name === '' ? 'Unnamed key' : name,
    expiresAt: options.expiry ? expiryOf(form, now) : null,
    ...(form.environment !== null && { environment: form.environment }),
    ...(options.permissions.length > 0 && { permissions: form.permissions }),
    ...(options.settings.length > 0 && { settings: form.settings }),
    ...(options.limits.length > 0 && {
      limits: Object.fromEntries(options.limits.map(({ policy }) => [policy, Number(form.limits[policy])])),
    }),
  };
}

/** Returns the list with a permission added or taken away, in the order of the dashboard. */
export function togglePermission({ permissions: all }: KeyOptions, granted: readonly string[], id: string): string[] {
  return all.map((each) => each.id).filter((each) => (each === id) !== granted.includes(each));
}

function expiryOf({ lifetime, expiry }: KeyForm, now: number): string | null {
  if (lifetime === 'date') return new Date(expiry).toISOString();
  const seconds = LIFETIMES.find(({ id }) => id === lifetime)?.seconds ?? null;
  return seconds === null ? null : new Date(now + seconds * 1000).toISOString();
}

/** What the reader has entered. */
export interface KeyForm {
  name: string;
  /** null where the dashboard does not ask. */
  environment: string | null;
  permissions: string[];
  /** An id of {@link LIFETIMES}. */
  lifetime: string;
  /** A local date and time, as the browser's own control gives it. */
  expiry: string;
  settings: Record<string, boolean>;
  /** By policy, as they were typed. */
  limits: Record<string, string>;
}
