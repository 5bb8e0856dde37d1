import { joinCookies } from '../../openapi/credentials.ts';
import { COOKIE } from '../sandbox/cookie-header.ts';

/** Moves the cookies of a request that Scalar is about to make into the header that stands in for them in a page. */
export function moveCookies({ requestBuilder }: { requestBuilder: Sent }): void {
  const { cookies, security, headers } = requestBuilder;
  const own = cookies.filter(({ isDisabled, name }) => isDisabled !== true && name !== '');
  const keys = security.filter((each) => each.in === 'cookie');
  if (own.length + keys.length === 0) return;
  let line = headers.get('Cookie') ?? undefined;
  for (const { name, value } of [...own, ...keys]) line = joinCookies(line, name, value);
  headers.delete('Cookie');
  headers.set(COOKIE, line ?? '');
  requestBuilder.cookies = [];
  requestBuilder.security = security.filter((each) => each.in !== 'cookie');
}

/** As much of a request of Scalar's as is read here. */
interface Sent {
  headers: Headers;
  cookies: { name: string; value: string; isDisabled?: boolean }[];
  security: { in: string; name: string; value: string }[];
}
