-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "UserKind" AS ENUM ('member', 'guest');

-- CreateEnum
CREATE TYPE "ItemType" AS ENUM ('multiple-choice', 'multiple-response', 'true-false', 'cloze', 'short-answer', 'numeric', 'matching', 'ordering');

-- CreateEnum
CREATE TYPE "ItemOrigin" AS ENUM ('generated', 'written', 'imported');

-- CreateEnum
CREATE TYPE "ItemDecision" AS ENUM ('pending', 'accepted', 'rejected');

-- CreateEnum
CREATE TYPE "Difficulty" AS ENUM ('easy', 'medium', 'hard');

-- CreateEnum
CREATE TYPE "AttemptMode" AS ENUM ('practice', 'exam');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('correct', 'partial', 'incorrect', 'unknown');

-- CreateEnum
CREATE TYPE "CardState" AS ENUM ('new', 'learning', 'review', 'relearning');

-- CreateEnum
CREATE TYPE "Rating" AS ENUM ('again', 'hard', 'good', 'easy');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "kind" "UserKind" NOT NULL DEFAULT 'member',
    "email" TEXT,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "sessionVersion" INTEGER NOT NULL DEFAULT 0,
    "isAdmin" BOOLEAN NOT NULL DEFAULT false,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "expiresAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Identity" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleRevision" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "byline" TEXT,
    "publisher" TEXT,
    "place" TEXT,
    "publishedAt" DATE,
    "url" TEXT,
    "licence" TEXT,
    "language" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "raw" TEXT NOT NULL,
    "layout" JSONB NOT NULL,
    "generation" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Fact" (
    "id" UUID NOT NULL,
    "articleRevisionId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "attribution" TEXT,
    "perishable" BOOLEAN NOT NULL DEFAULT false,
    "evidenceStart" INTEGER NOT NULL,
    "evidenceEnd" INTEGER NOT NULL,
    "evidenceExact" TEXT NOT NULL,

    CONSTRAINT "Fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Item" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "origin" "ItemOrigin" NOT NULL DEFAULT 'generated',
    "decision" "ItemDecision" NOT NULL DEFAULT 'pending',
    "sourceKey" TEXT,
    "ordinal" INTEGER NOT NULL,
    "current" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ItemRevision" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "articleRevisionId" UUID NOT NULL,
    "type" "ItemType" NOT NULL,
    "stem" TEXT NOT NULL,
    "options" JSONB NOT NULL,
    "key" JSONB NOT NULL,
    "accepted" TEXT[],
    "explanation" TEXT NOT NULL,
    "difficulty" "Difficulty" NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "asOf" DATE,
    "evidenceStart" INTEGER NOT NULL,
    "evidenceEnd" INTEGER NOT NULL,
    "evidenceExact" TEXT NOT NULL,
    "evidencePrefix" TEXT NOT NULL,
    "evidenceSuffix" TEXT NOT NULL,
    "moreEvidence" JSONB NOT NULL DEFAULT '[]',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ItemRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ItemFact" (
    "itemRevisionId" UUID NOT NULL,
    "factId" UUID NOT NULL,

    CONSTRAINT "ItemFact_pkey" PRIMARY KEY ("itemRevisionId","factId")
);

-- CreateTable
CREATE TABLE "QuestionSet" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "isShared" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QuestionSet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SetItem" (
    "setId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "SetItem_pkey" PRIMARY KEY ("setId","itemId")
);

