import { expect, test } from 'vitest';
import { Router } from '../../mock/engine/router.ts';

function routerOf(...routes: [method: string, template: string][]): Router<string> {
  const router = new Router<string>();
  for (const [method, template] of routes) router.add(method, template, `${method} ${template}`);
  return router;
}

test.each([
  ['GET', '/users', 'GET /users', {}],
  ['GET', '/users/', 'GET /users', {}],
  ['GET', '/users/7', 'GET /users/{id}', { id: '7' }],
  ['GET', '/users/a%2Fb%20c', 'GET /users/{id}', { id: 'a/b c' }],
  ['GET', '/users/%E0%A4%A', 'GET /users/{id}', { id: '%E0%A4%A' }],
  ['GET', '/users/me', 'GET /users/me', {}],
  // The place of another method has nothing for this one.
  ['DELETE', '/users/me', 'DELETE /users/{id}', { id: 'me' }],
  ['GET', '/users/me/keys', 'GET /users/{user-id}/keys', { 'user-id': 'me' }],
  ['GET', '/users/7/report.csv', 'GET /users/{id}/{name}.csv', { id: '7', name: 'report' }],
  ['GET', '/users/7/report.pdf', 'GET /users/{id}/{file}', { id: '7', file: 'report.pdf' }],
  ['POST', '/chat:complete(now)', 'POST /chat:complete(now)', {}],
  ['GET', '/', 'GET /', {}],
  ['GET', '/slash/', 'GET /slash/', {}],
  ['GET', '/x/1', 'GET /x/{__proto__}', Object.fromEntries([['__proto__', '1']])],
])('finds for %s %s what %s is', (method, path, target, params) => {
  const router = routerOf(
    ['GET', '/users'],
    ['GET', '/users/{id}'],
    ['DELETE', '/users/{id}'],
    ['GET', '/users/me'],
    ['GET', '/users/{user-id}/keys'],
    ['GET', '/users/{id}/{file}'],
    ['GET', '/users/{id}/{name}.csv'],
    ['POST', '/chat:complete(now)'],
    ['GET', '/'],
    ['GET', '/slash/'],
    ['GET', '/x/{__proto__}'],
  );

  expect(router.find(method, path)).toEqual({ target, params });
});

test.each(['/user', '/users/7/keys/8', '/users//keys', '/USERS', '/chat', '/slash/x', '//'])(
  'finds nothing at %s',
  (path) => {
    const router = routerOf(['GET', '/users/{id}/keys'], ['GET', '/chat:complete(now)'], ['GET', '/slash/']);

    expect(router.find('GET', path)).toBeUndefined();
  },
);

test('lists what a path has, in the order in which Allow names it', () => {
  const router = routerOf(['DELETE', '/a/{id}'], ['QUERY', '/a/{id}'], ['GET', '/a/{id}'], ['POST', '/a/b']);

  expect(router.findAll('/a/b')).toEqual(['GET /a/{id}', 'POST /a/b', 'DELETE /a/{id}', 'QUERY /a/{id}']);
  expect(router.findAll('/b')).toEqual([]);
});
