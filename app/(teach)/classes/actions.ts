'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import type { AssignmentFormState } from '@/components/class/assignment-form'
import type { FormState } from '@/components/class/form-state'
import { requireMember, requireViewer } from '@/lib/auth/session'
import { countLate } from '@/lib/features/attempts/count-late'
import { readAssignmentForm } from '@/lib/features/classes/assignment-input'
import { changeAssignment } from '@/lib/features/classes/change-assignment'
import { ExtraTime, removeStudent, restoreStudent, setExtraTime } from '@/lib/features/classes/change-enrolment'
import { ClassName } from '@/lib/features/classes/class-input'
import { deleteAssignment } from '@/lib/features/classes/delete-assignment'
import { deleteClass } from '@/lib/features/classes/delete-class'
import { giveAssignment } from '@/lib/features/classes/give-assignment'
import { leaveClass } from '@/lib/features/classes/leave-class'
import { makeClass } from '@/lib/features/classes/make-class'
import { renameClass } from '@/lib/features/classes/rename-class'
import { renewJoinCode } from '@/lib/features/classes/renew-join-code'

const pathOf = (classId: string) => `/classes/${z.uuid().parse(classId)}`

/** Field: name. */
export async function addClass(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireMember('/classes')
  const value = String(form.get('name') ?? '')
  const name = ClassName.safeParse(value)
  if (!name.success) return { problem: name.error.issues[0]?.message, value }
  const id = await makeClass(viewer, name.data)
  redirect(id ? pathOf(id) : '/classes')
}

/** Field: name. */
export async function nameClass(classId: string, _before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer(pathOf(classId))
  const value = String(form.get('name') ?? '')
  const name = ClassName.safeParse(value)
  if (!name.success) return { problem: name.error.issues[0]?.message, value }
  if (!(await renameClass(viewer, classId, name.data))) notFound()
  revalidatePath(pathOf(classId))
  return { done: 'Saved', value: name.data }
}

export async function dropClass(classId: string): Promise<void> {
  const viewer = await requireViewer(pathOf(classId))
  await deleteClass(viewer, classId)
  revalidatePath('/', 'layout')
  redirect('/classes')
}

/** Field: classId. */
export async function leave(form: FormData): Promise<void> {
  const viewer = await requireViewer('/classes')
  await leaveClass(viewer, z.uuid().parse(form.get('classId')), new Date())
  revalidatePath('/', 'layout')
  redirect('/classes')
}

export async function newCode(classId: string): Promise<void> {
  const viewer = await requireViewer(pathOf(classId))
  if (!(await renewJoinCode(viewer, classId))) notFound()
  revalidatePath(pathOf(classId))
}

/** Field: userId. The page that follows offers to undo it. */
export async function takeOut(classId: string, form: FormData): Promise<void> {
  const viewer = await requireViewer(pathOf(classId))
  const userId = z.uuid().parse(form.get('userId'))
  await removeStudent(viewer, classId, userId, new Date())
  revalidatePath(pathOf(classId))
  redirect(`${pathOf(classId)}?removed=${userId}`)
}

/** Field: userId. */
export async function letIn(classId: string, form: FormData): Promise<void> {
  const viewer = await requireViewer(pathOf(classId))
  if (!(await restoreStudent(viewer, classId, z.uuid().parse(form.get('userId'))))) notFound()
  revalidatePath(pathOf(classId))
  redirect(pathOf(classId))
}

/** Field: extraTime, per cent. */
export async function giveExtraTime(
  classId: string,
  userId: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await requireViewer(pathOf(classId))
  const value = String(form.get('extraTime') ?? '')
  const percent = ExtraTime.safeParse(value.trim() || '0')
  if (!percent.success) return { problem: percent.error.issues[0]?.message, value }
  if (!(await setExtraTime(viewer, classId, z.uuid().parse(userId), percent.data))) notFound()
  revalidatePath(pathOf(classId))
  return { done: 'Saved', value: String(percent.data) }
}

/** Gives a set to the class. Fields: those of the assignment form. */
export async function assign(
  classId: string,
  _before: AssignmentFormState,
  form: FormData,
): Promise<AssignmentFormState> {
  const viewer = await requireViewer(`${pathOf(classId)}/assign`)
  const read = readAssignmentForm(form, viewer.timeZone)
  if (!read.ok) return { problems: read.problems, values: typed(form) }
  const id = await giveAssignment(viewer, classId, read.input)
  if (!id) notFound()
  revalidatePath(pathOf(classId))
  redirect(`${pathOf(classId)}/assignments/${id}`)
}

/** Changes dates and rules. Fields: those of the assignment form; the set stays. */
export async function changeRules(
  path: { classId: string; assignmentId: string },
  _before: AssignmentFormState,
  form: FormData,
): Promise<AssignmentFormState> {
  const page = `${pathOf(path.classId)}/assignments/${z.uuid().parse(path.assignmentId)}`
  const viewer = await requireViewer(page)
  const read = readAssignmentForm(form, viewer.timeZone)
  if (!read.ok) return { problems: read.problems, values: typed(form) }
  if (!(await changeAssignment(viewer, path.assignmentId, read.input))) notFound()
  revalidatePath(page)
  redirect(page)
}

export async function takeBack(assignmentId: string): Promise<void> {
  const viewer = await requireViewer('/classes')
  const classId = await deleteAssignment(viewer, z.uuid().parse(assignmentId))
  if (!classId) notFound()
  revalidatePath(pathOf(classId))
  redirect(pathOf(classId))
}

/** Fields: attemptId, counted (yes or no). */
export async function judgeLate(page: string, form: FormData): Promise<void> {
  const viewer = await requireViewer(page)
  await countLate(viewer, z.uuid().parse(form.get('attemptId')), form.get('counted') === 'yes')
  revalidatePath(page)
}

const typed = (form: FormData) =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
