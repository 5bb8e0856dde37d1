import type { KeyView } from '../../contract/playground-view.ts';

const WITHIN: Accident = { found: /\s+/g, message: 'There is white space within the key.' };

/**
 * What gets into a key field by accident, whatever the API. Each accident has a sentence and the key without it; they
 * are undone one after the other, because they come together: a line of a .env file has a name, quotes and white space.
 */
const ACCIDENTS: Accident[] = [
  {
    found: /^\s*(export\s+|set\s+)?[A-Z][A-Z0-9_]*\s*=\s*(?=\S)/,
    message: 'This is a line of an environment file: only what follows the equals sign is the key.',
  },
  {
    found: /^\s*["'`]?\s*(proxy-)?authorization["'`]?\s*:\s*/i,
    message: 'This is a whole header: only what follows its first word, such as Bearer, is the key.',
  },
  { found: /^\s*["'`]?x-api-key["'`]?\s*:\s*/i, message: 'This is a whole header: only its value is the key.' },
  { found: /^\s*["'`“‘]*\s*bearer(\s+|$)/i, message: 'The word Bearer is added for you: leave it out here.' },
  { found: /^["'`“‘„«]+|["'`”’“»]+[,;]?$/g, message: 'There are quotes around the key.' },
  { found: /[\u00ad\u200b-\u200f\u2060\ufeff]/g, message: 'There are characters in the key that cannot be seen.' },
  { found: /^\s+|\s+$/g, message: 'There is white space around the key.' },
  WITHIN,
];

/** Returns what got into the field by accident, and the key without any of it; null where nothing did. */
export function accidentIn(
  key: string,
  places: Pick<KeyView, 'names' | 'isBasic'> = {},
): { message: string; fixed: string } | null {
  const accidents = [...ofPlaces(places), ...ACCIDENTS];
  const first = accidents.find((accident) => without(key, accident) !== key);
  if (!first) return null;
  let fixed = key;
  // Taking one thing away may bring another to the edge: quotes behind white space, Bearer behind quotes.
  for (let before = ''; before !== fixed;) {
    before = fixed;
    for (const accident of accidents) fixed = without(fixed, accident);
  }
  return { message: first.message, fixed };
}

/** What is copied along where a key stands somewhere else than in Authorization. */
function ofPlaces({ names = [], isBasic }: Pick<KeyView, 'names' | 'isBasic'>): Accident[] {
  const escaped = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return [
    ...escaped.map((name): Accident => ({
      found: new RegExp(String.raw`^\s*["'\`]?(cookie\s*:\s*)?[?&]?${name}["'\`]?\s*[:=]\s*(?=\S)`, 'i'),
      message: 'The name is added for you: only its value is the key.',
    })),
    ...(isBasic
      ? [{ found: /^\s*["'`“‘]*\s*basic(\s+|$)/i, message: 'The word Basic is added for you: leave it out here.' }]
      : []),
  ];
}

/**
 * Returns what a key that was never one looks like: a variable's name, a gap to fill in, a value that is blacked out.
 * null: it may be a key.
 */
export function placeholderIn(key: string): string | null {
  if (/^\$\{?\w+\}?$|^%\w+%$|^\$env:\w+$|^(process\.env|os\.environ|ENV)\b|^\{\{.*\}\}$/i.test(key)) {
    return 'This is the name of a variable, not its value: the shell that would fill it in is not here.';
  }
  if (/[•●∙*]{3}/.test(key)) return 'This is a key as dashboards mask it: the characters in the middle are missing.';
  if (/\.{3}|…|[<>[\]{}]|your|x{6}|(here|goes_here|change_?me|replace_?me|insert|todo)$/i.test(key)) {
    return 'This looks like placeholder text, not like a key.';
  }
  return null;
}

function without(key: string, accident: Accident): string {
  // The words of a gap to fill in, such as <your key>, are no accident.
  return accident === WITHIN && placeholderIn(key) !== null ? key : key.replace(accident.found, '');
}

interface Accident {
  found: RegExp;
  message: string;
}
