/** A field of work: what its people do, and what one looks for in them. Hand-written, and small on purpose. */
export interface Field {
  /** Words in a title or a description that speak for this field. */
  words: readonly string[];
  /** Completes "five or more years of …". */
  work: string;
  /** What a person may be working on. */
  areas: readonly [string, string, string, string];
  /** What sets good people apart, as criteria. */
  skills: readonly [string, ...string[]];
}

/** Returns the field that a job's title and description speak of most, the last one where they speak of none. */
export function fieldOf(text: string): Field {
  const lower = text.toLowerCase();
  let best = GENERAL;
  let most = 0;
  for (const field of FIELDS) {
    const hits = field.words.filter((word) => lower.includes(word)).length;
    if (hits > most) [best, most] = [field, hits];
  }
  return best;
}

const GENERAL: Field = {
  words: [],
  work: 'work in a comparable role',
  areas: ['Daily operations', 'Projects', 'Customers and partners', 'Reporting'],
  skills: [
    'Brings order into work that has none',
    'Keeps promises about dates, or says early that they will slip',
    'Learns the tools of a new place within weeks',
  ],
};

const FIELDS: readonly Field[] = [
  {
    words: ['engineer', 'developer', 'software', 'backend', 'frontend', 'platform', 'programmer'],
    work: 'professional software engineering',
    areas: ['Services and APIs', 'Data pipelines', 'Web applications', 'Infrastructure'],
    skills: [
      'Has designed and run services in production',
      'Reviews the work of others and helps them grow',
      'Tests what they build, and can say what the tests leave out',
      'Has handled an incident from the first alert to the report',
      'Writes down decisions so that others can follow them',
    ],
  },
  {
    words: ['data', 'analyst', 'analytics', 'machine learning', 'statistic', 'scientist'],
    work: 'professional data work',
    areas: ['Reporting', 'Experiments', 'Forecasting', 'Data quality'],
    skills: [
      'Turns a vague question into one that data can answer',
      'Writes SQL that others can read',
      'Explains uncertainty to people who do not work with numbers',
      'Has found and corrected a wrong figure that many relied on',
    ],
  },
  {
    words: ['design', 'ux', 'research', 'interface', 'product designer'],
    work: 'professional product design',
    areas: ['Flows and screens', 'User research', 'Design systems', 'Accessibility'],
    skills: [
      'Shows how research changed a design',
      'Works with engineers until the thing is built as meant',
      'Designs for people who use a keyboard or a screen reader',
      'Gives reasons for a design, and drops it when they fall',
    ],
  },
  {
    words: ['sales', 'account executive', 'business development', 'partnership', 'revenue'],
    work: 'professional selling',
    areas: ['New customers', 'Existing customers', 'Partners', 'Large tenders'],
    skills: [
      'Has met a yearly target in a comparable market',
      'Qualifies leads early instead of keeping hope alive',
      'Negotiates without giving the margin away',
      'Keeps the pipeline honest in the tool that all use',
    ],
  },
  {
    words: ['support', 'customer success', 'service desk', 'help desk', 'agent'],
    work: 'work with customers',
    areas: ['First answers', 'Difficult cases', 'Onboarding', 'Help articles'],
    skills: [
      'Stays calm with people who are not',
      'Finds the question behind the question',
      'Writes answers that end a conversation well',
      'Tells the product team what customers stumble over',
    ],
  },
  {
    words: ['nurse', 'care', 'clinical', 'patient', 'hospital', 'therapist'],
    work: 'professional care',
    areas: ['Ward', 'Outpatients', 'Home visits', 'Emergency'],
    skills: [
      'Holds the registration that the role asks for',
      'Hands over a shift completely',
      'Notices a change in a patient before it is in the figures',
      'Documents care while it is fresh',
    ],
  },
];
