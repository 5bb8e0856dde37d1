import { expect, test } from 'vitest';
import { COLUMNS, createPicture, PITCH, squares } from '../../src/cases/picture.ts';

test('draws a square for each case, in rows', () => {
  const path = squares(COLUMNS + 1);

  expect(path.match(/M/g)).toHaveLength(COLUMNS + 1);
  expect(path).toMatch(new RegExp(`M0 ${PITCH}h1v1h-1z$`));
});

test('fills the squares of an API by what became of its cases', () => {
  const picture = createPicture();
  picture.add('novapulse', 0, 'reproduced');
  picture.add('novapulse', 2, 'different');

  expect(picture.of('novapulse')).toEqual({
    reproduced: 'M0 0h1v1h-1z',
    different: `M${2 * PITCH} 0h1v1h-1z`,
    passed: 1,
    sent: 2,
  });
  expect(picture.of('lumyx').sent).toBe(0);

  picture.clear();
  expect(picture.of('novapulse').sent).toBe(0);
});
