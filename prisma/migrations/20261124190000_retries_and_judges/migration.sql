-- CreateEnum
CREATE TYPE "JudgedBy" AS ENUM ('rules', 'student', 'teacher');

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "onlyItems" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "retryOfId" UUID;

-- AlterTable
ALTER TABLE "Response" ADD COLUMN     "judgedBy" "JudgedBy" NOT NULL DEFAULT 'rules';

-- CreateIndex
CREATE INDEX "Attempt_retryOfId_idx" ON "Attempt"("retryOfId");

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_retryOfId_setVersionId_fkey" FOREIGN KEY ("retryOfId", "setVersionId") REFERENCES "Attempt"("id", "setVersionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- Beside the one open attempt of a student, one open retry of each attempt: what is missed is asked in one place.
DROP INDEX "Attempt_open_key";
CREATE UNIQUE INDEX "Attempt_open_key" ON "Attempt" ("userId", "setVersionId", "assignmentId")
  NULLS NOT DISTINCT WHERE "submittedAt" IS NULL AND "retryOfId" IS NULL;
CREATE UNIQUE INDEX "Attempt_open_retry_key" ON "Attempt" ("retryOfId")
  WHERE "submittedAt" IS NULL AND "retryOfId" IS NOT NULL;

-- Asking a part is what makes a retry, and a retry is no part of an exam or an assignment.
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_retry_check" CHECK (
  ("retryOfId" IS NULL) = (cardinality("onlyItems") = 0)
  AND ("retryOfId" IS NULL OR ("mode" = 'practice' AND "assignmentId" IS NULL)));
