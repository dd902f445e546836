// What a typed program looks like: what is asked and what is answered have the types of the schema.
import { GraphQLClient } from 'graphql-request';
import { graphql } from '../generated/codegen/gql.js';
import type { MeetingStatus } from '../generated/codegen/graphql.js';

const meeting = graphql(`
  query TypedMeeting($id: ID!, $asOf: DateTime) {
    meeting(id: $id, asOf: $asOf) {
      id
      title
      status
      version
      when { date { edtf earliest } }
      statements(first: 10) { edges { node { text { text } } } }
    }
  }
`);

const schedule = graphql(`
  mutation TypedSchedule($input: ScheduleMinisterialMeetingInput!) {
    scheduleMinisterialMeeting(input: $input) { refusal { code message } }
  }
`);

export async function read(client: GraphQLClient, id: string): Promise<{ title: string; status: MeetingStatus; said: string[] }> {
  const answer = await client.request(meeting, { id });
  if (!answer.meeting) {
    throw new Error(`${id} is not on record.`);
  }
  const { title, status, statements } = answer.meeting;
  return { title, status, said: statements.edges.map(({ node }) => node.text.text ?? 'redacted') };
}

export async function scheduleAgain(client: GraphQLClient, id: string, body: string): Promise<string | undefined> {
  const answer = await client.request(schedule, {
    input: {
      meeting: id,
      body,
      portfolio: 'DEFENCE',
      title: 'Once more',
      when: { edtf: '2031-05' },
      basis: { ownKnowledge: true },
    },
  });
  return answer.scheduleMinisterialMeeting?.refusal?.code;
}
