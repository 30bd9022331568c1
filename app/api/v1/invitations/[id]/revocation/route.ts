import { revokeInvitationDoor } from "@/lib/http/invitation-doors";

export const POST = revokeInvitationDoor;
