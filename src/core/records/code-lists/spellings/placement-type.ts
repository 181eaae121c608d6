import { spellingTable } from "./spelling-table";

/** Placements as case systems write them, with the full labels of the guide to the looked-after return. */
export const placementTypeSpellings = spellingTable(`
U1: foster placement with relative or friend - long term fostering;
    foster placement with relative(s) or friend(s) - long term fostering
U2: foster placement with relative or friend - who is also an approved adopter - FFA;
    foster placement with relative or friend - who is also an approved adopter (FFA);
    foster placement with relative(s) or friend(s) - who is also an approved adopter - FFA;
    foster placement with relative(s) or friend(s) - who is also an approved adopter (FFA)
U3: foster placement with relative or friend - not long term or FFA;
    foster placement with relative or friend - not long term or FFA/concurrent planning;
    foster placement with relative(s) or friend(s) - not long term or FFA;
    foster placement with relative(s) or friend(s) - not long term or FFA/concurrent planning
U4: foster placement with other foster carer - long term fostering;
    placement with other foster carer - long term fostering
U5: foster placement with other foster carer - who is also an approved adopter - FFA;
    foster placement with other foster carer - who is also an approved adopter (FFA);
    placement with other foster carer - who is also an approved adopter - FFA;
    placement with other foster carer - who is also an approved adopter (FFA)
U6: foster placement with other foster carer - not long term or FFA;
    foster placement with other foster carer - not long term or FFA/concurrent planning;
    placement with other foster carer - not long term or FFA;
    placement with other foster carer - not long term or FFA/concurrent planning
A3: placed for adoption with consent (under section 19 of the 2002 act) with current foster carer;
    placed for adoption with consent with current foster carer;
    placed for adoption with consent (under section 19 of the adoption and children act 2002) with current foster carer;
    placed for adoption with consent under section 19 of 2002 act with current foster carer
A4: placed for adoption with consent (under section 19 of the 2002 act) not with current foster carer;
    placed for adoption with consent not with current foster carer;
    placed for adoption with consent (under section 19 of the adoption and children act 2002) not with current foster carer;
    placed for adoption with consent under section 19 of 2002 act not with current foster carer
A5: placed for adoption with placement order (under section 21 of the 2002 act) with current foster carer;
    placed for adoption with placement order with current foster carer;
    placed for adoption with placement order under section 21 of 2002 act with current foster carer
A6: placed for adoption with placement order (under section 21 of the 2002 act) not with current foster carer;
    placed for adoption with placement order not with current foster carer;
    placed for adoption with placement order under section 21 of 2002 act not with current foster carer
P1: placed with own parents or other person with parental responsibility;
    placed with own parents or other person with PR;
    placed with own parents or other persons with parental responsibility;
    placed with own parent(s) or other person(s) with parental responsibility; placement with parents
P2: independent living (eg in flat, lodgings, bedsit, b and b or with friends) with or without formal support;
    independent living, for example in a flat, lodgings, bedsit, bed and breakfast (B&B) or with friends, with or without formal support;
    living independently
H5: residential accommodation not subject to children's homes regulations;
    semi-independent living accommodation not subject to children's homes regulations;
    homes and hostels not subject to children's homes regulations
K1: secure children's home; secure unit; secure unit inside LA boundary; secure unit outside LA boundary
K2: children's home; children's homes subject to children's homes regulations;
    homes and hostels subject to children's homes regulations; homes and hostels;
    homes and hostels inside LA boundary; homes and hostels outside LA boundary
R1: residential care homes
R2: NHS/health trust or other establishment providing medical or nursing care;
    NHS/health trust or other establishment;
    NHS or health trust or other establishment providing medical or nursing care;
    NHS/health trust or other providing medical/nursing care; NHS trust providing medical/nursing care
R3: family centre / mother and baby unit; mother and baby unit; family centre
R5: young offender institution or prison; YOI or prison; young offenders institution or prison;
    young offender institution (YOI) or secure training centre (STC); young offender institution (YOI)
S1: residential schools; all residential schools, except where dual-registered as a school and children's home;
    residential school, except where dual-registered as a school and children's home
Z1: other placement; other placements (must be listed on a schedule sent to DfE with annual submission);
    other placement not listed above
T0: all types of temporary move; all types of temporary move (see paragraphs above for further details);
    temporary; temporary move
T1: temporary periods in hospital
T2: temporary absences of the child on holiday
T3: temporary accommodation whilst normal foster carer is on holiday;
    temporary accommodation while normal foster carer is on holiday
T4: temporary accommodation of seven days or less, for any reason, not covered by codes T1 to T3;
    temporary accommodation of seven days or less, for any other reason not covered by codes T1 to T3;
    temporary accommodation of 7 days or less, for any reason, not covered by codes T1 to T3
`);
