'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import type { Rating } from '@/lib/core/scheduling/types'
import type { Move, ReviewActions, ReviewStep, ReviewView, ShownCard } from './types'

const OFFLINE = 'That was not saved: the server could not be reached. The card is back; try again.'
const LEECH = 'That card was forgotten eight times or more. It now rests; reword it in its deck and bring it back.'

/**
 * The reviewer's state. A rating shows the next card at once and is sent behind it, one after the other; what the
 * server answers then replaces what comes after the card in sight, never that card.
 */
export function useReviewer(
  initial: ReviewView,
  atFirst: { turned: boolean; said?: string },
  actions: ReviewActions,
  deckId?: string,
) {
  const router = useRouter()
  const [refreshing, startRefresh] = useTransition()
  const [cards, setCards] = useState(initial.cards)
  const [remaining, setRemaining] = useState(initial.remaining)
  const [turned, setTurned] = useState(atFirst.turned)
  const [said, setSaid] = useState(atFirst.said ?? '')
  const [canUndo, setCanUndo] = useState(initial.undoable !== null)
  const [waiting, setWaiting] = useState(0)
  const view = useRef(initial)
  const aside = useRef<string | null>(null)
  const jobs = useRef<Promise<void>>(Promise.resolve())
  const open = useRef(0)
  const shownAt = useRef(0)
  const card = cards[0]

  const inSight = useRef(true)
  useEffect(() => {
    shownAt.current = performance.now()
    inSight.current = card !== undefined
  }, [card])

  // The server was asked again because nothing was left, and something is due by now.
  useEffect(() => {
    if (inSight.current || open.current > 0) return
    view.current = initial
    setCards(initial.cards)
    setRemaining(initial.remaining)
    setCanUndo(initial.undoable !== null)
  }, [initial])

  /** Runs one change after those before it. `putBack` undoes what was shown ahead of the server's word, if it fails. */
  function send(
    change: () => Promise<ReviewStep>,
    done: (leech: boolean) => void,
    { putBack, jump = false }: { putBack?: () => void; jump?: boolean },
  ) {
    open.current += 1
    setWaiting(open.current)
    jobs.current = jobs.current.then(async () => {
      const step = await change().catch((): ReviewStep => ({ ok: false, problem: OFFLINE }))
      open.current -= 1
      setWaiting(open.current)
      if (!step.ok) {
        setSaid(step.problem)
        putBack?.()
        return
      }
      view.current = step.view
      setCanUndo(step.view.undoable !== null || aside.current !== null)
      done(step.leech)
      if (open.current > 0) return
      setRemaining(step.view.remaining)
      setCards((now) => (jump ? step.view.cards : keepInSight(now[0], step.view.cards)))
      if (step.view.cards.length === 0) startRefresh(() => router.refresh())
    })
  }

  /** Shows the next card at once; gives back how to return to this one. */
  function goOn(from: ShownCard, comesBack: boolean): () => void {
    const fewer = comesBack ? 0 : 1
    setCards((now) => now.slice(1))
    setRemaining((now) => Math.max(0, now - fewer))
    setTurned(false)
    setSaid('')
    return () => {
      setCards((now) => [from, ...now.filter(({ id }) => id !== from.id)])
      setRemaining((now) => now + fewer)
      setTurned(false)
    }
  }

  return {
    card,
    remaining,
    turned,
    said,
    canUndo,
    /** Nothing in sight yet, but the server has not said that nothing is left. */
    busy: !card && (waiting > 0 || refreshing),
    turn: () => setTurned(true),
    rate(rating: Rating) {
      if (!card || !turned) return
      const { id: cardId, reps, submissionId } = card
      const elapsedMs = Math.round(performance.now() - shownAt.current)
      aside.current = null
      const putBack = goOn(card, card.intervals[rating].endsWith('min'))
      setCanUndo(true)
      send(
        () => actions.rate({ cardId, reps, submissionId, rating, elapsedMs }, deckId),
        (leech) => leech && setSaid(LEECH),
        { putBack },
      )
    },
    putAside(move: Move) {
      if (!card) return
      const cardId = card.id
      const putBack = goOn(card, false)
      const done = () => {
        aside.current = cardId
        setCanUndo(true)
        setSaid(move === 'bury' ? 'Buried until tomorrow.' : 'Suspended until you bring it back in its deck.')
      }
      send(() => actions.putAside({ cardId, move }, deckId), done, { putBack })
    },
    undo() {
      if (!canUndo) return
      setTurned(false)
      const undoLast = () => {
        const cardId = aside.current
        aside.current = null
        if (cardId) return actions.putAside({ cardId, move: 'return' }, deckId)
        return actions.undo(view.current.undoable?.reviewId ?? '', deckId)
      }
      send(undoLast, () => setSaid('Taken back.'), { jump: true })
    },
  }
}

function keepInSight(inSight: ShownCard | undefined, fromServer: ShownCard[]): ShownCard[] {
  return inSight ? [inSight, ...fromServer.filter(({ id }) => id !== inSight.id)] : fromServer
}
