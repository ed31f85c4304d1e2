'use client'

import { useActionState } from 'react'
import { Notice } from '../ui/notice'
import { SubmitButton } from '../ui/submit-button'
import { FieldProblem, InlineInput, InlineSelect } from './sentence-fields'
import { SightTable } from './sight-table'

type Problems = Partial<Record<'setVersionId' | 'dates' | 'minutes' | 'attempts' | 'rules', string>>
export type AssignmentFormState = { problems?: Problems; values?: Record<string, string> }

/** `values`: what stands in the fields, by name; dates as a browser's field writes them, on the clock of `timeZone`. */
export type AssignmentFormProps = {
  mode: 'practice' | 'exam'
  values: Record<string, string>
  timeZone: string
  /** What can be chosen; null where the questions are settled. */
  sets: { setVersionId: string; name: string; questions: number }[] | null
  submitLabel: string
  action: (before: AssignmentFormState, form: FormData) => Promise<AssignmentFormState>
}

const PART = 'grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3 border-t border-rule pt-5'
const LEGEND = 'float-left mb-1 font-serif text-stem font-semibold'
const SENTENCE = 'clear-left max-w-measure leading-[3.25rem]'

/** Dates and rules of an assignment, as sentences with gaps. */
export function AssignmentForm({ mode, timeZone, sets, submitLabel, action, ...given }: AssignmentFormProps) {
  const [state, submit] = useActionState(action, {})
  const values = state.values ?? given.values
  const { problems = {} } = state
  const field = (name: string) => ({ name, defaultValue: values[name] ?? '' })
  return (
    // A new set of fields for each answer of the server: what was typed stands in them again.
    <form key={JSON.stringify(state)} action={submit} className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <input type="hidden" name="mode" value={mode} />
      {Object.keys(problems).length > 0 && (
        <Notice tone="wrong" live>
          Nothing was saved yet: {Object.values(problems).join(' ')}
        </Notice>
      )}
      {sets ? (
        <fieldset className={PART}>
          <legend className={LEGEND}>Which questions</legend>
          <p className={SENTENCE}>
            Give the class{' '}
            <InlineSelect {...field('setVersionId')} label="Set" problem={problems.setVersionId}>
              {sets.map(({ setVersionId, name, questions }) => (
                <option key={setVersionId} value={setVersionId}>
                  {name} ({questions})
                </option>
              ))}
            </InlineSelect>
          </p>
          <FieldProblem>{problems.setVersionId}</FieldProblem>
        </fieldset>
      ) : (
        <input type="hidden" name="setVersionId" value={values.setVersionId} />
      )}

      <fieldset className={PART}>
        <legend className={LEGEND}>When</legend>
        <p className={SENTENCE}>
          It opens <InlineInput {...field('opensAt')} type="datetime-local" label="It opens" problem={problems.dates} />
          , is due <InlineInput {...field('dueAt')} type="datetime-local" label="It is due" problem={problems.dates} />,
          and locks{' '}
          <InlineInput {...field('locksAt')} type="datetime-local" label="It locks" problem={problems.dates} />.
        </p>
        <p className={SENTENCE}>
          Work that comes too late{' '}
          <InlineSelect {...field('late')} label="Work that comes too late">
            <option value="mark">is taken until it locks, and marked late</option>
            <option value="refuse">is refused: due is due</option>
          </InlineSelect>
          .
        </p>
        <FieldProblem>{problems.dates}</FieldProblem>
        <p className="max-w-measure text-base text-muted">
          Each date may stay empty. Times are those of {timeZone}, the time zone of your account.
        </p>
      </fieldset>

      <fieldset className={PART}>
        <legend className={LEGEND}>{mode === 'exam' ? 'How it is written' : 'How it is practised'}</legend>
        <p className={SENTENCE}>
          There are{' '}
          <InlineInput
            {...field('minutes')}
            type="number"
            min={1}
            max={1440}
            width="w-20"
            label="Minutes"
            problem={problems.minutes}
          />{' '}
          minutes from starting, and{' '}
          <InlineInput
            {...field('grace')}
            type="number"
            min={0}
            max={3600}
            width="w-20"
            label="Seconds of grace"
            problem={problems.minutes}
          />{' '}
          seconds of grace for what is on its way. Without minutes it takes as long as it takes.
        </p>
        <FieldProblem>{problems.minutes}</FieldProblem>
        <p className={SENTENCE}>
          Each student has{' '}
          <InlineInput
            {...field('attempts')}
            type="number"
            min={1}
            max={100}
            width="w-20"
            label="Attempts"
            problem={problems.attempts}
          />{' '}
          attempts, any number where this is empty;{' '}
          <InlineSelect {...field('grading')} label="Which attempt counts">
            <option value="highest">the best one counts</option>
            <option value="average">their average counts</option>
            <option value="first">the first one counts</option>
            <option value="last">the last one counts</option>
          </InlineSelect>
          .
        </p>
        <FieldProblem>{problems.attempts}</FieldProblem>
        <p className={SENTENCE}>
          Questions stand{' '}
          <InlineSelect {...field('shuffleItems')} label="Order of questions">
            <option value="yes">in another order for each student</option>
            <option value="no">in the order of the set</option>
          </InlineSelect>
          , options{' '}
          <InlineSelect {...field('shuffleOptions')} label="Order of options">
            <option value="yes">in another order for each student</option>
            <option value="no">as you see them</option>
          </InlineSelect>
          .
        </p>
      </fieldset>

      <fieldset className={PART}>
        <legend className={LEGEND}>What students may see</legend>
        <SightTable mode={mode} values={values} />
        <FieldProblem>{problems.rules}</FieldProblem>
      </fieldset>
      <div>
        <SubmitButton pendingLabel="Saving">{submitLabel}</SubmitButton>
      </div>
    </form>
  )
}
