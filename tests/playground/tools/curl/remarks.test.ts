/** What the reader is told; what is sent is compared with curl itself, in differential.test.ts. */
import { expect, test } from 'vitest';
import { API_IDS } from '../../../../openapi/catalog.ts';
import { catalogEntry } from '../../../../src/contract/catalog-entry.ts';
import { playgroundView } from '../../../../src/contract/playground.ts';
import { pasteCurl } from '../../../../src/playground/tools/curl/paste.ts';
import { outgoingRequest } from '../../../../src/sandbox/request.ts';
import { contractOf } from '../../view.ts';

const CATALOG = API_IDS.map((id) => catalogEntry(contractOf(id)));
const JOBS = 'https://api.novapulse.io/v1/jobs';
const CHAT = 'https://api.novapai.ai/router/v1/chat/completions';

test.each([
  [`curl ${JOBS} --own a=b`, 'curl has no option --own'],
  [`curl ${JOBS} -=`, 'curl has no option -='],
  [`curl ${JOBS} --max-time`, '--max-time needs a value'],
  [`curl ${JOBS} -m`, '-m needs a value'],
  [`curl ${JOBS} --max-time=5`, 'a space in place of the ='],
  [`curl ${JOBS} –m 5`, '“–” before an option'],
  [`curl ${JOBS} -X TRACE`, 'does not send TRACE'],
  [`curl ${JOBS} -H @headers.txt`, 'headers in headers.txt'],
  [`curl ${JOBS} -H Own`, 'The header “Own” was left out'],
  [`curl ${JOBS} -H $'Own: a\\nb'`, 'characters that no header can carry'],
  [`curl ${JOBS} -H 'Own: é'`, 'characters outside ASCII'],
  [`curl ${JOBS} -H 'Authorization: Bearer a' -H 'Authorization: Bearer b'`, 'several Authorization headers'],
  [`curl ${JOBS} -z yesterday`, 'If-Modified-Since'],
  [`curl ${JOBS} -C -`, '--continue-at -'],
  [`curl ${JOBS} --digest -u a:b`, '--digest'],
  [`curl ${JOBS} -n`, '.netrc'],
  [`curl -K own.conf ${JOBS}`, 'configuration file'],
  [`curl ${JOBS} {a,b}`, 'a shell expands'],
  [`curl '${JOBS}?a[]=1'`, 'as a range'],
  [`curl '${JOBS}?limit=%ff'`, 'not valid UTF-8'],
  [`curl ${JOBS} --url-query a=b -G -d c=d`, '--url-query was left out'],
  [`curl ${CHAT} -d @- < own.json`, 'standard input'],
  [`curl ${CHAT} -F a=b`, 'The form (-F) was left out'],
  [`curl ${CHAT} -F a=b -d c=d`, 'curl rejects this command'],
  [`curl ${CHAT} -d @- <<EOF\n{}`, 'not closed by a line EOF'],
  [`curl ${CHAT} --json "$BODY"`, 'The value of BODY is not known here. $BODY is sent as text.'],
  [`curl ${JOBS}/$JOB_ID`, '$JOB_ID is sent as text.'],
  [`curl\u00a0${JOBS}`, 'Non-breaking spaces'],
])('says what became of a part of %j', async (command, remark) => {
  expect((await notesOf(command)).join('\n')).toContain(remark);
});

test('says nothing given a command that is taken over whole', async () => {
  expect(await notesOf(`curl '${JOBS}?limit=5' -H 'X-Own: 1'`)).toEqual([]);
});

test('lists what does not change the request', async () => {
  expect(await notesOf(`curl -sS -o out.json --max-time 5 ${JOBS} 2>err.txt | jq .`)).toEqual([
    'Ignored, because it does not change the request: -s, -S, -o, --max-time, 2> err.txt, | jq.',
  ]);
});

test('reads typographic quotes and dashes as they were meant, and says so', async () => {
  const { request, notes } = await sent(`curl ${CHAT} —json ‘{“a”: 1}’ -H “X-Own: it’s”`);

  expect(request).toMatchObject({ method: 'POST', body: { text: '{"a": 1}' }, headers: { 'X-Own': "it's" } });
  expect(notes.join('\n')).toMatch(/Typographic quotes.*\n.*“—” before an option/);
});

test('reads the variables of curl', async () => {
  const { request } = await sent(`curl --variable id=job_1 --expand-url '${JOBS}/{{id}}'`);

  expect(request.path).toBe('/jobs/job_1');
});

