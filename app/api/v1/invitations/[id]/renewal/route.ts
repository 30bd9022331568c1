import { renewInvitationDoor } from "@/lib/http/invitation-doors";

export const POST = renewInvitationDoor;
