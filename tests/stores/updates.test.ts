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

test('makes all changes of one turn as one step, and all that waited for it as the next', async () => {
  const { state, commits, commit } = createSlow();
  const update = createUpdates(commit, 1000);

  const first = Promise.all([1, 2].map((amount) => update(['n'], add(amount))));
  await expect.poll(() => commits.length).toBe(1);
  const later = Promise.all([3, 4].map((amount) => update(['n'], add(amount))));
  commits[0]?.letGo();
  await expect.poll(() => commits.length).toBe(2);
  commits[1]?.letGo();

  expect([await first, await later]).toEqual([
    [1, 3],
    [6, 10],
  ]);
  expect(state.get('n')).toBe(10);
});

test('gives each change the result of its last run', async () => {
  const results: number[] = [];
  const update = createUpdates(async (_keys, run) => {
    run(new Map([['n', 1]]));
    run(new Map([['n', 5]]));
  }, 1000);

  results.push(await update(['n'], add(1)));

  expect(results).toEqual([6]);
});

test('makes no change that its caller has given up', async () => {
  const { commits, commit } = createSlow();
  const update = createUpdates(commit, 1000);
  let isWanted = true;
  const first = update(['n'], add(1));
  await expect.poll(() => commits.length).toBe(1);
  const late = update(['n'], add(10), () => isWanted);
  const given = expect(late).rejects.toMatchObject({ failure: 'hanging' });

  isWanted = false;
  commits[0]?.letGo();

  expect(await first).toBe(1);
  await given;
  expect(commits).toHaveLength(1);
});

test('makes a change no second time that was given up while others were faster', async () => {
  const wanted = { first: true, second: true };
  const written: unknown[] = [];
  const update = createUpdates(async (_keys, run, isWanted) => {
    run(new Map([['n', 1]]));
    wanted.first = false;
    written.push(isWanted(), run(new Map([['n', 5]])).get('n')?.value);
  }, 1000);

  const first = expect(update(['n'], add(1), () => wanted.first)).rejects.toMatchObject({ failure: 'hanging' });
  const second = update(['n'], add(10), () => wanted.second);

  expect(await second).toBe(15);
  await first;
  expect(written).toEqual([true, 15]);
});

test('rejects those of a step that failed, and goes on with the next', async () => {
  let tries = 0;
  const update = createUpdates(async (_keys, run) => {
    tries += 1;
    if (tries === 1) throw new Error('broken');
    run(new Map());
  }, 1000);

  await expect(update(['n'], add(1))).rejects.toThrow('broken');
  expect(await update(['n'], add(1))).toBe(1);
});
