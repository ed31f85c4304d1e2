-- CreateTable. Unlogged: a crash of the server may forgive, and a try costs no flush to disk.
CREATE UNLOGGED TABLE "TryCount" (
    "key" TEXT NOT NULL,
    "spent" INTEGER NOT NULL,
    "resetsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TryCount_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "TryCount_resetsAt_idx" ON "TryCount"("resetsAt");
