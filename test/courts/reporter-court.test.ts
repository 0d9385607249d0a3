/** Courts read beside a reporter that can or cannot hold their decisions. */
import { expect, test } from "vitest"
import { cite } from "../../src/cite/cite.js"
import { courtInReporter } from "../../src/courts/reporter-court.js"

test.each([
  ["conn", "F. Supp.", "ctd"],
  ["haw", "F. Supp.", "hid"],
  ["cal", "F. Supp. 2d", undefined],
  ["md", "F.R.D.", "mdd"],
  ["conn", "A.2d", "conn"],
  ["cal", "Cal.App.4th", "cal"],
  ["nysd", "F. Supp.", "nysd"],
  ["ca9", "F.2d", "ca9"],
  ["cal", "F.2d", undefined],
  ["conn", undefined, "conn"],
])("%s in %s: %s", (id, reporter, court) => {
  expect(courtInReporter(id, reporter)).toBe(court)
})

test("the style of the Supreme Court names the district by its state", () => {
  expect(cite("See Roe v. Doe, 138 F. Supp. 220, 228 (Haw. 1956).").citations[0]?.court).toBe("hid")
  expect(cite("See Roe v. Doe, 40 A.2d 220, 228 (Conn. 1956).").citations[0]?.court).toBe("conn")
})
