import { expect, test } from 'vitest';
import { withSlots } from '../../src/integrations/origins.ts';

test('leaves links from the root and samples of the local mock, and says in bytes where they are', () => {
  const { slots, bytes } = withSlots('é [a](http://origin.invalid/docs/a/) curl http://localhost:4321/mock/x');

  const text = 'é [a](/docs/a/) curl http://localhost:4010/mock/x';
  expect(bytes.toString()).toBe(text);
  expect(slots).toEqual({
    links: [Buffer.byteLength('é [a](')],
    samples: [Buffer.byteLength('é [a](/docs/a/) curl ')],
  });
});

test('leaves another port alone', () => {
  expect(withSlots('http://localhost:43210/').bytes.toString()).toBe('http://localhost:43210/');
});
