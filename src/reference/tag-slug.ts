/** A tag as a part of an anchor. Apart from the view, which is made at build time only. */
export function tagSlug(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}
