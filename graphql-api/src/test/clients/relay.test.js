// Relay: its compiler accepts the schema, and its store pages, refetches and holds one record for each id.
import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { createClient } from 'graphql-ws';
import relay from 'relay-runtime';
import WebSocket from 'ws';
import { aMeeting, aStatement, anotherDate, api, authorization, socket, trusted } from './support/demo.js';
import { codes, items } from './support/story.js';
import { fetchSchema, folder, tool } from './support/tools.js';

const PATIENCE = { timeout: 60_000 };
const ARTIFACTS = new URL('generated/relay/', folder);
const MANIFEST = new URL('generated/relay-documents.json', folder);
const sockets = [];
let documents;

before(async () => {
  await fetchSchema();
  await rm(ARTIFACTS, { recursive: true, force: true });
  await mkdir(ARTIFACTS);
  await writeFile(new URL('package.json', ARTIFACTS), '{ "type": "commonjs" }');
  await writeFile(MANIFEST, '{}');
  await tool('relay-compiler', 'relay/relay.config.json');
  documents = JSON.parse(await readFile(MANIFEST, 'utf8'));
});
after(() => sockets.forEach((client) => client.dispose()));

/** What the compiler made of a query, mutation, subscription or fragment. */
async function compiled(name) {
  const { default: artifact } = await import(`./generated/relay/${name}.graphql.js`);
  return artifact;
}

async function environment(role) {
  const headers = await authorization(role);
  const client = createClient({ url: socket, webSocketImpl: WebSocket, connectionParams: headers });
  sockets.push(client);
  // graphql-ws sends nothing without a query; an empty one leaves the word to the id.
  const request = ({ id }, variables) =>
    trusted ? { query: '', documentId: id, variables } : { query: documents[id], variables };
  const ask = async (operation, variables) => {
    const response = await fetch(api, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(request(operation, variables)),
    });
    return response.json();
  };
  const follow = (operation, variables) =>
    relay.Observable.create((sink) => client.subscribe(request(operation, variables), sink));
  return new relay.Environment({
    network: relay.Network.create(ask, follow),
    store: new relay.Store(new relay.RecordSource()),
  });
}

async function query(relayEnvironment, name, variables) {
  return relay.fetchQuery(relayEnvironment, await compiled(name), variables).toPromise();
}

async function mutate(relayEnvironment, name, input) {
  const mutation = await compiled(name);
  return new Promise((resolve, reject) => {
    const onCompleted = (answer, errors) => (errors ? reject(errors) : resolve(answer));
    relay.commitMutation(relayEnvironment, { mutation, variables: { input }, onCompleted, onError: reject });
  });
}

async function scheduled(staff) {
  const { scheduleMinisterialMeeting } = await mutate(staff, 'documentsScheduleMutation', aMeeting());
  assert.equal(scheduleMinisterialMeeting.refusal, null);
  return scheduleMinisterialMeeting;
}

test('pages through the statements of a meeting by its node', PATIENCE, async () => {
  const staff = await environment('staff');
  const { meeting } = await scheduled(staff);
  for (const text of ['First.', 'Second.', 'Third.']) {
    const { recordStatement } = await mutate(staff, 'documentsRecordMutation', aStatement(meeting.id, text));
    assert.equal(recordStatement.refusal, null);
  }
  const answer = await query(staff, 'documentsMeetingQuery', { id: meeting.id });
  const selector = relay.getSingularSelector(await compiled('documents_statements'), answer.meeting);
  const shown = () => staff.lookup(selector).data.statements;
  assert.equal(shown().edges.length, 2);

  await query(staff, 'documentsStatementsQuery', { id: meeting.id, first: 2, after: shown().pageInfo.endCursor });

  const texts = shown().edges.map(({ node }) => node.text.text);
  assert.deepEqual(texts.sort(), ['First.', 'Second.', 'Third.']);
  assert.equal(shown().pageInfo.hasNextPage, false);
});

test('a change of a meeting reaches whoever shows it, by its one record', PATIENCE, async () => {
  const staff = await environment('staff');
  const { meeting, receipt } = await scheduled(staff);
  const subscription = await compiled('documentsWatchSubscription');
  const variables = { id: meeting.id, after: receipt.token };
  await mutate(staff, 'documentsRescheduleMutation', anotherDate(meeting.id, '2031-05-14'));

  const watching = items(({ next, error }) => {
    const config = { subscription, variables, onNext: next, onError: error };
    return relay.requestSubscription(staff, config).dispose;
  });
  const { value } = await watching.next();
  await watching.return();

  assert.equal(value.meetingChanged.meeting.when.date.edtf, '2031-05-14');
  const source = staff.getStore().getSource();
  const same = source.getRecordIDs().filter((id) => source.get(id).id === meeting.id);
  assert.deepEqual(same, [meeting.id]);
});

test('a refusal is data, and an error comes with its code', PATIENCE, async () => {
  const staff = await environment('staff');
  const { meeting } = await scheduled(staff);
  const again = await mutate(staff, 'documentsScheduleMutation', { ...aMeeting(), meeting: meeting.id });
  assert.equal(again.scheduleMinisterialMeeting.refusal.code, 'MEETING_ALREADY_SCHEDULED');

  const reader = await environment('reader');
  await assert.rejects(mutate(reader, 'documentsScheduleMutation', aMeeting()), (errors) => {
    assert.deepEqual(codes(errors), ['NOT_ALLOWED']);
    return true;
  });
});

test('the kept manifest is what the compiler writes', async () => {
  assert.deepEqual(JSON.parse(await readFile(new URL('documents/relay.json', folder), 'utf8')), documents);
});
