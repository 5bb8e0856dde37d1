import type { OperationContract } from '../../../openapi/contract.ts';
import { Refusal } from '../errors.ts';
import type { Authenticated, Checked } from '../exchange.ts';
import { oncePer } from '../once.ts';
import { refusalOf } from './check-values.ts';
import { readParameters } from './parameters.ts';

/** Returns the parameters by their places, as a request has them that passed, or what refuses them. */
export function checkParameters(exchange: Authenticated): Parameters | Refusal {
  const { params, operation } = exchange;
  if (operation.contract.parameters.length === 0) return { params, query: {}, headers: {}, cookies: {} };
  const places = checkPlaces(exchange);
  if (places instanceof Refusal) return places;
  const { path, query, header, cookie } = places;
  return { params: { ...params, ...path }, query, headers: header, cookies: cookie };
}

function checkPlaces(exchange: Authenticated): ReturnType<typeof readParameters> | Refusal {
  const { contract, validators } = exchange.operation;
  const values = readParameters(exchange);
  for (const place of PLACES) {
    const check = validators[place];
    if (!check) continue;
    const fields = () => fieldsOf(contract)[place];
    const refusal = refusalOf(values[place], {
      check,
      schema: () => fields().schema,
      nameOf: (field) => fields().names.get(field) ?? field,
    });
    if (refusal) return refusal;
  }
  return values;
}

/** Returns the parameters of each place as their values are checked, and their names by those of the fields. */
const fieldsOf = oncePer(({ parameters }: OperationContract) => {
  const ofPlace = (place: (typeof PLACES)[number]) => {
    const there = parameters.filter((parameter) => parameter.in === place);
    const fieldOf = (name: string) => (place === 'header' ? name.toLowerCase() : name);
    return {
      schema: { properties: Object.fromEntries(there.map(({ name, schema }) => [fieldOf(name), schema])) },
      names: new Map(there.map(({ name }) => [fieldOf(name), name])),
    };
  };
  return { path: ofPlace('path'), query: ofPlace('query'), header: ofPlace('header'), cookie: ofPlace('cookie') };
});

/** In the order in which a request has them. */
const PLACES = ['path', 'query', 'header', 'cookie'] as const;

type Parameters = Pick<Checked, 'params' | 'query' | 'headers' | 'cookies'>;
