import { addRoute, createRouter, findRoute } from 'rou3';
import type { RouterContext } from 'rou3';

/** Finds what belongs to a method and a path, by path templates as OpenAPI has them. */
export class Router<Target> {
  readonly #context: RouterContext<Candidate<Target>[]> = createRouter();
  /** The same paths without their methods, so that one look tells that nothing is at a path. */
  readonly #paths: RouterContext<true> = createRouter();
  readonly #shapes = new Map<string, Candidate<Target>[]>();
  /** Every method that a path may have, in the order in which `Allow` names them. */
  readonly #methods = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

  /** Adds a path template: `{name}` may be a whole segment or a part of one, and be called anything. */
  add(method: string, template: string, target: Target): void {
    this.#methods.add(method);
    const names: string[] = [];
    const pattern: string[] = [];
    const segments = template.split('/').map((segment, index) => {
      const parts = segment.split(/(\{[^}]+\})/);
      const isPlain = parts.length === 1 && !/[:*(){}\\]/.test(segment);
      pattern.push(parts.map((part) => partPattern(part, names)).join(''));
      return isPlain ? segment : `:p${index}`;
    });
    const candidate = {
      target,
      names,
      pattern: new RegExp(`^${pattern.join('/')}$`),
      literal: template.replace(/\{[^}]+\}/g, '').length,
    };
    const shape = `${method} ${segments.join('/')}`;
    const known = this.#shapes.get(shape);
    if (known) {
      known.push(candidate);
      // What says more of the path literally is the better match.
      known.sort((one, other) => other.literal - one.literal);
      return;
    }
    const candidates = [candidate];
    this.#shapes.set(shape, candidates);
    addRoute(this.#context, method, segments.join('/'), candidates);
    addRoute(this.#paths, '', segments.join('/'), true);
  }

  /** Returns what was added for a path, whatever its method, in the order in which `Allow` names them. */
  findAll(path: string): Target[] {
    if (!findRoute(this.#paths, '', path, { params: false })) return [];
    return [...this.#methods].flatMap((method) => this.find(method, path)?.target ?? []);
  }

  /** Returns what was added for a path, still encoded, with the values of its parameters decoded; undefined for none. */
  find(method: string, path: string): { target: Target; params: Record<string, string> } | undefined {
    const candidates = findRoute(this.#context, method, path, { params: false })?.data ?? [];
    // A slash at the end is not a part of the path.
    const plain = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
    for (const { target, names, pattern } of candidates) {
      const [, ...values] = pattern.exec(plain) ?? [];
      if (values.length === names.length && (names.length > 0 || pattern.test(plain))) {
        if (names.length === 0) return { target, params: {} };
        return { target, params: Object.fromEntries(names.map((name, index) => [name, decode(values[index] ?? '')])) };
      }
    }
    return undefined;
  }
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

interface Candidate<Target> {
  target: Target;
  names: string[];
  pattern: RegExp;
  literal: number;
}
