// The demo that is talked to: where it is, who one is there, and what is in it.
import { randomUUID } from 'node:crypto';

export const url = process.env.BRIEFING_URL ?? 'http://localhost:8080';
export const api = `${url}/graphql`;
export const socket = api.replace(/^http/, 'ws');

/** Whether the documents of the manifests were put on record with the demo. */
export const trusted = process.env.BRIEFING_TRUSTED === 'true';

/** The meeting of the example, and the organisation that meets. */
export const EXAMPLE = 'meeting_1h2qdv2jrr6ad8jx4gdrthhg1g';
export const NATO = 'organisation_2w6tyyvvaz6jrretpghrbyfxzp';

const OWN_KNOWLEDGE = { ownKnowledge: true };

/** A token from BRIEFING_READER or BRIEFING_STAFF, else from the demo's own issuer. */
export async function token(role) {
  const given = process.env[`BRIEFING_${role.toUpperCase()}`];
  if (given) {
    return given;
  }
  const response = await fetch(`${url}/demo/token?role=${role}`, { method: 'POST' });
  return (await response.json()).token;
}

export async function authorization(role) {
  return { Authorization: `Bearer ${await token(role)}` };
}

/** A meeting that no other test knows. */
export function aMeeting() {
  return {
    body: NATO,
    portfolio: 'DEFENCE',
    title: `Meeting ${randomUUID()}`,
    when: { edtf: '2031-05-13' },
    basis: OWN_KNOWLEDGE,
  };
}

export function aStatement(meeting, text) {
  return {
    speaker: { organisation: NATO },
    kind: 'SPEECH',
    mode: 'VERBATIM',
    text: { texts: [{ language: 'en', text }] },
    occasion: { meeting, deliveredOn: { edtf: '2031-05-13' } },
    basis: OWN_KNOWLEDGE,
  };
}

export function anotherDate(meeting, edtf) {
  return { meeting, when: { edtf }, basis: OWN_KNOWLEDGE };
}
