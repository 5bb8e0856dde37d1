/** Why a document cannot be used: what is wrong, where, and what to do. */
export class DocumentError extends Error {
  override name = 'DocumentError' as const;
}
