import { env } from "@/lib/env";
import { openapi } from "@/lib/http/openapi";
import { json, read } from "@/lib/http/read";
import { described } from "../described";

export const GET = (request: Request) => read(request, async () => json(openapi(described, env().address)));
