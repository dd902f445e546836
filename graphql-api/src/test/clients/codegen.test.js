// graphql-codegen with every scalar mapped, and a strictly typed program that is compiled and run.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import { GraphQLClient } from 'graphql-request';
import { EXAMPLE, NATO, api, authorization, trusted } from './support/demo.js';
import { fetchSchema, folder, tool } from './support/tools.js';

before(async () => {
  await fetchSchema();
  await tool('graphql-codegen', '--config', 'codegen/codegen.json');
  await tool('tsc', '-p', 'codegen');
});

test('a typed program reads a meeting, and sees a refusal', async () => {
  const { read, scheduleAgain } = await import('./generated/compiled/codegen/program.js');
  const client = new GraphQLClient(api, { headers: await authorization('staff') });

  const { title, status, said } = await read(client, EXAMPLE);

  assert.equal(title, 'Meeting of NATO defence ministers');
  assert.ok(status);
  assert.ok(said.length > 0);
  assert.equal(await scheduleAgain(client, EXAMPLE, NATO), 'MEETING_ALREADY_SCHEDULED');
});

test('the kept manifest is what graphql-codegen writes', async () => {
  const manifest = await readFile(new URL('generated/codegen/persisted-documents.json', folder), 'utf8');

  assert.deepEqual(JSON.parse(await readFile(new URL('documents/codegen.json', folder), 'utf8')), JSON.parse(manifest));
});

test('a document runs by its id in the manifest', { skip: !trusted }, async () => {
  const { default: manifest } = await import('./documents/codegen.json', { with: { type: 'json' } });
  const [id] = Object.entries(manifest).find(([, text]) => text.includes('query TypedMeeting'));

  const response = await fetch(api, {
    method: 'POST',
    headers: { ...(await authorization('reader')), 'Content-Type': 'application/json' },
    body: JSON.stringify({ documentId: id, variables: { id: EXAMPLE } }),
  });

  assert.equal((await response.json()).data.meeting.title, 'Meeting of NATO defence ministers');
});
