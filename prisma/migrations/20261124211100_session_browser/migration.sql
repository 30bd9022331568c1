-- What a browser called itself when it signed in, so that its owner knows it again.
ALTER TABLE "session" ADD COLUMN "user_agent" TEXT;
