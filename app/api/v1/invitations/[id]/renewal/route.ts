import { renewInvitationDoor } from "@/lib/http/invitation-doors";
import { others } from "@/lib/http/others";

export const POST = renewInvitationDoor;
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
