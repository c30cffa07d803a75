import type { Messages } from '../ja/messages.ts';
import { createMessages } from './messages-create.ts';
import { deskMessages } from './messages-desk.ts';
import { fieldMessages } from './messages-fields.ts';
import { fileMessages } from './messages-file.ts';
import { formMessages } from './messages-form.ts';
import { lifeMessages } from './messages-life.ts';
import { lookMessages } from './messages-look.ts';
import { machineMessages } from './messages-machine.ts';
import { proposalMessages } from './messages-proposal.ts';
import { reportMessages } from './messages-report.ts';
import { ruleMessages } from './messages-rules.ts';
import { siteMessages } from './messages-site.ts';
import { versionMessages } from './messages-version.ts';
import { workMessages } from './messages-work.ts';
import { yamlMessages } from './messages-yaml.ts';
import { warnings } from './warnings.ts';

/** What is said of mistakes in content files, in English, by what they are about. */
export const messages: Messages = {
  ...yamlMessages,
  ...fieldMessages,
  ...proposalMessages,
  ...lifeMessages,
  ...reportMessages,
  ...siteMessages,
  ...lookMessages,
  ...versionMessages,
  ...workMessages,
  rules: ruleMessages,
  warnings,
  create: createMessages,
  desk: deskMessages,
  form: formMessages,
  file: fileMessages,
  machine: machineMessages,
};
