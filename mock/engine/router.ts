/** Finds what belongs to a method and a path, by path templates as OpenAPI has them. */
export class Router<Target> {
  readonly #root = createPlace<Target>();
  /** Every method that a path may have, in the order in which `Allow` names them. */
  readonly #methods = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

  /** Adds a path template: `{name}` may be a whole segment or a part of one, and be called anything. */
  add(method: string, template: string, target: Target): void {
    this.#methods.add(method);
    const names: string[] = [];
    const pattern: string[] = [];
    let place = this.#root;
    for (const segment of segmentsOf(withoutSlash(template))) {
      const parts = segment.split(/(\{[^}]+\})/);
      pattern.push(parts.map((part) => partPattern(part, names)).join(''));
      place = nextPlace(place, parts.length === 1 ? segment : null);
    }
    const candidates = place.candidates.get(method) ?? [];
    candidates.push({
      target,
      names,
      source: `^/${pattern.join('/')}$`,
      pattern: null,
      literal: template.replace(/\{[^}]+\}/g, '').length,
    });
    // What says more of the path literally is the better match.
    candidates.sort((one, other) => other.literal - one.literal);
    place.candidates.set(method, candidates);
  }

  /** Returns what was added for a path, whatever its method, in the order in which `Allow` names them. */
  findAll(path: string): Target[] {
    const plain = withoutSlash(path);
    const segments = segmentsOf(plain);
    return [...this.#methods].flatMap((method) => search(this.#root, segments, 0, method, plain)?.target ?? []);
  }

  /** Returns what was added for a path, still encoded, with the values of its parameters decoded; undefined for none. */
  find(method: string, path: string): Found<Target> | undefined {
    const plain = withoutSlash(path);
    return search(this.#root, segmentsOf(plain), 0, method, plain);
  }
}

/** Takes the literal way before the one of a parameter, and goes back where it leads to nothing: a place is looked at once. */
function search<Target>(
  place: Place<Target>,
  segments: readonly string[],
  depth: number,
  method: string,
  path: string,
): Found<Target> | undefined {
  const segment = segments[depth];
  if (segment === undefined) return match(place.candidates.get(method), path);
  const literal = place.literals.get(segment);
  const found = literal && search(literal, segments, depth + 1, method, path);
  if (found) return found;
  return place.parameter && segment !== '' ? search(place.parameter, segments, depth + 1, method, path) : undefined;
}

function match<Target>(candidates: readonly Candidate<Target>[] | undefined, path: string): Found<Target> | undefined {
  if (!candidates) return undefined;
  for (const candidate of candidates) {
    const { target, names, source } = candidate;
    // A place is reached by the literal segments, so where there is no parameter there is nothing left to ask.
    if (names.length === 0) return { target, params: {} };
    candidate.pattern ??= new RegExp(source);
    const values = candidate.pattern.exec(path);
    if (!values) continue;
    return { target, params: Object.fromEntries(names.map((name, index) => [name, decode(values[index + 1] ?? '')])) };
  }
  return undefined;
}

/** A slash at the end is not a part of the path. */
function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

/** Returns the segments of a path that begins with a slash; none for the root. */
function segmentsOf(path: string): string[] {
  return path === '/' ? [] : path.slice(1).split('/');
}

/** `literal`: null for a segment with a parameter. */
function nextPlace<Target>(place: Place<Target>, literal: string | null): Place<Target> {
  if (literal === null) return (place.parameter ??= createPlace());
  const known = place.literals.get(literal) ?? createPlace<Target>();
  place.literals.set(literal, known);
  return known;
}

function createPlace<Target>(): Place<Target> {
  return { literals: new Map(), parameter: undefined, candidates: new Map() };
}

function partPattern(part: string, names: string[]): string {
  const name = /^\{([^}]+)\}$/.exec(part)?.[1];
  if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  names.push(name);
  return '([^/]+)';
}

/** One that is not valid percent-encoding stays as it is and will not be found. */
function decode(value: string): string {
  if (!value.includes('%')) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Where some segments of a path lead. */
interface Place<Target> {
  literals: Map<string, Place<Target>>;
  parameter: Place<Target> | undefined;
  /** What ends here, by its method; the best match first. */
  candidates: Map<string, Candidate<Target>[]>;
}

interface Candidate<Target> {
  target: Target;
  names: string[];
  source: string;
  /** Made when it is first asked for: a browser that starts a mock asks for one of a hundred. */
  pattern: RegExp | null;
  literal: number;
}

interface Found<Target> {
  target: Target;
  params: Record<string, string>;
}
