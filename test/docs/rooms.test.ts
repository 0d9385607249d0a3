/** Every room of the house has a page that says what is in it now. `npm run pages` writes them. */
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { roomPage, rooms, roomsThere } from "../../scripts/pages/rooms.js"

test("the rooms described are the folders of src", () => {
  expect(Object.keys(rooms).sort()).toEqual(roomsThere())
})

test.each(Object.keys(rooms))("src/%s/README.md is what `npm run pages` writes", (room) => {
  expect(readFileSync(`src/${room}/README.md`, "utf8")).toBe(roomPage(room))
})

test.each(Object.keys(rooms))("every file of src/%s opens with what it is", (room) => {
  expect(roomPage(room).match(/^\| \[.*\| {2}\|$/gm) ?? []).toEqual([])
})
