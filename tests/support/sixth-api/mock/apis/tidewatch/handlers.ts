import type { components, operations } from '../../../openapi/generated/tidewatch.ts';
import type { Handlers } from '../../engine/handler.ts';

type Warning = components['schemas']['Warning'];

const TIDES = [
  { kind: 'high', metres: 4.2 },
  { kind: 'low', metres: 0.7 },
  { kind: 'high', metres: 4.4 },
  { kind: 'low', metres: 0.5 },
] as const;

const PAGE = 2;

export const handlers: Handlers<operations> = {
  listTides({ params, query, refuse }) {
    if (params.station !== 'north') {
      throw refuse('no_such_station', 'Tidewatch has one station, north.', { station: params.station });
    }
    return { status: 200, body: TIDES.slice(0, query.count ?? 2) };
  },

  async askForWarning({ body, key, newId, namespace }) {
    const says = `${body.buckets} buckets or more`;
    const warning = { id: await newId('warning'), says: key.settings['loud'] ? says.toUpperCase() : says };
    await namespace.collection<Warning>('warnings').put(warning.id, warning);
    return { status: 201, body: warning };
  },

  async listWarnings({ query, namespace }) {
    const warnings = await namespace.collection<Warning>('warnings').list();
    const sorted = warnings.sort((a, b) => a.id.localeCompare(b.id));
    const rest = sorted.filter(({ id }) => id > (query.after ?? ''));
    return { status: 200, body: { warnings: rest.slice(0, PAGE), more: rest.length > PAGE } };
  },

  async cancelWarning({ params, refuse, namespace }) {
    const warnings = namespace.collection<Warning>('warnings');
    if (!(await warnings.get(params.warning))) {
      throw refuse('no_such_warning', 'The account has no such warning.', { warning: params.warning });
    }
    await warnings.delete(params.warning);
    return { status: 204 };
  },
};
