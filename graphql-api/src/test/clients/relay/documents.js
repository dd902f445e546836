// Read by relay-compiler, and run by nobody: the tests import what it makes of them.
import { graphql } from 'relay-runtime';

graphql`
  query documentsMeetingQuery($id: ID!) {
    meeting(id: $id) {
      id
      title
      ...documents_statements
    }
  }
`;

graphql`
  fragment documents_statements on Meeting
  @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" })
  @refetchable(queryName: "documentsStatementsQuery") {
    statements(first: $first, after: $after) @connection(key: "Meeting_statements") {
      edges { node { id text { text } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

graphql`
  mutation documentsScheduleMutation($input: ScheduleMinisterialMeetingInput!) {
    scheduleMinisterialMeeting(input: $input) {
      meeting { id title }
      receipt { token }
      refusal { code }
    }
  }
`;

graphql`
  mutation documentsRecordMutation($input: RecordStatementInput!) {
    recordStatement(input: $input) {
      statement { id }
      refusal { code }
    }
  }
`;

graphql`
  mutation documentsRescheduleMutation($input: RescheduleMeetingInput!) {
    rescheduleMeeting(input: $input) {
      meeting { id when { date { edtf } } }
      refusal { code }
    }
  }
`;

graphql`
  subscription documentsWatchSubscription($id: ID!, $after: LogPosition) {
    meetingChanged(id: $id, after: $after) {
      position
      meeting { id when { date { edtf } } }
    }
  }
`;
