/**
 * Returns where an error is explained: its case on the page of its code, below the root of the docs.
 * @example errorPath('novapulse', 'getJob', { status: 404, name: 'job_not_found.other' }) // => '/novapulse/errors/job_not_found/#getJob-404-job_not_found.other'
 */
export function errorPath(api: string, operation: string, answer: { status: number; name: string }): string {
  return `${errorPagePath(api, codeOf(answer.name))}#${caseAnchor(operation, answer)}`;
}

/**
 * Returns the page of an error code, below the root of the docs.
 * @example errorPagePath('novapulse', 'job_not_found') // => '/novapulse/errors/job_not_found/'
 */
export function errorPagePath(api: string, code: string): string {
  return `/${api}/errors/${code}/`;
}

/**
 * Returns the anchor of a case.
 * @example caseAnchor('getJob', { status: 404, name: 'job_not_found' }) // => 'getJob-404-job_not_found'
 */
export function caseAnchor(operation: string, answer: { status: number; name: string }): string {
  return `${operation}-${answer.status}-${answer.name}`;
}

/** An example is named after its code, with a suffix behind a dot where one code has several causes. */
function codeOf(name: string): string {
  return name.split('.', 1)[0] ?? name;
}
