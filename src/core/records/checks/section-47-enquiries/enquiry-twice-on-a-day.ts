import { enteredTwice } from "../families";

export const enquiryTwiceOnADay = enteredTwice({
  id: "enquiry-twice-on-a-day",
  title: "Two enquiries of one child start on one day",
  severity: "warning",
  lists: ["section-47-enquiries"],
  fields: ["S47ActualStartDate"],
  affects: ["ACT-4", "DEC-8"],
  effect: "Only one of the rows counts.",
  remedy: "Remove the row that was entered twice.",
});
