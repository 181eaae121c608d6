import { spellingTable } from "./spelling-table";

/** Sources as case systems write them, with the full labels of the census guide. */
export const referralSourceSpellings = spellingTable(`
1A: family member/relative/carer; relative/carer; family member / relative / carer; family member; family;
    relative; family / relative; parent; parent/carer; parents/carer; carer; mother; father; grandparent;
    parent / carer; relatives; family member/relative;
    family member, relative or carer (including foster carers); family member or relative or carer;
    family - relative; family/relatives; foster carer; family member/relative/carer (including foster carers)
1B: acquaintance; friend; neighbour; acquaintance (including neighbours and child minders);
    acquaintance (including neighbours and childminders); friend/neighbour; neighbour/friend;
    neighbour / friend / child minder; friend / neighbour; acquaintance (including neighbours);
    friend or neighbour; friends/neighbours
1C: self; self referral; self-referral; self/client; child; young person
1D: individual other (including strangers); other (including strangers, MPs); other (including strangers, MP);
    other (e.g. strangers, MPs); member of public; member of the public; stranger; other individual
2A: school; school staff; primary school; secondary school; special school; schools/colleges;
    education - school; education - schools; education schools
2B: education service; education services (excluding schools); education - other; education services - other;
    education other; education welfare; education welfare officer; EWO
3A: GP; health services GP; general practitioner; general practitioner (GP); G.P.; GP surgery; GP practice
3B: health visitor; HV
3C: school nurse
3D: other primary health services; other primary; other primary services; other primary care services;
    other primary health service; primary health - other
3E: A&E; accident and emergency; health services A&E; A&E (emergency department);
    A&E (accident and emergency department); accident and emergency department; A & E department;
    emergency department; hospital A&E; accident & emergency; accident or emergency
3F: health services other (e.g. hospice); other health; other health services; health other; hospice;
    other (for example hospice); other (e.g. hospice); other (eg hospice)
4: LA housing or housing association; local authority housing or housing association; housing association;
    local authority housing; housing department; LA housing; housing services;
    LA housing dept/housing association; LA housing department or housing association
5A: LA services social care; social care for example adults social care services;
    social care e.g. adults social care; social care (e.g. adult social care); adult social care;
    adults social care; social care eg adults social care services
5B: LA services other internal;
    other internal (department other than social care in local authorities, for example, youth offending (excluding housing));
    other internal department; other internal (department other than social care in LA); youth offending team;
    other internal dept
5C: LA services external; external, for example, from another local authority's adults social care services;
    external e.g. from another LA; external (from another local authority); another local authority;
    other local authority; external LA
5D: LA services early help; early help; early help services; early help service; early help team
6: police service; police officer
7: other legal; legal agency; including courts, probation, immigration, CAFCASS or prison; courts; court;
    CAFCASS; probation; probation service; prison; prison service; immigration; solicitor;
    other legal agency including courts, probation, immigration, CAFCASS (Children and Family Court Advisory and Support Service) or prison
8: other including children's centres, independent agency providers or voluntary organisations;
    children's centres, independent agency providers or voluntary organisations; children's centre;
    voluntary organisation; voluntary agency; independent agency provider; voluntary/independent agency;
    other - including children's centres, independent agency providers, voluntary organisations
9: anon
10: not known; not recorded
`);
