import { env } from "@/lib/env";
import { openapi } from "@/lib/http/openapi";
import { others } from "@/lib/http/others";
import { asksOf, json, read } from "@/lib/http/read";
import { practiceMark } from "@/lib/log/practice-mark";
import { described } from "../described";

/** The API described; what is no part of the format is called x-… there. */
export const GET = (request: Request) =>
  read(request, async () => {
    asksOf(request, []);
    const { practice } = await practiceMark();
    return json({ ...openapi(described, env().address), ...(practice && { "x-practice": true }) });
  });
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
