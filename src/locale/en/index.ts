import type { Sentences } from "../message";
import { checks } from "./checks";
import { clean } from "./clean";
import { cli } from "./cli";
import { commands } from "./commands";
import { criteria } from "./criteria";
import { issue } from "./issue";
import { pane } from "./pane";
import { problems } from "./problems";
import { recipients } from "./recipients";

export const en: Sentences = { ...criteria, ...checks, ...problems, ...pane, ...cli, ...clean, ...commands, ...recipients, ...issue };
