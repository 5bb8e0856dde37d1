import { pointerParts } from '../pointer.ts';
import { isObject } from '../is-object.ts';

/**
 * A value of a document together with where it stands. Local references are followed, so a shared response is found at
 * its own place. Nothing throws: where the document lacks something, the value is undefined.
 */
export class Located {
  readonly root: unknown;
  readonly value: unknown;
  readonly path: readonly string[];

  private constructor(root: unknown, value: unknown, path: readonly string[]) {
    this.root = root;
    this.value = value;
    this.path = path;
  }

  /** Returns the top of a document. */
  static top(document: unknown): Located {
    return new Located(document, document, []);
  }

  /** Returns the member of this name, where references lead to. */
  get(name: string): Located {
    const member = isObject(this.value) || Array.isArray(this.value) ? Reflect.get(this.value, name) : undefined;
    return new Located(this.root, member, [...this.path, name]).follow(0);
  }

  /** Returns the value that a JSON Pointer (RFC 6901) leads to from here. */
  at(pointer: string): Located {
    return pointerParts(pointer).reduce<Located>((located, part) => located.get(part), this);
  }

  /** Returns the members of an object, or the entries of a list. */
  members(): Located[] {
    return this.names().map((name) => this.get(name));
  }

  /** Returns the names of the members; of a list, its indices. */
  names(): string[] {
    return isObject(this.value) || Array.isArray(this.value) ? Object.keys(this.value) : [];
  }

  /** Returns a member of the whole document. */
  rootMember(name: string): Located {
    return Located.top(this.root).get(name);
  }

  /** The name of the member that this is. */
  get name(): string {
    return this.path.at(-1) ?? '';
  }

  /** The value where it is text, else undefined. */
  get text(): string | undefined {
    return typeof this.value === 'string' ? this.value : undefined;
  }

  /** The texts of a list, or the one text that stands there instead. */
  get texts(): Located[] {
    const entries = Array.isArray(this.value) ? this.members() : [this];
    return entries.filter(({ text }) => text !== undefined);
  }

  private follow(hops: number): Located {
    const ref = isObject(this.value) ? this.value['$ref'] : undefined;
    // Redocly reports references that lead in a circle; here it is enough to come to an end.
    if (typeof ref !== 'string' || !ref.startsWith('#/') || hops > 20) return this;
    const path = pointerParts(ref);
    const target = path.reduce<unknown>(
      (value, part) => (isObject(value) || Array.isArray(value) ? Reflect.get(value, part) : undefined),
      this.root,
    );
    return new Located(this.root, target, path).follow(hops + 1);
  }
}
