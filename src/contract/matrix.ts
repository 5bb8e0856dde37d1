import type { AnswerContract, ApiContract, OperationContract } from '../../openapi/contract.ts';
import type { Provenance } from '../../openapi/provenance.ts';

/** The cases of an API as a matrix: a row for each operation, a column for each status. */
export function caseMatrix(api: ApiContract): CaseMatrix {
  const cases = api.operations.flatMap((operation) => triggered(operation));
  const statuses = [...new Set(cases.map(({ status }) => status))].sort((a, b) => a - b);
  // What most operations answer comes first in its cell, so that it stands below the same of other rows.
  const frequency = Map.groupBy(cases, ({ name }) => name);
  const rank = ({ name }: AnswerContract) => -(frequency.get(name)?.length ?? 0);

  return {
    api,
    total: cases.length,
    forced: cases.filter(({ trigger }) => trigger?.force).length,
    columns: statuses.map((status) => ({
      status,
      room: roomFor(api.operations.map((operation) => withStatus(operation, status).length)),
    })),
    rows: api.operations.map((operation) => ({
      operation,
      cells: statuses.map((status) => ({
        status,
        answers: withStatus(operation, status).sort((a, b) => rank(a) - rank(b)),
      })),
    })),
  };
}

/** Returns how many cases of these APIs come from where. */
export function countOrigins(apis: readonly ApiContract[]): Record<Provenance['kind'], number> {
  const answers = apis.flatMap(({ operations }) => operations.flatMap(triggered));
  const of = (kind: Provenance['kind']) => answers.filter(({ provenance }) => provenance.kind === kind).length;
  return { seed: of('seed'), public: of('public'), sandbox: of('sandbox'), assumed: of('assumed') };
}

/** The id of a case: its place in the matrix, and its name in cases.json. */
export function caseId(api: ApiContract, operation: OperationContract, { status, name }: AnswerContract): string {
  return `${api.id}/${operation.id}/${status}/${name}`;
}

/** Nearly every row fits; the others wrap, or a column would be as wide as its one exception. */
function roomFor(counts: number[]): number {
  const used = counts.filter((count) => count > 0).sort((a, b) => a - b);
  return Math.min(used[Math.floor(used.length * 0.9)] ?? 1, 5);
}

function withStatus(operation: OperationContract, status: number): AnswerContract[] {
  return triggered(operation).filter((answer) => answer.status === status);
}

function triggered({ answers }: OperationContract): AnswerContract[] {
  return answers.filter(({ trigger }) => trigger !== undefined);
}

export interface CaseMatrix {
  api: ApiContract;
  total: number;
  /** How many of them only a `Prefer` header brings about. */
  forced: number;
  /** The statuses that the API answers with; `room`: how many cases should fit beside each other. */
  columns: { status: number; room: number }[];
  rows: {
    operation: OperationContract;
    /** One for each column, in their order. */
    cells: { status: number; answers: AnswerContract[] }[];
  }[];
}
