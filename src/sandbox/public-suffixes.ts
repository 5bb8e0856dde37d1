/**
 * Stands in for `tldts` where the site is bundled. MSW's cookie jar asks that library which part of a host name is a
 * public suffix, from a list of 68 kB that would come three times; it asks only about cookies for a whole domain.
 */

/** Knows no domain: a cookie stays with the host that set it, and one for a whole domain is refused. */
export function getDomain(): null {
  return null;
}
