// The schema has no such field.
import { graphql } from './program.js';

export const wrong = graphql(`
  query Wrong {
    viewer { unheardOf }
  }
`);
