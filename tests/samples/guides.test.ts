/** Every sample of every guide, but for those in Python that tests/full/python-samples.test.ts runs. */
import { isFurtherPython, testGuides } from './run-guides.ts';

await testGuides((guide, run) => !isFurtherPython(guide, run));
