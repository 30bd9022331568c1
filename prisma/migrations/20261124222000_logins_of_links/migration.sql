-- The accounts' migration took every handle with @ for a login at GitHub. Whom a printed link made never had one, and would be
-- refused for ever where another provider signs people in. They are told by their first link, which was made with them, and by
-- the handle in place of a name: a link knows no other.
UPDATE "person" SET "login_of" = NULL
WHERE "login_of" = 'github' AND "name" = "handle" AND "email" IS NULL
  AND EXISTS (
    SELECT 1 FROM "sign_in_link"
    WHERE "person_id" = "person"."id"
      AND "expires_at" - interval '1 hour' BETWEEN "person"."created_at" - interval '5 minutes' AND "person"."created_at" + interval '5 minutes'
  )
  AND NOT EXISTS (SELECT 1 FROM "account" WHERE "person_id" = "person"."id");
