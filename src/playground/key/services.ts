/**
 * How the keys of some well-known services begin, so that people who paste one can be told. The longer beginnings come
 * first where one holds another. Each service documents its own; a key that is not recognised is treated like any other.
 */
const SERVICES: [beginning: RegExp, service: string][] = [
  [/^sk-ant-/, 'Anthropic'],
  [/^sk-or-v1-/, 'OpenRouter'],
  [/^sk-(proj-|svcacct-|admin-)?[A-Za-z0-9_-]{20,}$/, 'OpenAI'],
  [/^(sk|rk|pk)_live_[A-Za-z0-9]{10,}$/, 'Stripe'],
  [/^whsec_/, 'Stripe'],
  [/^(gh[opusr]_|github_pat_)/, 'GitHub'],
  [/^glpat-/, 'GitLab'],
  [/^(AKIA|ASIA)[0-9A-Z]{12,}$/, 'Amazon Web Services'],
  [/^AIza[0-9A-Za-z_-]{30,}$/, 'Google'],
  [/^ya29\./, 'Google'],
  [/^xox[abeoprs]-/, 'Slack'],
  [/^xapp-/, 'Slack'],
  [/^SG\.[\w-]{10,}\./, 'SendGrid'],
  [/^(AC|SK)[0-9a-f]{32}$/, 'Twilio'],
  [/^hf_[A-Za-z0-9]{20,}$/, 'Hugging Face'],
  [/^gsk_[A-Za-z0-9]{20,}$/, 'Groq'],
  [/^r8_[A-Za-z0-9]{20,}$/, 'Replicate'],
  [/^npm_[A-Za-z0-9]{20,}$/, 'npm'],
  [/^pypi-/, 'PyPI'],
  [/^do[opr]_v1_/, 'DigitalOcean'],
  [/^shp(at|ca|pa|ss)_/, 'Shopify'],
  [/^key-[0-9a-f]{32}$/, 'Mailgun'],
  [/^sq0[a-z]{3}-/, 'Square'],
  [/^dapi[0-9a-f]{32}/, 'Databricks'],
  [/^lin_api_/, 'Linear'],
  [/^(secret|ntn)_[A-Za-z0-9]{30,}$/, 'Notion'],
  [/^sbp_[0-9a-f]{30,}$/, 'Supabase'],
];

/** Returns the name of the service whose live keys look like this one, or null. */
export function serviceOf(key: string): string | null {
  return SERVICES.find(([beginning]) => beginning.test(key))?.[1] ?? null;
}

/** True for a JSON Web Token (RFC 7519): three parts, of which the first two are JSON. */
export function isToken(key: string): boolean {
  return /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]*$/.test(key);
}
