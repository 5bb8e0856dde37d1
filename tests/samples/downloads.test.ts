/** What samples save to a file: an error page in the place of the file would only show in a later step, as a riddle. */
import { expect, test } from 'vitest';
import { allContracts } from '../../src/contract/contract.ts';
import { setupOf } from '../../src/samples/setup.ts';
import { HANDLERS } from '../handling/run-handlers.ts';
import { readGuides } from './guide.ts';

/** A command of curl that saves what it gets, from its name to the end of the line that names the file. */
const SAVING = /\bcurl\b(?:[^\n|]|\\\n)*?(?: -o (?!\/dev\/null)| -\w*O)/g;

test('ends a download with an error given a response that is one', async () => {
  const guides = await readGuides();
  const contracts = allContracts();
  const shown = guides.flatMap(({ samples }) => samples.map(({ code }) => code));
  const setups = guides.flatMap(({ samples }) =>
    setupOf(samples, contracts).languages.flatMap((each) => each.commands),
  );
  const files = HANDLERS.flatMap(({ handling }) => handling.files);

  const downloads = [...shown, ...setups, ...files].flatMap((code) => code.match(SAVING) ?? []);

  expect(downloads.length).toBeGreaterThan(10);
  expect(downloads.filter((command) => !/ -\w*f\w*S|-w /.test(command))).toEqual([]);
});
