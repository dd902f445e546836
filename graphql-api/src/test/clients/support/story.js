// What every client must be able to do, told once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXAMPLE, aMeeting, aStatement, anotherDate } from './demo.js';

const PATIENCE = { timeout: 30_000 };

const READ = `
  query Read($id: ID!) {
    meeting(id: $id) {
      id
      title
      statements { edges { node { id text { language text } basis { quotes { exact } } } } }
    }
  }`;
const STATEMENTS = `
  query Statements($meeting: ID!, $first: Int!, $after: String) {
    meeting(id: $meeting) {
      id
      statements(first: $first, after: $after) {
        edges { node { id text { text } } }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }`;
export const SCHEDULE = `
  mutation Schedule($input: ScheduleMinisterialMeetingInput!) {
    scheduleMinisterialMeeting(input: $input) { meeting { id title } receipt { token } refusal { code message } }
  }`;
const RECORD = `
  mutation Record($input: RecordStatementInput!) {
    recordStatement(input: $input) { statement { id } receipt { token } refusal { code } }
  }`;
const RESCHEDULE = `
  mutation Reschedule($input: RescheduleMeetingInput!) {
    rescheduleMeeting(input: $input) { meeting { id } receipt { token } refusal { code } }
  }`;
const WATCH = `
  subscription Watch($id: ID!, $after: LogPosition) {
    meetingChanged(id: $id, after: $after) { position meeting { id when { date { edtf } } } }
  }`;

/**
 * Registers the tests of one client.
 *
 * `as(role)` gives `run(document, variables)`, which resolves to `{ data, codes }` with the codes of errors, and
 * `follow(document, variables)`, an async iterable of data.
 */
export function story(as) {
  test('reads a meeting with its statements', PATIENCE, async () => {
    const { data, codes } = await (await as('reader')).run(READ, { id: EXAMPLE });

    assert.deepEqual(codes, []);
    assert.equal(data.meeting.title, 'Meeting of NATO defence ministers');
    const [{ node }] = data.meeting.statements.edges;
    assert.ok(node.text.text);
    assert.ok(node.basis.quotes[0].exact);
  });

  test('issues commands, and pages through what they recorded', PATIENCE, async () => {
    const staff = await as('staff');
    const { meeting } = await scheduled(staff);
    for (const text of ['First.', 'Second.', 'Third.']) {
      const { data } = await staff.run(RECORD, { input: aStatement(meeting.id, text) });
      assert.equal(data.recordStatement.refusal, null);
    }

    const texts = [];
    let after = null;
    do {
      const { data } = await staff.run(STATEMENTS, { meeting: meeting.id, first: 2, after });
      const { edges, pageInfo, totalCount } = data.meeting.statements;
      assert.equal(totalCount, 3);
      texts.push(...edges.map(({ node }) => node.text.text));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    assert.deepEqual(texts.sort(), ['First.', 'Second.', 'Third.']);
  });

  test('sees a refusal as data', PATIENCE, async () => {
    const staff = await as('staff');
    const { data, codes } = await staff.run(SCHEDULE, { input: { ...aMeeting(), meeting: EXAMPLE } });

    assert.deepEqual(codes, []);
    assert.equal(data.scheduleMinisterialMeeting.refusal.code, 'MEETING_ALREADY_SCHEDULED');
    assert.equal(data.scheduleMinisterialMeeting.meeting, null);
  });

  test('sees an error by its code', PATIENCE, async () => {
    const reader = await as('reader');

    assert.deepEqual((await reader.run(SCHEDULE, { input: aMeeting() })).codes, ['NOT_ALLOWED']);
    assert.equal((await reader.run(READ, {})).codes.length, 1);
  });

  test('follows the changes of a meeting', PATIENCE, async () => {
    const staff = await as('staff');
    const { meeting, receipt } = await scheduled(staff);
    const days = [];

    for (const day of ['2031-05-14', '2031-05-15']) {
      const { data } = await staff.run(RESCHEDULE, { input: anotherDate(meeting.id, day) });
      assert.equal(data.rescheduleMeeting.refusal, null);
    }
    for await (const data of staff.follow(WATCH, { id: meeting.id, after: receipt.token })) {
      days.push(data.meetingChanged.meeting.when.date.edtf);
      if (days.length === 2) {
        await staff.run(RESCHEDULE, { input: anotherDate(meeting.id, '2031-05-16') });
      } else if (days.length === 3) {
        break;
      }
    }

    assert.deepEqual(days, ['2031-05-14', '2031-05-15', '2031-05-16']);
  });
}

async function scheduled(staff) {
  const { data } = await staff.run(SCHEDULE, { input: aMeeting() });
  assert.equal(data.scheduleMinisterialMeeting.refusal, null);
  return data.scheduleMinisterialMeeting;
}

/** The codes of errors as they came. */
export function codes(errors) {
  return (errors ?? []).map((error) => error.extensions.code);
}

/** What is passed to a sink's next, as an async iterable; `start(sink)` returns what ends it. */
export async function* items(start) {
  const waiting = [];
  let wake = () => {};
  const put = (item) => {
    waiting.push(item);
    wake();
  };
  const stop = start({
    next: (value) => put({ value }),
    error: (error) => put({ error }),
    complete: () => put({ done: true }),
  });
  try {
    for (;;) {
      while (waiting.length === 0) {
        await new Promise((resolve) => (wake = resolve));
      }
      const { value, error, done } = waiting.shift();
      if (error) {
        throw error;
      }
      if (done) {
        return;
      }
      yield value;
    }
  } finally {
    stop();
  }
}
