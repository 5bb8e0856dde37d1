import type { Located } from '../located.ts';
import { didYouMean, listNames } from '../fault.ts';
import type { Fault } from '../fault.ts';

/** Collects the faults of one check. */
export class Faults {
  readonly all: Fault[] = [];

  /** Adds what is wrong at a place. */
  add(at: Located, message: string, more: Partial<Fault> = {}): void {
    this.all.push({ rule: 'reference', path: at.path, message, ...more });
  }

  /** Adds a fault where a text names something that is not declared. `what`: `policy`, `permission`, … */
  expectName(at: Located, what: string, declared: readonly string[], where: string): void {
    if (at.text === undefined || declared.includes(at.text)) return;
    this.add(at, `There is no ${what} "${at.text}". Declared under ${where}: ${listNames(declared, 'and')}.`, {
      suggest: didYouMean(at.text, declared),
    });
  }

  /** The same for the names of members. */
  expectKeys(map: Located, what: string, declared: readonly string[], where: string): void {
    for (const name of map.names().filter((each) => !declared.includes(each))) {
      this.add(
        map.get(name),
        `There is no ${what} "${name}". Declared under ${where}: ${listNames(declared, 'and')}.`,
        {
          suggest: didYouMean(name, declared),
          onKey: true,
        },
      );
    }
  }
}

/** Returns the text members of this name that the entries of a list have. */
export function namesIn(list: Located, member: string): string[] {
  return list
    .members()
    .map((each) => each.get(member).text)
    .filter((text) => text !== undefined);
}
