'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import type { Rating } from '@/lib/core/scheduling/types'
import type { Move, ReviewActions, ReviewStep, ReviewView, ShownCard } from './types'

const OFFLINE = 'That was not saved: the server could not be reached. The card is back; try again.'

/**
 * The reviewer's state. A rating shows the next card at once and is sent behind it, one after the other; what the
 * server answers then replaces what comes after the card in sight, never that card.
 */
export function useReviewer(initial: ReviewView, turnedAtFirst: boolean, actions: ReviewActions, deckId?: string) {
  const router = useRouter()
  const [refreshing, startRefresh] = useTransition()
  const [cards, setCards] = useState(initial.cards)
  const [remaining, setRemaining] = useState(initial.remaining)
  const [turned, setTurned] = useState(turnedAtFirst)
  const [said, setSaid] = useState('')
  const [canUndo, setCanUndo] = useState(initial.undoable !== null)
  const [waiting, setWaiting] = useState(0)
  const view = useRef(initial)
  const aside = useRef<string | null>(null)
  const jobs = useRef<Promise<void>>(Promise.resolve())
  const open = useRef(0)
  const shownAt = useRef(0)
  const card = cards[0]

  useEffect(() => {
    shownAt.current = card ? performance.now() : 0
  }, [card])

  // The server was asked again because nothing was left, and something is due by now.
  const inSight = useRef(true)
  inSight.current = card !== undefined
  useEffect(() => {
    if (inSight.current || open.current > 0) return
    view.current = initial
    setCards(initial.cards)
    setRemaining(initial.remaining)
    setCanUndo(initial.undoable !== null)
  }, [initial])

  /** Runs one change after those before it; `back` is the card to show again if it fails. */
  function send(
    change: () => Promise<ReviewStep>,
    back: ShownCard | undefined,
    done: (leech: boolean) => void,
    jump = false,
  ) {
    open.current += 1
    setWaiting(open.current)
    jobs.current = jobs.current.then(async () => {
      const step = await change().catch((): ReviewStep => ({ ok: false, problem: OFFLINE }))
      open.current -= 1
      setWaiting(open.current)
      if (!step.ok) {
        setSaid(step.problem)
        if (back) {
          setCards((now) => [back, ...now.filter(({ id }) => id !== back.id)])
          setRemaining((now) => now + 1)
        }
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

  function next(comesBack: boolean) {
    setCards((now) => now.slice(1))
    if (!comesBack) setRemaining((now) => Math.max(0, now - 1))
    setTurned(false)
    setSaid('')
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
      next(card.intervals[rating].endsWith('min'))
      setCanUndo(true)
      send(
        () => actions.rate({ cardId, reps, submissionId, rating, elapsedMs }, deckId),
        card,
        (leech) => {
          if (leech)
            setSaid(
              'That card was forgotten eight times or more. It now rests; reword it in its deck and bring it back.',
            )
        },
      )
    },
    putAside(move: Move) {
      if (!card) return
      const cardId = card.id
      next(false)
      send(
        () => actions.putAside({ cardId, move }, deckId),
        card,
        () => {
          aside.current = cardId
          setCanUndo(true)
          setSaid(move === 'bury' ? 'Buried until tomorrow.' : 'Suspended until you bring it back in its deck.')
        },
      )
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
      send(undoLast, undefined, () => setSaid('Taken back.'), true)
    },
  }
}

function keepInSight(inSight: ShownCard | undefined, fromServer: ShownCard[]): ShownCard[] {
  return inSight ? [inSight, ...fromServer.filter(({ id }) => id !== inSight.id)] : fromServer
}
