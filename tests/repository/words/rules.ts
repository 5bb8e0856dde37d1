/**
 * The words that visible text does without, each with the reason and with what to write in its place. The reader comes
 * from an exception handler, in a hurry, and often reads English as a second language.
 */
export const WORD_RULES: readonly WordRule[] = [
  {
    pattern: /\banswer(?:s|ed|ing)?\b/iu,
    reason: 'RFC 9110 speaks of responses.',
    instead: 'response, returns, responds',
  },
  { pattern: /\baddress(?:es)?\b/iu, reason: 'What a client requests is a URL.', instead: 'URL' },
  { pattern: /\bmembers?\b/u, reason: 'What a JSON object has is a field.', instead: 'field' },
  { pattern: /\bfigures?\b/iu, reason: 'Too vague to search for.', instead: 'number, limit, value' },
  { pattern: /\b(?:stands?|stood|standing)\b/iu, reason: 'Nothing stands anywhere.', instead: 'is, appears' },
  { pattern: /\b(?:tells?|told|telling)\b/iu, reason: 'Programs do not tell.', instead: 'says, shows, names' },
  { pattern: /\bsay(?:s|ing)? no\b/iu, reason: 'A riddle.', instead: 'rejects' },
  { pattern: /\b(?:holds?|held|holding)\b/iu, reason: 'Nothing is held.', instead: 'contains, keeps, has' },
  { pattern: /\btakes\b/iu, reason: 'Too many meanings.', instead: 'accepts, needs, uses' },
  { pattern: /\blet pass\b/iu, reason: 'Wordy.', instead: 'ignored, accepted' },
  { pattern: /\b(?:com|br)(?:es?|ing|ings|ought) about\b/iu, reason: 'Wordy.', instead: 'happens, causes, triggers' },
  { pattern: /\brefus(?:es?|ed|ing|als?)\b/iu, reason: 'APIs reject requests.', instead: 'reject, rejects, error' },
  { pattern: /\basks? for\b|\basked for\b|\basking for\b/iu, reason: 'Wordy.', instead: 'requires, requests' },
  { pattern: /\b(?:nobody|whoever|somebody|anybody)\b/iu, reason: 'Vague.', instead: 'no one, anyone, someone' },
  { pattern: /\bspare(?:s|d)? you\b/iu, reason: 'An idiom.', instead: 'you do not have to' },
  { pattern: /\bworlds?\b/iu, reason: 'A word of the inside.', instead: 'environment' },
  { pattern: /\bslips?\b/iu, reason: 'An idiom.', instead: 'typo' },
  { pattern: /\bbesides?\b/iu, reason: 'Two meanings.', instead: 'also, in addition, next to' },
  { pattern: /\bof (?:yours|ours|theirs)\b/iu, reason: 'Wordy.', instead: 'your, our, their' },
  { pattern: /\b(?:is|are) to be\b/iu, reason: 'Name who does it.', instead: 'must' },
  {
    pattern: /\bnot (?:un(?!der\b|til\b|less\b)\w+|without)\b/iu,
    reason: 'A double negation.',
    instead: 'the positive word',
  },
  { pattern: /\bnothing but\b/iu, reason: 'A double negation.', instead: 'only' },
  { pattern: /\bbut for\b|\bsave for\b/iu, reason: 'Rare.', instead: 'except' },
  { pattern: /\bhence\b|\bthereby\b|\bwhilst\b|\bthus\b/iu, reason: 'Rare.', instead: 'so' },
  {
    pattern: /\b(?:two|three|four|five|six|seven|eight) (?:APIs|vendors)\b/iu,
    reason: 'The catalog counts the APIs.',
    instead: 'all APIs, or <ApiCount />',
  },
  {
    pattern: /\bsandbox(?:es|'s|’s)?\b/iu,
    reason: 'A vendor has a sandbox; ours is the mock.',
    instead: 'mock, our choice',
  },
  {
    pattern:
      /\b(?:behaviours?|colours?|favours?|honours?|neighbours?|centres?|licences?|catalogues?|analys(?:e|es|ed|ing)|misspelt|spelt|learnt|cancelled|labelled|modell(?:ed|ing)|grey|programmes?|judgement)\b/iu,
    reason: 'American spelling, as in the names of fields.',
    instead: 'behavior, color, license, catalog, analyze, misspelled',
  },
  {
    pattern:
      /\b(?:recogn|organ|real|initial|normal|summar|special|author|optim|minim|custom|serial|priorit|apolog|emphas)is(?:e|es|ed|er|ers|ing|ation)\b/iu,
    reason: 'American spelling, as in the names of fields.',
    instead: '-ize',
  },
];

/** Phrases in which such a word is the right one. They are taken out of a text before it is searched. */
export const ALLOWED_PHRASES: readonly AllowedPhrase[] = [
  {
    pattern: /\b(?:IP|e-mail|email|postal) address(?:es)?\b|\baddress to listen on\b|machine has no such address/giu,
    reason: 'No other word names these.',
  },
  { pattern: /\bconnections? (?:was |is )?refused\b|\brefused to connect\b/giu, reason: 'Operating systems say so.' },
  {
    pattern: /\btakes (?:effect|place|precedence|longer|about|up to|time|too long|\d+|a few|ten|some)\b/giu,
    reason: 'Plain English.',
  },
  {
    pattern: /\banswer(?:s|ed|ing)?\b(?=[\s\S]*\bquestion)|(?<=\bquestion[\s\S]*)\banswer(?:s|ed|ing)?\b/giu,
    reason: 'A question has an answer.',
  },
  {
    pattern: /\b(?:questions? and|application|applicant'?s?|interview) answers?\b/giu,
    reason: 'A person answers a question.',
  },
  {
    pattern:
      /\b[Ss]andbox (?:environment|key|keys|and production|or production|\(test\)|= )|\b(?:production and|production or|live and) sandbox\b/gu,
    reason: 'The vendor’s own environment of that name.',
  },
  { pattern: /\bSandbox\b(?! (?:choice|file))/gu, reason: 'The vendor’s own environment, by its name.' },
];

/** The most words that a sentence may have. */
export const MOST_WORDS = 25;

interface WordRule {
  pattern: RegExp;
  reason: string;
  instead: string;
}

interface AllowedPhrase {
  pattern: RegExp;
  reason: string;
}
