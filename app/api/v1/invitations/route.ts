import { inviteDoor } from "@/lib/http/invitation-doors";

export const POST = inviteDoor;
