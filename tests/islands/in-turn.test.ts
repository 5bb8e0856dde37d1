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

test('leaves an island alone until it is near the window, and says so', async () => {
  const { goIdle, comeNear, turn, woken } = await setUp();
  const far = turn(island('far', woken), false);
  turn(island('near', woken));

  await goIdle();
  await goIdle();
  expect(woken).toEqual(['near']);
  expect(far).toEqual({ far: '' });

  comeNear();
  expect(far).toEqual({});
  await goIdle();
  expect(woken).toEqual(['near', 'far']);
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
  const observers = new Set<() => void>();
  vi.stubGlobal('IntersectionObserver', observerOf(observers));
  vi.stubGlobal('requestIdleCallback', (work: () => void) => waiting.push(work));
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  const { default: directive } = await import('../../src/islands/in-turn.ts');
  /** Returns what the island says of itself. */
  const turn = (load: Parameters<typeof directive>[0], isNear = true) => {
    const dataset: DOMStringMap = {};
    directive(load, { name: '', value: '' }, { dataset, children: [isNear] } as unknown as HTMLElement);
    return dataset;
  };
  const comeNear = () => observers.forEach((see) => see());
  const goIdle = async () => {
    await settle();
    waiting.shift()?.();
    await settle();
  };
  return { goIdle, comeNear, turn, reported, woken: [] as string[] };
}

/** An observer that sees at once what is near, and the rest when it is told to; a child is whether it is near. */
function observerOf(observers: Set<() => void>) {
  return class {
    readonly #see: () => void;
    readonly #tell: (entries: { isIntersecting: boolean }[]) => void;

    constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
      this.#tell = tell;
      this.#see = () => tell([{ isIntersecting: true }]);
    }

    observe(isNear: boolean): void {
      this.#tell([{ isIntersecting: isNear }]);
      if (!isNear) observers.add(this.#see);
    }

    disconnect(): void {
      observers.delete(this.#see);
    }
  };
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
