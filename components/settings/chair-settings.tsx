import type { ReactNode } from "react";
import type { ChairView } from "@/lib/domain/view/chair-view";
import type { FormAction } from "@/lib/domain/view/form-state";
import { AppointForm } from "./appoint-form";
import { AppointmentTable } from "./appointment-table";
import { Orphaned } from "./orphaned";
import { OverrideForm } from "./override-form";
import { RegisterForm } from "./register-form";

type Props = {
  view: ChairView;
  register: FormAction;
  appoint: FormAction;
  end: FormAction;
  handOver: FormAction;
  /** Invitations. */
  children?: ReactNode;
};

/** What the chair does here: registers projects, invites and appoints people, ends and hands over appointments. */
export function ChairSettings({ view, register, appoint, end, handOver, children }: Props) {
  return (
    <div className="page">
      <RegisterForm view={view} register={register} />
      {view.orphaned.length > 0 && <Orphaned projects={view.orphaned} />}
      {children}
      <AppointForm view={view} appoint={appoint} />
      <AppointmentTable appointments={view.appointments} end={end} />
      <OverrideForm appointments={view.appointments} handOver={handOver} />
    </div>
  );
}