test('sends a method as a browser does, and says so', async () => {
  const { request, notes } = await sent('curl -X delete https://embed.nova.dweet.com/v1/criteria-library/c_1');

  expect(request.method).toBe('DELETE');
  expect(notes).toEqual(['The method delete is sent as DELETE: curl sends it as written.']);
});

test('puts a file as the body of PUT, and what standard input has', async () => {
  const url = 'https://embed.nova.dweet.com/v1/jobs/job_1/criteria';
  const { request } = await sent(`echo '{}' | curl -T - ${url} -H 'Content-Type: application/json'`);

  expect(request).toMatchObject({ method: 'PUT', body: { text: '{}\n' } });
});

test.each([
  ['# curl https://api.novapulse.io/v1/jobs', 'remove the #'],
  ['echo curl', 'No curl command found'],
  ['curl --manual', 'asks curl for its manual'],
  [`curl "$BASE_URL/jobs"`, 'begins with the variable BASE_URL'],
  [`curl ${JOBS} -H "Authorization: Bearer \`cat key\`"`, 'runs another command'],
  [`curl ${JOBS} -d @<(cat own.json)`, 'runs another command'],
  [`curl ${JOBS} -H "X-Own: \${KEY%%-*}"`, 'replace it with its value'],
  [`curl ${JOBS} \\\n -H 'X-Own: 1`, "The quote ' in line 2 is not closed"],
  [`curl ${JOBS} -H "X-Own: \${A:-1"`, 'not closed'],
  [`curl ${JOBS} -H "X-Own: ${'${A:-'.repeat(50)}`, 'too deeply'],
  [`curl ${JOBS} -H "X-Own: $(cat`, 'not closed'],
])('refuses %j, and says why', async (command, problem) => {
  const result = await paste(command);

  expect('problem' in result && result.problem).toContain(problem);
});

test('reads up to 1,000,000 characters, and as many after variables', async () => {
  const [long, grown] = await Promise.all([
    paste(`curl ${JOBS} -d '${'a'.repeat(1_000_000)}'`),
    paste(`A=${'a'.repeat(100_000)}\ncurl ${JOBS} -d "${'$A'.repeat(1000)}"`),
  ]);

  expect(long).toEqual({ problem: expect.stringMatching(/has 1,000,0\d\d characters.*up to 1,000,000/) as string });
  expect(grown).toEqual({ problem: expect.stringContaining('more than 1,000,000 characters') as string });
});

test('takes over 100 headers and query parameters, and says how many there were', async () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `-H 'X-${index}: ${index}'`).join(' ');
  const query = Array.from({ length: 3000 }, (_, index) => `q${index}=1`).join('&');
  const { request, notes } = await sent(`curl '${JOBS}?${query}' ${many}`);

  expect(Object.keys(request.headers)).toHaveLength(100);
  expect(new URLSearchParams(request.path.split('?')[1]).size).toBe(100);
  expect(notes).toEqual([
    'Only the first 100 of 3,000 query parameters were read.',
    'Only the first 100 of 20,000 headers were read.',
  ]);
});

test('shows 20 remarks, and says how many more there are', async () => {
  const notes = await notesOf(`curl ${JOBS} ${Array.from({ length: 50 }, (_, index) => `--own${index}`).join(' ')}`);

  expect(notes).toHaveLength(21);
  expect(notes.at(-1)).toBe('30 more remarks are not shown.');
});

/** A reader that looks twice takes minutes for hundreds of thousands of these. */
const WORST = [
  '\\\n',
  '$A',
  '${A:-',
  '`a`',
  "'a'",
  '"a" ',
  "$'\\x41'",
  '((',
  '<<a\n',
  ' -F a=;b',
  ' -d a',
  '# \n',
  '{a,b}',
  ' é',
  '“a” ',
  '^a',
  ' -',
  '&& curl ',
  '\ud83d\ude00',
  ' --url a',
];

test.each(WORST)('reads 200,000 characters of %j in time that grows with their number alone', async (piece) => {
  const command = `curl ${JOBS} ${piece.repeat(Math.floor(200_000 / piece.length))}`;
  const result = await paste(command);

  expect('problem' in result ? result.problem.length : result.notes.join('').length).toBeLessThan(10_000);
});

function paste(command: string) {
  const viewOf = (api: string, operation: string) => Promise.resolve(playgroundView(contractOf(api), operation));
  return pasteCurl(command, CATALOG, viewOf, { api: 'none', key: '' });
}

async function sent(command: string) {
  const result = await paste(command);
  if ('problem' in result) throw new Error(`${result.problem}\n${command}`);
  return { request: outgoingRequest(result.view, result.state, 1), notes: result.notes };
}

async function notesOf(command: string): Promise<string[]> {
  return (await sent(command)).notes;
}
