import { revokeInvitationDoor } from "@/lib/http/invitation-doors";
import { others } from "@/lib/http/others";

export const POST = revokeInvitationDoor;
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