-- CreateTable
CREATE TABLE "SetVersion" (
    "id" UUID NOT NULL,
    "setId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SetVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SetVersionItem" (
    "setVersionId" UUID NOT NULL,
    "itemRevisionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "points" DOUBLE PRECISION NOT NULL DEFAULT 1,

    CONSTRAINT "SetVersionItem_pkey" PRIMARY KEY ("setVersionId","itemRevisionId")
);

-- CreateTable
CREATE TABLE "Class" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "joinCode" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Class_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Enrolment" (
    "classId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "displayName" TEXT NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Enrolment_pkey" PRIMARY KEY ("classId","userId")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "classId" UUID NOT NULL,
    "setVersionId" UUID NOT NULL,
    "opensAt" TIMESTAMPTZ(3),
    "dueAt" TIMESTAMPTZ(3),
    "locksAt" TIMESTAMPTZ(3),
    "rules" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "setVersionId" UUID NOT NULL,
    "assignmentId" UUID,
    "mode" "AttemptMode" NOT NULL DEFAULT 'practice',
    "seed" INTEGER NOT NULL,
    "score" DOUBLE PRECISION,
    "maxScore" DOUBLE PRECISION,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Response" (
    "id" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "setVersionId" UUID NOT NULL,
    "itemRevisionId" UUID NOT NULL,
    "answer" JSONB NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "fraction" DOUBLE PRECISION NOT NULL,
    "submissionId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 1,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Deck" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "setId" UUID,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Deck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Card" (
    "id" UUID NOT NULL,
    "deckId" UUID NOT NULL,
    "itemRevisionId" UUID,
    "front" TEXT NOT NULL,
    "back" TEXT NOT NULL,
    "evidence" TEXT,
    "source" TEXT,
    "state" "CardState" NOT NULL DEFAULT 'new',
    "due" TIMESTAMPTZ(3) NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "difficulty" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "elapsedDays" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "scheduledDays" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "learningSteps" INTEGER NOT NULL DEFAULT 0,
    "reps" INTEGER NOT NULL DEFAULT 0,
    "lapses" INTEGER NOT NULL DEFAULT 0,
    "lastReviewedAt" TIMESTAMPTZ(3),
    "suspended" BOOLEAN NOT NULL DEFAULT false,
    "buriedUntil" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Card_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "cardId" UUID NOT NULL,
    "rating" "Rating" NOT NULL,
    "before" JSONB NOT NULL,
    "elapsedMs" INTEGER,
    "submissionId" UUID NOT NULL,
    "reviewedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "User_expiresAt_idx" ON "User"("expiresAt");

-- CreateIndex
CREATE INDEX "Identity_userId_idx" ON "Identity"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Identity_provider_subject_key" ON "Identity"("provider", "subject");

-- CreateIndex
CREATE INDEX "Article_ownerId_id_idx" ON "Article"("ownerId", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "ArticleRevision_articleId_number_key" ON "ArticleRevision"("articleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Fact_articleRevisionId_ordinal_key" ON "Fact"("articleRevisionId", "ordinal");

-- CreateIndex
CREATE INDEX "Item_articleId_ordinal_idx" ON "Item"("articleId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Item_articleId_sourceKey_key" ON "Item"("articleId", "sourceKey");

-- CreateIndex
CREATE INDEX "ItemRevision_articleRevisionId_idx" ON "ItemRevision"("articleRevisionId");

-- CreateIndex
CREATE UNIQUE INDEX "ItemRevision_itemId_number_key" ON "ItemRevision"("itemId", "number");

-- CreateIndex
CREATE INDEX "ItemFact_factId_idx" ON "ItemFact"("factId");

-- CreateIndex
CREATE UNIQUE INDEX "QuestionSet_slug_key" ON "QuestionSet"("slug");

-- CreateIndex
CREATE INDEX "QuestionSet_ownerId_id_idx" ON "QuestionSet"("ownerId", "id" DESC);

-- CreateIndex
CREATE INDEX "SetItem_itemId_idx" ON "SetItem"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "SetItem_setId_position_key" ON "SetItem"("setId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "SetVersion_setId_number_key" ON "SetVersion"("setId", "number");

-- CreateIndex
CREATE INDEX "SetVersionItem_itemRevisionId_idx" ON "SetVersionItem"("itemRevisionId");

-- CreateIndex
CREATE UNIQUE INDEX "SetVersionItem_setVersionId_position_key" ON "SetVersionItem"("setVersionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Class_joinCode_key" ON "Class"("joinCode");

-- CreateIndex
CREATE INDEX "Class_ownerId_id_idx" ON "Class"("ownerId", "id" DESC);

-- CreateIndex
CREATE INDEX "Enrolment_userId_idx" ON "Enrolment"("userId");

-- CreateIndex
CREATE INDEX "Assignment_classId_dueAt_idx" ON "Assignment"("classId", "dueAt");

-- CreateIndex
CREATE INDEX "Assignment_setVersionId_idx" ON "Assignment"("setVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_id_setVersionId_key" ON "Assignment"("id", "setVersionId");

-- CreateIndex
CREATE INDEX "Attempt_userId_id_idx" ON "Attempt"("userId", "id" DESC);

-- CreateIndex
CREATE INDEX "Attempt_setVersionId_idx" ON "Attempt"("setVersionId");

-- CreateIndex
CREATE INDEX "Attempt_assignmentId_idx" ON "Attempt"("assignmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_id_setVersionId_key" ON "Attempt"("id", "setVersionId");

-- CreateIndex
CREATE INDEX "Response_setVersionId_itemRevisionId_idx" ON "Response"("setVersionId", "itemRevisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Response_attemptId_itemRevisionId_key" ON "Response"("attemptId", "itemRevisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Response_attemptId_submissionId_key" ON "Response"("attemptId", "submissionId");

-- CreateIndex
CREATE INDEX "Deck_ownerId_id_idx" ON "Deck"("ownerId", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Deck_ownerId_setId_key" ON "Deck"("ownerId", "setId");

-- CreateIndex
CREATE INDEX "Card_deckId_due_idx" ON "Card"("deckId", "due");

-- CreateIndex
CREATE INDEX "Card_itemRevisionId_idx" ON "Card"("itemRevisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Card_deckId_itemRevisionId_key" ON "Card"("deckId", "itemRevisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Review_submissionId_key" ON "Review"("submissionId");

-- CreateIndex
CREATE INDEX "Review_cardId_reviewedAt_idx" ON "Review"("cardId", "reviewedAt" DESC);

-- AddForeignKey
ALTER TABLE "Identity" ADD CONSTRAINT "Identity_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleRevision" ADD CONSTRAINT "ArticleRevision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fact" ADD CONSTRAINT "Fact_articleRevisionId_fkey" FOREIGN KEY ("articleRevisionId") REFERENCES "ArticleRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Item" ADD CONSTRAINT "Item_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemRevision" ADD CONSTRAINT "ItemRevision_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemRevision" ADD CONSTRAINT "ItemRevision_articleRevisionId_fkey" FOREIGN KEY ("articleRevisionId") REFERENCES "ArticleRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemFact" ADD CONSTRAINT "ItemFact_itemRevisionId_fkey" FOREIGN KEY ("itemRevisionId") REFERENCES "ItemRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemFact" ADD CONSTRAINT "ItemFact_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionSet" ADD CONSTRAINT "QuestionSet_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetItem" ADD CONSTRAINT "SetItem_setId_fkey" FOREIGN KEY ("setId") REFERENCES "QuestionSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetItem" ADD CONSTRAINT "SetItem_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetVersion" ADD CONSTRAINT "SetVersion_setId_fkey" FOREIGN KEY ("setId") REFERENCES "QuestionSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetVersionItem" ADD CONSTRAINT "SetVersionItem_setVersionId_fkey" FOREIGN KEY ("setVersionId") REFERENCES "SetVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetVersionItem" ADD CONSTRAINT "SetVersionItem_itemRevisionId_fkey" FOREIGN KEY ("itemRevisionId") REFERENCES "ItemRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Class" ADD CONSTRAINT "Class_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_setVersionId_fkey" FOREIGN KEY ("setVersionId") REFERENCES "SetVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_setVersionId_fkey" FOREIGN KEY ("setVersionId") REFERENCES "SetVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_assignmentId_setVersionId_fkey" FOREIGN KEY ("assignmentId", "setVersionId") REFERENCES "Assignment"("id", "setVersionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_attemptId_setVersionId_fkey" FOREIGN KEY ("attemptId", "setVersionId") REFERENCES "Attempt"("id", "setVersionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_setVersionId_itemRevisionId_fkey" FOREIGN KEY ("setVersionId", "itemRevisionId") REFERENCES "SetVersionItem"("setVersionId", "itemRevisionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deck" ADD CONSTRAINT "Deck_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deck" ADD CONSTRAINT "Deck_setId_fkey" FOREIGN KEY ("setId") REFERENCES "QuestionSet"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Card" ADD CONSTRAINT "Card_deckId_fkey" FOREIGN KEY ("deckId") REFERENCES "Deck"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Card" ADD CONSTRAINT "Card_itemRevisionId_fkey" FOREIGN KEY ("itemRevisionId") REFERENCES "ItemRevision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language can't say, each so that a wrong state can't be stored.

-- Evidence is never empty and lies where it says.
ALTER TABLE "Fact" ADD CONSTRAINT "Fact_evidence_check"
  CHECK ("evidenceStart" >= 0 AND "evidenceEnd" > "evidenceStart" AND length("evidenceExact") > 0);
ALTER TABLE "ItemRevision" ADD CONSTRAINT "ItemRevision_evidence_check"
  CHECK ("evidenceStart" >= 0 AND "evidenceEnd" > "evidenceStart" AND length("evidenceExact") > 0);
ALTER TABLE "ItemRevision" ADD CONSTRAINT "ItemRevision_stem_check" CHECK (length(btrim("stem")) > 0);
ALTER TABLE "ItemRevision" ADD CONSTRAINT "ItemRevision_number_check" CHECK ("number" >= 1);
ALTER TABLE "ArticleRevision" ADD CONSTRAINT "ArticleRevision_number_check" CHECK ("number" >= 1);
ALTER TABLE "SetVersion" ADD CONSTRAINT "SetVersion_number_check" CHECK ("number" >= 1);

-- A member can sign in; a guest can't, and is forgotten some day.
ALTER TABLE "User" ADD CONSTRAINT "User_kind_check" CHECK (
  ("kind" = 'member' AND "email" IS NOT NULL AND "expiresAt" IS NULL)
  OR ("kind" = 'guest' AND "email" IS NULL AND "passwordHash" IS NULL AND "expiresAt" IS NOT NULL)
);
ALTER TABLE "User" ADD CONSTRAINT "User_email_check" CHECK ("email" = lower("email"));

-- One open attempt for a student, a set version and an assignment: two tabs meet in the same one.
CREATE UNIQUE INDEX "Attempt_open_key" ON "Attempt" ("userId", "setVersionId", "assignmentId")
  NULLS NOT DISTINCT WHERE "submittedAt" IS NULL;
-- Submitted and scored are one step.
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_score_check"
  CHECK (("submittedAt" IS NULL) = ("score" IS NULL) AND ("score" IS NULL) = ("maxScore" IS NULL));
ALTER TABLE "Response" ADD CONSTRAINT "Response_fraction_check" CHECK ("fraction" BETWEEN 0 AND 1);
ALTER TABLE "Response" ADD CONSTRAINT "Response_sequence_check" CHECK ("sequence" >= 1);
ALTER TABLE "SetVersionItem" ADD CONSTRAINT "SetVersionItem_points_check" CHECK ("points" > 0);
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_dates_check" CHECK (
  ("opensAt" IS NULL OR "dueAt" IS NULL OR "opensAt" <= "dueAt")
  AND ("dueAt" IS NULL OR "locksAt" IS NULL OR "dueAt" <= "locksAt")
);

-- Published versions, their items and item revisions never change; they can only go as a whole.
CREATE FUNCTION refuse_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is immutable', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "ArticleRevision_immutable" BEFORE UPDATE OF "raw", "number", "articleId" ON "ArticleRevision"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "SetVersion_immutable" BEFORE UPDATE ON "SetVersion" FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "SetVersionItem_immutable" BEFORE UPDATE ON "SetVersionItem" FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "ItemRevision_immutable" BEFORE UPDATE ON "ItemRevision" FOR EACH ROW EXECUTE FUNCTION refuse_update();
