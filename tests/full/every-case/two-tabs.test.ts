import { describe } from 'vitest';
import { isFirstOfPolicy, testTwoTabs, UNCAPPED } from '../../support/suites/two-tabs.ts';

describe('so many at once', () => {
  testTwoTabs(UNCAPPED.filter((each) => !isFirstOfPolicy(each)));
});
