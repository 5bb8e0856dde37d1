import type { Schemas } from './types.ts';

/**
 * Returns a judgement of a text. No model is at work: the text is searched for the phrases in {@link RULES}, and for
 * words that `policy` puts in quotation marks. What stands in quotation marks in the text itself is reported, and
 * allowed.
 */
export function judge({ content, policy = '' }: Schemas['ModerationRequest']): Schemas['Moderation'] {
  const found = RULES.flatMap((rule) => {
    const signal = rule.pattern.exec(content)?.[0];
    return signal === undefined ? [] : [{ ...rule, signal }];
  });
  const [worst, ...others] = found;
  if (worst) {
    const signals = found.map(({ category, signal }) => `${category}: ${signal}`);
    if (found.every(({ pattern }) => !pattern.test(withoutQuotations(content)))) return quoted(worst.category, signals);
    return disallowed(worst, signals, others.length > 0);
  }
  const forbidden = quotations(policy).find((word) => content.toLowerCase().includes(word.toLowerCase()));
  if (forbidden !== undefined) return againstPolicy(forbidden);
  return allowed(content);
}

function disallowed(rule: Rule, signals: string[], mixed: boolean): Schemas['Moderation'] {
  const { category, severity, action, bannedDays = null, reason } = rule;
  return {
    status: 'DISALLOWED',
    category,
    severity,
    action,
    banned_days: bannedDays,
    reason,
    confidence: mixed ? 0.81 : 0.96,
    uncertainty_flag: mixed,
    ambiguity_reason: mixed ? 'MIXED_SIGNALS' : 'NONE',
    escalation_required: action === 'ESCALATE',
    detected_signals: signals,
  };
}

function quoted(category: Category, signals: string[]): Schemas['Moderation'] {
  return {
    ...SAFE,
    category,
    action: 'LOG_ONLY',
    reason: 'What would be objectionable is quoted from somebody else.',
    confidence: 0.62,
    uncertainty_flag: true,
    ambiguity_reason: 'QUOTED_CONTENT',
    detected_signals: signals,
  };
}

/** None of the documented categories is for rules of one's own. */
function againstPolicy(word: string): Schemas['Moderation'] {
  return {
    ...SAFE,
    status: 'DISALLOWED',
    severity: 'MEDIUM',
    action: 'BLOCK',
    reason: `The text mentions "${word}", against your policy.`,
    confidence: 0.9,
    detected_signals: [`policy: ${word}`],
  };
}

function allowed(content: string): Schemas['Moderation'] {
  if (/\S\s+\S/.test(content)) return SAFE;
  return {
    ...SAFE,
    reason: 'Nothing objectionable was found, but there is little to go by.',
    confidence: 0.55,
    uncertainty_flag: true,
    ambiguity_reason: 'CONTEXT_MISSING',
  };
}

function quotations(text: string): string[] {
  return [...text.matchAll(QUOTATION)].map(([whole]) => whole.slice(1, -1).trim()).filter((word) => word !== '');
}

function withoutQuotations(text: string): string {
  return text.replace(QUOTATION, ' ');
}

const QUOTATION = /"[^"]*"|“[^”]*”/g;

const SAFE: Schemas['Moderation'] = {
  status: 'ALLOWED',
  category: 'SAFE',
  severity: 'LOW',
  action: 'ALLOW',
  banned_days: null,
  reason: 'Nothing objectionable was found.',
  confidence: 0.98,
  uncertainty_flag: false,
  ambiguity_reason: 'NONE',
  escalation_required: false,
  detected_signals: [],
};

/** What the mock looks for, the worst first. */
const RULES: readonly Rule[] = [
  {
    category: 'CHILD_SAFETY',
    severity: 'CRITICAL',
    action: 'ESCALATE',
    pattern: /\bare your parents home\b/i,
    reason: 'The text may endanger a child.',
  },
  {
    category: 'SELF_HARM',
    severity: 'CRITICAL',
    action: 'ESCALATE',
    pattern: /\b(hurt|harm|kill) myself\b/i,
    reason: 'The writer may be in danger; a person should look at this.',
  },
  {
    category: 'EXTREMISM',
    severity: 'CRITICAL',
    action: 'BANNED',
    bannedDays: 365,
    pattern: /\bjoin our (holy )?war\b/i,
    reason: 'The text recruits for violence.',
  },
  {
    category: 'VIOLENCE',
    severity: 'HIGH',
    action: 'BANNED',
    bannedDays: 30,
    pattern: /\b(i will|going to) (hurt|kill|beat) you\b/i,
    reason: 'The text threatens somebody.',
  },
  {
    category: 'HATE_SPEECH',
    severity: 'HIGH',
    action: 'BANNED',
    bannedDays: 30,
    pattern: /\bsubhuman\b/i,
    reason: 'The text denies people their dignity.',
  },
  {
    category: 'ILLEGAL',
    severity: 'HIGH',
    action: 'BLOCK',
    pattern: /\b(stolen credit cards?|fake passports?)\b/i,
    reason: 'The text offers something illegal.',
  },
  {
    category: 'SEXUAL',
    severity: 'HIGH',
    action: 'BLOCK',
    pattern: /\bnude (photos?|pictures?)\b/i,
    reason: 'The text is sexual.',
  },
  {
    category: 'HARASSMENT',
    severity: 'HIGH',
    action: 'BANNED',
    bannedDays: 7,
    pattern: /\byou('re| are) (an? )?(idiot|loser|moron)\b/i,
    reason: 'The text insults somebody.',
  },
  {
    category: 'SPAM',
    severity: 'MEDIUM',
    action: 'BLOCK',
    pattern: /\b(click here|claim your prize|buy now)\b/i,
    reason: 'The text is advertising that nobody asked for.',
  },
  {
    category: 'PII',
    severity: 'MEDIUM',
    action: 'REDACT',
    pattern: /[\w.+-]{1,64}@[\w-]{1,64}(\.[\w-]{1,64}){1,5}/,
    reason: 'The text holds personal data.',
  },
  {
    category: 'PROFANITY',
    severity: 'LOW',
    action: 'REDACT',
    pattern: /\b(damn|bloody hell)\b/i,
    reason: 'The text swears.',
  },
];

type Category = Schemas['Moderation']['category'];

interface Rule {
  category: Category;
  severity: Schemas['Moderation']['severity'];
  action: Schemas['Moderation']['action'];
  /** For how long the writer should be kept out. */
  bannedDays?: number;
  pattern: RegExp;
  reason: string;
}
