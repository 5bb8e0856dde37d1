import type { JsonValue, ParameterContract } from './contract.ts';

/** The parts of a parameter that say how its value is written. */
type Written = Pick<ParameterContract, 'name' | 'in' | 'style' | 'explode' | 'mediaType'>;

/** Returns a parameter's style, and whether it explodes, with the defaults of its place (OpenAPI 3.1, 4.8.12.2). */
export function styleOf({
  in: place,
  style,
  explode,
}: Written): Required<Pick<ParameterContract, 'style' | 'explode'>> {
  const own = style ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple');
  return { style: own, explode: explode ?? own === 'form' };
}

/** What stands between the entries of a list, by style. */
export const SEPARATORS: Partial<Record<NonNullable<ParameterContract['style']>, string>> = {
  spaceDelimited: ' ',
  pipeDelimited: '|',
};

/**
 * Returns a value as text, by the names that it stands under: one, but for an object whose members are written one by
 * one. Of a list that is written entry by entry, the entries are parted by commas; {@link isRepeated} says which are.
 */
export function parameterText(parameter: Written, value: JsonValue): [name: string, text: string][] {
  const { name, mediaType } = parameter;
  if (mediaType !== undefined) return [[name, JSON.stringify(value)]];
  const { style, explode } = styleOf(parameter);
  if (Array.isArray(value)) return [[name, listText(name, value.map(scalarText), style, explode)]];
  if (typeof value !== 'object' || value === null) return [[name, prefixOf(name, style) + scalarText(value)]];

  const members = Object.entries(value).map(([member, each]) => [member, scalarText(each)] as [string, string]);
  if (style === 'deepObject') return members.map(([member, text]) => [`${name}[${member}]`, text]);
  if (style === 'form' && explode) return members;
  if (style === 'matrix' && explode) return [[name, members.map(([member, text]) => `;${member}=${text}`).join('')]];
  const entries = explode ? members.map(([member, text]) => `${member}=${text}`) : members.flat();
  return [[name, listText(name, entries, style, explode && style !== 'matrix')]];
}

/** Whether a list is written as one `name=value` for each of its entries. */
export function isRepeated(parameter: Written): boolean {
  const { style, explode } = styleOf(parameter);
  return parameter.in === 'query' && parameter.mediaType === undefined && explode && style !== 'deepObject';
}

/** Whether each member of an object is written under a name of its own. */
export function isByMember(parameter: Written): boolean {
  const { style, explode } = styleOf(parameter);
  return parameter.mediaType === undefined && (style === 'deepObject' || (style === 'form' && explode));
}

function listText(
  name: string,
  entries: string[],
  style: NonNullable<ParameterContract['style']>,
  explode: boolean,
): string {
  if (style === 'matrix' && explode) return entries.map((entry) => `;${name}=${entry}`).join('');
  const separator = style === 'label' && explode ? '.' : explode ? ',' : (SEPARATORS[style] ?? ',');
  return prefixOf(name, style) + entries.join(separator);
}

function prefixOf(name: string, style: NonNullable<ParameterContract['style']>): string {
  return style === 'label' ? '.' : style === 'matrix' ? `;${name}=` : '';
}

function scalarText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
