import type { ChairView } from "@/lib/domain/view/chair-view";
import type { FormAction } from "@/lib/domain/view/form-state";
import { AppointForm } from "./appoint-form";
import { AppointmentTable } from "./appointment-table";
import { RegisterForm } from "./register-form";

type Props = { view: ChairView; register: FormAction; appoint: FormAction; end: FormAction };

/** What the chair does here: registers projects, appoints people, ends appointments. */
export function ChairSettings({ view, register, appoint, end }: Props) {
  return (
    <div className="page">
      <RegisterForm view={view} register={register} />
      <AppointForm view={view} appoint={appoint} />
      <AppointmentTable appointments={view.appointments} end={end} />
    </div>
  );
}
