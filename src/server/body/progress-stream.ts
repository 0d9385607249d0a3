/** News of a long work for a reader who may be slower: only the newest is kept while nobody reads. */

export type News<T> = {
  add(news: T): void
  /** No more is to come. */
  end(): void
  list(): AsyncGenerator<T>
}

/** A place for news of one work. */
export function newsOf<T>(): News<T> {
  let newest: T | undefined
  let ended = false
  let wake = () => {}
  return {
    add(news) {
      newest = news
      wake()
    },
    end() {
      ended = true
      wake()
    },
    async *list() {
      while (!ended || newest !== undefined) {
        const news = newest
        newest = undefined
        if (news !== undefined) yield news
        else await new Promise<void>((go) => (wake = go))
      }
    },
  }
}
