import { createMessages } from './messages-create.ts';
import { deskMessages } from './messages-desk.ts';
import { fieldMessages } from './messages-fields.ts';
import { fileMessages } from './messages-file.ts';
import { formMessages } from './messages-form.ts';
import { lifeMessages } from './messages-life.ts';
import { lookMessages } from './messages-look.ts';
import { machineMessages } from './messages-machine.ts';
import { proposalMessages } from './messages-proposal.ts';
import { recordMessages } from './messages-record.ts';
import { reportMessages } from './messages-report.ts';
import { ruleMessages } from './messages-rules.ts';
import { siteMessages } from './messages-site.ts';
import { versionMessages } from './messages-version.ts';
import { workMessages } from './messages-work.ts';
import { yamlMessages } from './messages-yaml.ts';
import { warnings } from './warnings.ts';
import { termsOf, UNSTATED, type Terms } from '../terms.ts';
import { ownTerms } from './terms.ts';

/** What is said of mistakes in content files, in Japanese, by what they are about. */
export const messagesIn = (terms: Terms) => ({
  ...yamlMessages,
  ...fieldMessages,
  ...proposalMessages,
  ...recordMessages,
  ...lifeMessages(terms),
  ...reportMessages(terms),
  ...siteMessages,
  ...lookMessages,
  ...versionMessages(terms),
  ...workMessages,
  create: createMessages,
  rules: ruleMessages(terms),
  desk: deskMessages(terms),
  form: formMessages(terms),
  file: fileMessages,
  machine: machineMessages,
  warnings: warnings(terms),
});

/** What another language says of mistakes: the same messages in its own words. */
export type Messages = Readonly<ReturnType<typeof messagesIn>>;

/** The messages for a site that says nothing of its areas and years. */
export const messages: Messages = messagesIn(termsOf(UNSTATED, ownTerms));
