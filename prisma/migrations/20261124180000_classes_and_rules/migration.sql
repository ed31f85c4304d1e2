-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "deadlineAt" TIMESTAMPTZ(3),
ADD COLUMN     "graceEndsAt" TIMESTAMPTZ(3),
ADD COLUMN     "handedInByTime" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "late" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "lateCounted" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "rules" JSONB;

-- AlterTable
ALTER TABLE "Enrolment" ADD COLUMN     "extraTimePercent" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "removedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Response" ADD COLUMN     "late" BOOLEAN NOT NULL DEFAULT false;

-- What the schema language can't say.

-- An attempt has a deadline and the end of its grace, or neither.
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_deadline_check"
  CHECK (("deadlineAt" IS NULL) = ("graceEndsAt" IS NULL) AND "graceEndsAt" >= "deadlineAt");
-- The rules say which mode they are for: it can't be two things at once.
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_rules_check" CHECK ("rules" IS NULL OR "rules"->>'mode' = "mode"::text);
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_by_time_check" CHECK (NOT "handedInByTime" OR "submittedAt" IS NOT NULL);
-- Housekeeping asks every half minute for whom time is up: only open attempts with a deadline are in here.
CREATE INDEX "Attempt_overdue_idx" ON "Attempt" ("graceEndsAt") WHERE "submittedAt" IS NULL AND "graceEndsAt" IS NOT NULL;
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_extra_time_check" CHECK ("extraTimePercent" BETWEEN 0 AND 400);
-- Opens before it locks, also where no due date stands between.
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_window_check"
  CHECK ("opensAt" IS NULL OR "locksAt" IS NULL OR "opensAt" < "locksAt");
