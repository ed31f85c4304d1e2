/** Whether this browser can speak at all. */
export function hasSpeech(): boolean {
  return typeof speechSynthesis !== 'undefined' && typeof SpeechSynthesisUtterance !== 'undefined'
}

// One voice, one reading: whoever begins to read stops what was read before, and that one hears of it.
let ending: (() => void) | null = null

/** Reads the pieces one after another. Returns what stops it; `onEnd` is called once, however it ended. */
export function speak(pieces: readonly string[], onEnd: () => void): () => void {
  stopSpeaking()
  let over = false
  const end = () => {
    if (over) return
    over = true
    if (ending === stop) ending = null
    onEnd()
  }
  const stop = () => {
    speechSynthesis.cancel()
    end()
  }
  ending = stop
  for (const [index, piece] of pieces.entries()) {
    const utterance = new SpeechSynthesisUtterance(piece)
    utterance.lang = document.documentElement.lang || 'en'
    if (index === pieces.length - 1) utterance.onend = end
    utterance.onerror = end
    speechSynthesis.speak(utterance)
  }
  return stop
}

export function stopSpeaking(): void {
  ending?.()
}
