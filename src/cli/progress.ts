/** Progress on stderr: a bar on a terminal, plain lines elsewhere. */
import { Presets, SingleBar } from "cli-progress"
import { shown as shownText } from "../base/characters.js"

/** How far some long work is: bytes (or items) done of all, and a word on what is at hand. */
export type Progress = { readonly done: number; readonly total: number; readonly unit: "bytes" | "items"; readonly note?: string }

export type ProgressShown = { update(progress: Progress): void; stop(): void }

const every = 10_000 // milliseconds between plain lines

/** Shows progress on stderr until stopped. Times are shown and never used for anything else. */
export function progressOn(stream: NodeJS.WriteStream = process.stderr): ProgressShown {
  return stream.isTTY ? bar(stream) : plain(stream)
}

function bar(stream: NodeJS.WriteStream): ProgressShown {
  const shown = new SingleBar(
    { stream, format: "{bar} {percentage}%  {rate}  {left} left  {note}", hideCursor: true, clearOnComplete: false, etaBuffer: 50 },
    Presets.shades_classic,
  )
  const begun = Date.now()
  let started = false
  return {
    update(progress) {
      if (!started) shown.start(progress.total, 0, { rate: "", left: "", note: "" })
      started = true
      shown.setTotal(progress.total)
      shown.update(progress.done, { ...rates(progress, begun), note: shownText(progress.note ?? "").slice(0, 40) })
    },
    stop() {
      if (started) shown.stop()
    },
  }
}

function plain(stream: NodeJS.WriteStream): ProgressShown {
  const begun = Date.now()
  let last = begun
  return {
    update(progress) {
      const now = Date.now()
      if (now - last < every) return
      last = now
      const { rate, left } = rates(progress, begun)
      stream.write(
        `${Math.round((100 * progress.done) / Math.max(1, progress.total))}%  ${rate}  ${left} left  ${shownText(progress.note ?? "")}\n`,
      )
    },
    stop() {},
  }
}

function rates({ done, total, unit }: Progress, begun: number): { readonly rate: string; readonly left: string } {
  const seconds = Math.max(0.001, (Date.now() - begun) / 1000)
  const perSecond = done / seconds
  const rate = unit === "bytes" ? `${(perSecond / 1e6).toFixed(1)} MB/s` : `${perSecond.toFixed(0)}/s`
  const left = perSecond === 0 ? "?" : `${Math.ceil((total - done) / perSecond)} s`
  return { rate, left }
}
