/** Docket numbers between a caption and its citation are no part of the name. */
import { expect, test } from "vitest"
import { cite } from "../../../src/cite/cite.js"
import { beforeDocket, docketForms } from "../../../src/cite/names/docket-tail.js"

const name = (text: string) => cite(text).citations.find(({ kind }) => kind === "case")?.name

test.each(docketForms.map(({ example }) => example))("%s stands between", (example) => {
  const text = `Alder v. Birch, ${example}, `
  expect(beforeDocket(text, text.length, 0)?.end).toBe("Alder v. Birch".length)
  expect(name(`${text}2019 WL 2353447 (S.D.N.Y. 2019)`)).toBe("Alder v. Birch")
})

test.each([
  ["Elm v. School Dist. No. 5, 300 U.S. 5 (1937)", "Elm v. School Dist. No. 5"],
  ["Local No. 8 v. Elm, 300 U.S. 5 (1937)", "Local No. 8 v. Elm"],
  ["Elm v. Fir, Local No. 8, 300 U.S. 5 (1937)", "Elm v. Fir, Local No. 8"],
  ["In re Elm, 300 U.S. 5 (1937)", "In re Elm"],
  ["Ash v. Birch, No. 4:12-CV-235-A, 2012 WL 12345 (N.D. Tex. Mar. 1, 2012)", "Ash v. Birch"],
  ["Ash v. Birch, 17-1234-F, 2018 WL 12345 (11th Cir. 2018)", "Ash v. Birch"],
])("%s: %s", (text, says) => {
  expect(name(text)).toBe(says)
  expect(cite(text).citations.filter(({ kind }) => kind === "case")).toHaveLength(1)
})
