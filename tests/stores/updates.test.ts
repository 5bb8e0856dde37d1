import { expect, test } from 'vitest';
import { createUpdates, type Commit } from '../../mock/stores/updates.ts';

/** A store whose every commit waits to be let go. */
function createSlow() {
  const state = new Map<string, unknown>();
  const commits: { keys: readonly string[]; letGo: () => void }[] = [];
  const commit: Commit = (keys, run) =>
    new Promise((resolve) => {
      const letGo = () => {
        for (const [key, { value }] of run(state)) state.set(key, value);
        resolve();
      };
      commits.push({ keys, letGo });
    });
  return { state, commits, commit };
}

const add =
  (amount: number) =>
  ([n = 0]: (number | undefined)[]) => ({ values: [n + amount], result: n + amount });

test('makes all changes that waited as one step', async () => {
  const { state, commits, commit } = createSlow();
  const update = createUpdates(commit, { patience: 1000 });

  const results = Promise.all([1, 2, 3, 4].map((amount) => update(['n'], add(amount))));
  commits[0]?.letGo();
  await expect.poll(() => commits.length).toBe(2);
  commits[1]?.letGo();

  expect(await results).toEqual([1, 3, 6, 10]);
  expect(state.get('n')).toBe(10);
});

test('gives each change the result of its last run', async () => {
  const results: number[] = [];
  const update = createUpdates(
    async (_keys, run) => {
      run(new Map([['n', 1]]));
      run(new Map([['n', 5]]));
    },
    { patience: 1000 },
  );

  results.push(await update(['n'], add(1)));

  expect(results).toEqual([6]);
});

test('makes no change that its caller has given up', async () => {
  let time = 0;
  const { commits, commit } = createSlow();
  const update = createUpdates(commit, { patience: 100, now: () => time });
  const first = update(['n'], add(1));
  const late = update(['n'], add(10));
  const given = expect(late).rejects.toMatchObject({ failure: 'hanging' });

  time = 101;
  commits[0]?.letGo();

  expect(await first).toBe(1);
  await given;
  expect(commits).toHaveLength(1);
});

test('rejects those of a step that failed, and goes on with the next', async () => {
  let tries = 0;
  const update = createUpdates(
    async (_keys, run) => {
      tries += 1;
      if (tries === 1) throw new Error('broken');
      run(new Map());
    },
    { patience: 1000 },
  );

  await expect(update(['n'], add(1))).rejects.toThrow('broken');
  expect(await update(['n'], add(1))).toBe(1);
});
