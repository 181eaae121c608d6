import { moreThan } from "../families";

export const coverAboveAgency = moreThan({
  id: "cover-above-agency",
  title: "More agency workers cover vacancies than there are",
  severity: "error",
  lists: ["workforce-counts"],
  field: "AgencyCoverFTE",
  than: ["AgencyFTE"],
  affects: ["WRK-7"],
  effect: "The share of agency workers who cover vacancies is above 100 per cent.",
  remedy: "Enter the agency workers who cover a vacancy, no more than all agency workers.",
});
