import { headerOf, type Answer } from '../../sandbox/answer.ts';

/** Returns the steps of the mock with what each of them did to the answer. The last one writes every answer. */
export function stepsOf(steps: string[], answer: Pick<Answer, 'headers'> | null): Step[] {
  const [decider] = (answer && headerOf(answer, 'X-Mock-Reason'))?.split('/') ?? [];
  const decided = steps.indexOf(decider ?? '');
  return steps.map((name, index) => {
    if (decided === -1) return { name, did: 'nothing' };
    if (index === decided) return { name, did: 'decided' };
    return { name, did: index < decided || index === steps.length - 1 ? 'passed' : 'skipped' };
  });
}

/** What a step of the mock did: nothing at all before the first answer. */
export interface Step {
  name: string;
  did: 'nothing' | 'passed' | 'decided' | 'skipped';
}
