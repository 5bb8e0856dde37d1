/** A step of a run: what it is called, and the script of package.json that does it. */
export type Stage = readonly [name: string, script: string, ...args: string[]];

/** A run: where its reports go, and its steps. What stands in one line runs at once, so that no core waits for another. */
export interface Plan {
  results: string;
  stages: readonly (readonly Stage[])[];
}

/** Everything that has to hold, in the order in which a mistake shows soonest. */
export const QUICK: Plan = {
  results: 'test-results',
  stages: [
    [['Tools', 'ensure', 'chromium', 'curl', 'openssl', 'python-requests', 'python-httpx']],
    [
      ['Types', 'check'],
      ['Generated files are fresh', 'generate:check'],
      ['Format', 'format:check'],
      ['Lint', 'lint'],
    ],
    [
      ['Build', 'build'],
      ['Unit, conformance and parity tests', 'test:unit'],
    ],
    [['Browser tests', 'test:site']],
  ],
};

/** What takes longer: other browsers, servers in front, and every case over every transport. */
export const FULL: Plan = {
  results: 'test-results/full',
  stages: [
    [
      [
        'Tools',
        'ensure',
        'chromium',
        'firefox',
        'webkit',
        'xvfb',
        'nginx',
        'openssl',
        'redis',
        'python-requests',
        'python-yaml',
      ],
    ],
    [['Build', 'build']],
    [['Every page in both themes', 'test:pages']],
    [['Long tests', 'test:long']],
    [['Browser engines', 'test:engines']],
  ],
};
