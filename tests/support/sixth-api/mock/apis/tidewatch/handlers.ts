import type { operations } from '../../../openapi/generated/tidewatch.ts';
import type { Handlers } from '../../engine/handler.ts';

const TIDES = [
  { kind: 'high', metres: 4.2 },
  { kind: 'low', metres: 0.7 },
  { kind: 'high', metres: 4.4 },
  { kind: 'low', metres: 0.5 },
] as const;

export const handlers: Handlers<operations> = {
  listTides({ params, query, refuse }) {
    if (params.station !== 'north') {
      throw refuse('no_such_station', 'Tidewatch has one station, north.', { station: params.station });
    }
    return { status: 200, body: TIDES.slice(0, query.count ?? 2) };
  },

  async askForWarning({ body, key, newId }) {
    const says = `${body.buckets} buckets or more`;
    return {
      status: 201,
      body: { id: await newId('warning'), says: key.settings['loud'] ? says.toUpperCase() : says },
    };
  },
};
