/** Which act is told first: of those that ended a case, the first that did so on the whole of it. */
import { expect, test } from "vitest"
import type { StatusReason } from "../../src/library/library.js"
import { inOrder } from "../../src/status/merge.js"

const act = (name: string, date: string, more: Partial<StatusReason> = {}): StatusReason =>
  ({ treatment: "overruled", severity: "stop", counts: true, verified: false, by: { name, date }, ...more }) as StatusReason

test.each<[says: string, reasons: readonly StatusReason[], first: string]>([
  ["the first of two overrulings", [act("Late", "1983", { verified: true }), act("Early", "1954")], "Early"],
  ["the whole before a part", [act("Part", "1954", { point: "in part" }), act("Whole", "1983")], "Whole"],
  ["an overruling before a disapproval", [act("Said", "1954", { treatment: "disapproved" }), act("Done", "1983")], "Done"],
  ["what counts before what does not", [act("Dissent", "1954", { counts: false }), act("Court", "1983")], "Court"],
  ["the latest of two criticisms", [act("Old", "1954", { severity: "caution" }), act("New", "1983", { severity: "caution" })], "New"],
])("%s", (_, reasons, first) => expect(inOrder(reasons)[0]?.by.name).toBe(first))
