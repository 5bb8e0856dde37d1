/** The samples in Python of the pages of each API, its first page aside, which is tested with all others. */
import { isFurtherPython, testGuides } from '../samples/run-guides.ts';

await testGuides(isFurtherPython);
