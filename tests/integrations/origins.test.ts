import { expect, test } from 'vitest';
import { withSlots } from '../../src/integrations/origins.ts';

test('leaves links from the root and samples of the local mock, and says in bytes where they are', () => {
  const written = Buffer.from('é [a](http://origin.invalid/docs/a/) curl http://localhost:4321/mock/x');
  const { slots, text } = withSlots(written.toString('latin1'));

  expect(Buffer.from(text, 'latin1').toString()).toBe('é [a](/docs/a/) curl http://localhost:4010/mock/x');
  expect(slots).toEqual({
    links: [Buffer.byteLength('é [a](')],
    samples: [Buffer.byteLength('é [a](/docs/a/) curl ')],
  });
});

test('leaves another port alone', () => {
  expect(withSlots('http://localhost:43210/').text).toBe('http://localhost:43210/');
});
