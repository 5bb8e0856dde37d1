import type { Element, Root } from 'hast';

/** Returns the elements below a node for which `test` holds, in document order. */
export function elementsBelow(parent: Element | Root, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const walk = ({ children }: Element | Root) => {
    for (const child of children) {
      if (child.type !== 'element') continue;
      if (test(child)) found.push(child);
      walk(child);
    }
  };
  walk(parent);
  return found;
}

/** Returns whether an element is in a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes(name);
}

/** Returns whether an element is of this name. */
export function isNamed(...names: string[]): (element: Element) => boolean {
  return ({ tagName }) => names.includes(tagName);
}

/** Returns whether an element has an attribute, by its name as a property, and this value where one is given. */
export function hasProperty(name: string, value?: string): (element: Element) => boolean {
  return ({ properties }) =>
    properties[name] !== undefined && properties[name] !== null && (value === undefined || properties[name] === value);
}
