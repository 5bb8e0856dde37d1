import { exampleOf } from '../../engine/answer/example.ts';
import { contract } from './contract.ts';
import type { AnyCall, Schemas } from './types.ts';

/** The personas are those of the document's example. */
export const PERSONAS = exampleOf(contract, 'listPersonas', 'personas') as unknown as Schemas['PersonaList'];

/** Returns a persona by its id, or refuses. */
export function findPersona({ refuse }: Pick<AnyCall, 'refuse'>, id: number): Schemas['Persona'] {
  const persona = PERSONAS.data.find((each) => each.id === id);
  if (persona) return persona;
  const known = PERSONAS.data.map((each) => each.id).join(', ');
  throw refuse('persona_not_found', `There are the personas ${known}, and no other.`, { persona_id: id });
}
