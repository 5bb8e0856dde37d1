/**
 * Finds one's way in JSON that is still being written: where a place of the text is, and where a member of it stands.
 * A parser would give up at the first thing that is missing, and what is missing is what one wants to complete.
 */

/** Returns what stands at a place of the text: a name or a value, and of which member. null: neither could stand there. */
export function placeAt(text: string, position: number): Place | null {
  const frames: Frame[] = [{ kind: 'text', expects: 'value', names: [], name: '', index: 0 }];
  for (const token of tokensOf(text)) {
    if (token.from >= position) break;
    const isHere =
      token.to > position || (token.to === position && /^["\w-]/.test(token.text) && !isClosed(token.text));
    if (isHere) return placeIn(frames, text, token.from, token.to);
    advance(frames, token.text);
  }
  return placeIn(frames, text, position, position);
}

/** Returns where each member of well-formed JSON stands, by its JSON Pointer (RFC 6901). */
export function rangesOf(text: string): Map<string, Range> {
  const ranges = new Map<string, Range>();
  const frames: Frame[] = [{ kind: 'text', expects: 'value', names: [], name: '', index: 0 }];
  const open: { pointer: string; from: number; name: Range['name'] }[] = [];
  let name: Range['name'] = null;
  for (const token of tokensOf(text)) {
    const pointer = frames.map(partOf).join('');
    const expects = frames.at(-1)?.expects;
    if (expects === 'name' && token.text.startsWith('"')) name = { from: token.from, to: token.to };
    else if (/^[{[]/.test(token.text)) open.push({ pointer, from: token.from, name: takeName() });
    else if (/^[}\]]/.test(token.text)) {
      const start = open.pop();
      if (start) ranges.set(start.pointer, { from: start.from, to: token.to, name: start.name });
    } else if (expects === 'value') ranges.set(pointer, { from: token.from, to: token.to, name: takeName() });
    advance(frames, token.text);
  }
  return ranges;

  function takeName(): Range['name'] {
    const taken = name;
    name = null;
    return taken;
  }
}

function tokensOf(text: string): Token[] {
  // A string that is not closed ends with its line.
  const pattern = /"(?:\\.|[^"\\\n])*"?|[{}[\]:,]|[^\s{}[\]:,"]+/g;
  return [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function isClosed(text: string): boolean {
  return /^"(?:\\.|[^"\\])*"$/.test(text);
}

function advance(frames: Frame[], text: string): void {
  const frame = frames.at(-1);
  if (!frame) return;
  if (text === '{') frames.push({ kind: 'object', expects: 'name', names: [], name: '', index: 0 });
  else if (text === '[') frames.push({ kind: 'array', expects: 'value', names: [], name: '', index: 0 });
  else if (text === '}' || text === ']') {
    if (frames.length > 1) frames.pop();
    const outer = frames.at(-1);
    if (outer) outer.expects = 'comma';
  } else if (text === ':') frame.expects = 'value';
  else if (text === ',') {
    frame.expects = frame.kind === 'object' ? 'name' : 'value';
    frame.index += 1;
  } else if (frame.expects === 'name') {
    frame.name = unquoted(text);
    frame.names.push(frame.name);
    frame.expects = 'colon';
  } else frame.expects = 'comma';
}

function placeIn(frames: Frame[], text: string, from: number, to: number): Place | null {
  const frame = frames.at(-1);
  if (!frame || (frame.expects !== 'name' && frame.expects !== 'value')) return null;
  const isName = frame.expects === 'name';
  const path = frames.slice(0, isName ? -1 : undefined).flatMap((each) => (each.kind === 'text' ? [] : [keyOf(each)]));
  return { kind: frame.expects, path, names: isName ? [...frame.names, ...namesAfter(text, to)] : [], from, to };
}

/** The names that follow in the same object, as far as it is well-formed. */
function namesAfter(text: string, position: number): string[] {
  const names: string[] = [];
  let depth = 0;
  const tokens = tokensOf(text.slice(position));
  for (const [index, token] of tokens.entries()) {
    if (/^[{[]/.test(token.text)) depth += 1;
    if (/^[}\]]/.test(token.text)) depth -= 1;
    if (depth < 0) break;
    if (depth === 0 && tokens[index + 1]?.text === ':') names.push(unquoted(token.text));
  }
  return names;
}

function keyOf({ kind, name, index }: Frame): string {
  return kind === 'array' ? String(index) : name;
}

function partOf(frame: Frame): string {
  return frame.kind === 'text' ? '' : `/${keyOf(frame).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text.replace(/^"|"$/g, '');
  }
}

/** A place in the text where something can be written. */
export interface Place {
  kind: 'name' | 'value';
  /** Of the value, or of the object that the name is in. */
  path: string[];
  /** Names that the object has already. */
  names: string[];
  /** What is written there, quotes included. */
  from: number;
  to: number;
}

/** Where a value stands, and where its name does. */
export interface Range {
  from: number;
  to: number;
  name: { from: number; to: number } | null;
}

interface Frame {
  kind: 'text' | 'object' | 'array';
  expects: 'name' | 'colon' | 'value' | 'comma';
  names: string[];
  /** The member that was last begun. */
  name: string;
  index: number;
}

interface Token {
  text: string;
  from: number;
  to: number;
}
