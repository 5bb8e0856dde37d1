import type { ApiContract, OperationContract } from '../../openapi/contract.ts';
import type { Provenance } from '../../openapi/provenance.ts';

/** The permissions of an API, each with the operations that ask for it. */
export function permissionRows(api: ApiContract): PermissionRow[] {
  return api.permissions.map((permission) => ({
    ...permission,
    operations: api.operations.filter((operation) => operation.permissions.flat().includes(permission.id)),
    values: api.operations.flatMap((operation) =>
      operation.parameters.flatMap(({ name, requires = {} }) =>
        Object.entries(requires)
          .filter(([, needed]) => needed === permission.id)
          .map(([value]) => ({ operation, setting: `${name}=${value}` })),
      ),
    ),
  }));
}

export interface PermissionRow {
  id: string;
  /** What the vendor calls it, where that is not the id. */
  name?: string;
  allows: string;
  provenance: Provenance;
  operations: OperationContract[];
  /** Parameter values that need it, on operations that otherwise do not. */
  values: { operation: OperationContract; setting: string }[];
}
