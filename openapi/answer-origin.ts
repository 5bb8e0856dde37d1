/**
 * Whether a document has a response of this status for the operation, and whether its body is an example of the document,
 * made from its schema, or assumed.
 */
export interface AnswerOrigin {
  status: 'document' | 'assumed';
  body: 'document' | 'schema' | 'assumed' | 'none';
}
