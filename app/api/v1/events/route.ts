import { events } from "@/lib/http/events";
import { others } from "@/lib/http/others";

export const GET = events;
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
