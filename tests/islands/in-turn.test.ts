import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('brings islands to life one after another, each when the browser is idle', async () => {
  const { goIdle, turn, woken } = await setUp();
  turn(island('first', woken));
  turn(island('second', woken));

  await settle();
  expect(woken).toEqual([]);
  await goIdle();
  expect(woken).toEqual(['first']);
  await goIdle();
  expect(woken).toEqual(['first', 'second']);
});

test('reports an island whose script does not come, and goes on with the next', async () => {
  const { goIdle, turn, woken, reported } = await setUp();
  const error = new Error('Failed to fetch dynamically imported module');
  turn(() => Promise.reject(error));
  turn(island('second', woken));

  await goIdle();
  await goIdle();
  expect(reported).toEqual([error]);
  expect(woken).toEqual(['second']);
});

async function setUp() {
  const waiting: (() => void)[] = [];
  const reported: unknown[] = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => waiting.push(work));
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  const { default: directive } = await import('../../src/islands/in-turn.ts');
  const turn = (load: Parameters<typeof directive>[0]) =>
    directive(load, { name: '', value: '' }, undefined as unknown as HTMLElement);
  const goIdle = async () => {
    await settle();
    waiting.shift()?.();
    await settle();
  };
  return { goIdle, turn, reported, woken: [] as string[] };
}

function island(name: string, woken: string[]): () => Promise<() => Promise<void>> {
  return () =>
    Promise.resolve(() => {
      woken.push(name);
      return Promise.resolve();
    });
}

/** Lets all promises resolve that wait for nothing else. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
