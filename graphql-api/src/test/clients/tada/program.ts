// A page of a meeting's statements, and a command, with types that nobody wrote.
import { type ResultOf, type VariablesOf, initGraphQLTada } from 'gql.tada';
import type { introspection } from '../generated/tada.js';

export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; LogPosition: string; Line: string; Words: string; Long: number };
}>();

const meeting = graphql(`
  query TadaMeeting($id: ID!, $first: Int!, $after: String) {
    meeting(id: $id) {
      id
      title
      statements(first: $first, after: $after) {
        edges { node { id text { text } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

const reschedule = graphql(`
  mutation TadaReschedule($input: RescheduleMeetingInput!) {
    rescheduleMeeting(input: $input) { receipt { token version } refusal { code field } }
  }
`);

export function next(answer: ResultOf<typeof meeting>): VariablesOf<typeof meeting> | null {
  const page = answer.meeting?.statements.pageInfo;
  return answer.meeting && page?.hasNextPage ? { id: answer.meeting.id, first: 20, after: page.endCursor } : null;
}

export function outcome({ rescheduleMeeting }: ResultOf<typeof reschedule>): string {
  return rescheduleMeeting?.refusal?.code ?? `version ${rescheduleMeeting?.receipt?.version}`;
}
