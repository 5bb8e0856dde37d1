import { changedOptions, describeConfiguration } from './configuration.ts';
import type { Configuration } from './options.ts';

/** The port of the mock alone, and that of the site with its mock, where nobody says another. */
export const USUAL_PORTS = { mock: 4010, site: 4321 } as const;

/** What the URLs say already. */
const IN_URLS: readonly (keyof Configuration)[] = ['port', 'host', 'base'];

/**
 * Returns what a server prints once it listens. Whoever starts the site looks for two URLs, so these come last, after what
 * was set; whoever runs the mock alone gets its URL first, and all of its configuration.
 */
export function startLines(
  configuration: Configuration,
  { url, store }: { url: string; store: string },
  serves: keyof typeof USUAL_PORTS,
): string[] {
  if (serves === 'mock') return [`Mock  ${url}/mock/`, ...describeConfiguration(configuration, store)];
  const set = changedOptions(configuration).filter((name) => !IN_URLS.includes(name));
  return [
    ...(set.length > 0 ? [...describeConfiguration(configuration, store, set), ''] : []),
    `Site  ${url}${configuration.base}`,
    `Mock  ${url}${configuration.base}mock/`,
  ];
}
