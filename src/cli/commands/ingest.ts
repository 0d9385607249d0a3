/** `goodlaw ingest`: reads opinions into the library, with progress on stderr and an exact account at the end. */
import { type IngestAccount, ingest, openLibrary } from "../../node.js"
import { exit } from "../exit.js"
import { limitsFrom } from "../inputs.js"
import type { Common } from "../main.js"
import { print, printJson } from "../output.js"
import { progressOn } from "../progress.js"

type Options = Common & { readonly from: "auto" | "text" | "jsonl" | "cap" | "courtlistener" | "cold"; readonly json?: boolean }
