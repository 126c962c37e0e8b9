import type { Content } from './read-content.ts';
import type { Problem } from './problem.ts';
import { missing, twice } from './row-problems.ts';

const measuresFile = 'content/plan/measures.yaml';
const bodiesFile = 'content/plan/bodies.yaml';
const contactsFile = 'content/contacts.yaml';

/** Ids that point nowhere, that stand twice, and lines without which pages cannot be printed. */
export function referenceProblems(content: Content): Problem[] {
  const bodies = new Set(content.bodies.map(({ id }) => id));
  const facts = new Set(content.facts.map(({ id }) => id));
  const measures = new Set(content.measures.map(({ id }) => id));
  const unknownFact = (file: string, key: string, ids: readonly string[] = []) =>
    missing(file, key, ids, facts, 'fact', 'content/facts.yaml');
  return [
    ...twice(measuresFile, content.measures),
    ...twice(bodiesFile, content.bodies),
    ...twice(contactsFile, content.contacts),
    ...twice('content/facts.yaml', content.facts),
    ...twice('content/organisations.yaml', content.organisations),
    ...content.measures.flatMap(({ id, parent, inherits, responsible }) => [
      ...missing(
        measuresFile,
        `${id}.parent`,
        parent === undefined ? [] : [parent],
        measures,
        'measure',
        measuresFile,
      ),
      ...missing(
        measuresFile,
        `${id}.inherits`,
        Object.values(inherits ?? {}),
        measures,
        'measure',
        measuresFile,
      ),
      ...missing(
        measuresFile,
        `${id}.responsible`,
        (responsible ?? []).map(({ body }) => body),
        bodies,
        'body',
        bodiesFile,
      ),
    ]),
    ...content.bodies.flatMap((body) => [
      ...unknownFact(bodiesFile, `${body.id}.facts`, body.facts),
      ...(body.successors ?? []).flatMap((successor) =>
        unknownFact(bodiesFile, `${body.id}.successors`, successor.facts),
      ),
    ]),
    ...content.contacts.flatMap((contact) => [
      ...unknownFact(contactsFile, `${contact.id}.source.facts`, contact.source.facts),
      ...missing(
        contactsFile,
        `${contact.id}.source.measures`,
        contact.source.measures ?? [],
        measures,
        'measure',
        measuresFile,
      ),
      ...(['answers', 'hours', 'languages', 'cost', 'fromAbroad'] as const).flatMap((name) => {
        const known = contact[name];
        return known === 'unknown'
          ? []
          : unknownFact(contactsFile, `${contact.id}.${name}`, known.facts);
      }),
    ]),
    ...content.organisations.flatMap(({ id, facts: own }) =>
      unknownFact('content/organisations.yaml', `${id}.facts`, own),
    ),
    ...[...(content.jobCheck?.offer ?? []), ...(content.jobCheck?.job ?? [])].flatMap(
      ({ id, facts: own }) => unknownFact('content/job-check.yaml', `${id}.facts`, own),
    ),
    ...onePrimaryLine(content),
  ];
}

function onePrimaryLine({ contacts }: Content): Problem[] {
  const primary = contacts.filter((contact) => contact.primary).length;
  if (primary === 1) return [];
  return [
    {
      file: contactsFile,
      key: 'primary',
      expected: `expected one line with "primary: true", found ${primary}`,
      fix: 'mark the line that stands in the header of every page',
    },
  ];
}
