import type { AnswerContract, ApiContract, OperationContract } from '../../openapi/contract.ts';
import type { Provenance } from '../../openapi/provenance.ts';

/** The cases of an API as a matrix: a row for each operation, a column for each status. */
export function caseMatrix(api: ApiContract): CaseMatrix {
  const cases = api.operations.flatMap((operation) => triggered(operation));
  const statuses = [...new Set(cases.map(({ status }) => status))].sort((a, b) => a - b);
  // What most operations answer comes first in its cell, so that it stands below the same of other rows.
  const frequency = Map.groupBy(cases, ({ name }) => name);
  const rank = ({ name }: AnswerContract) => -(frequency.get(name)?.length ?? 0);

  const columns = placed(
    statuses.map((status) => ({
      status,
      room: roomFor(api.operations.map((operation) => withStatus(operation, status).length)),
    })),
  );

  return {
    api,
    total: cases.length,
    forced: cases.filter(({ trigger }) => trigger?.force).length,
    columns,
    rows: api.operations.map((operation) => ({
      operation,
      cells: columns.flatMap(({ status, start, room }) =>
        withStatus(operation, status)
          .sort((a, b) => rank(a) - rank(b))
          .map((answer, index) => ({
            answer,
            isFirst: index === 0,
            row: 1 + Math.floor(index / room),
            column: start + (index % room),
          })),
      ),
    })),
  };
}

/** Gives each status its columns, with an empty one between two statuses. */
function placed(statuses: { status: number; room: number }[]): CaseMatrix['columns'] {
  let start = 1;
  return statuses.map(({ status, room }) => {
    const column = { status, room, start };
    start += room + 1;
    return column;
  });
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
  /** The statuses that the API returns: where their columns begin, and how many cases fit beside each other. */
  columns: { status: number; room: number; start: number }[];
  rows: {
    operation: OperationContract;
    /** By status; a case that finds no room beside the others of its status is in the next `row`. */
    cells: { answer: AnswerContract; isFirst: boolean; row: number; column: number }[];
  }[];
}
