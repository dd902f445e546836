// Runs the command-line tools of clients, on the schema as it is served.
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { url } from './demo.js';

/** The folder of these tests. */
export const folder = new URL('../', import.meta.url);

/** Runs a program of node_modules; what it prints is the error's message when it fails. */
export async function tool(name, ...args) {
  try {
    return await promisify(execFile)(new URL(`node_modules/.bin/${name}`, folder).pathname, args, { cwd: folder });
  } catch (error) {
    throw new Error(`${name} ${args.join(' ')}\n${error.stdout}\n${error.stderr}`);
  }
}

/** Fetches the schema into generated/schema.graphql. */
export async function fetchSchema() {
  const response = await fetch(`${url}/schema.graphqls`);
  const schema = await response.text();
  await mkdir(new URL('generated/', folder), { recursive: true });
  await writeFile(new URL('generated/schema.graphql', folder), schema);
  return schema;
}
