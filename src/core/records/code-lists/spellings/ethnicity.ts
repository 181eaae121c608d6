import { spellingTable } from "./spelling-table";

/** Ethnicities as case systems write them, with the extended codes of the school census. Source: DfE, Common Basic Data Set. */
export const ethnicitySpellings = spellingTable(`
WBRI: white - british; english/welsh/scottish/northern irish/british;
    english / welsh / scottish / northern irish / british; white english; white welsh; white scottish;
    white cornish; WENG; WSCO; WWEL; WCOR; WOWB; other white british
WIRI: white - irish; irish
WIRT: irish traveller; traveller - irish heritage; traveller or irish heritage; traveller of irish heritage;
    white irish traveller
WOTH: white other; other white; any other white; white european; white eastern european; other white background;
    any other white ethnic background; white - any other; WALB; WBOS; WCRO; WGRK; WGRC; WGRE; WITA; WKOS; WPOR;
    WSER; WTUR; WTUK; WTUC; WEUR; WEEU; WWEU; WOTW; albanian; bosnian-herzegovinian; croatian; greek;
    greek cypriot; italian; kosovan; polish; portuguese; serbian; turkish; turkish cypriot; eastern european;
    western european; bulgarian; romanian; lithuanian; latvian
WROM: gypsy/roma; roma; gypsy; gypsy roma; roma/gypsy; gypsy / romany; white gypsy/roma; white - gypsy or roma
MWBC: mixed white and black caribbean; white & black caribbean; white/black caribbean; white black caribbean;
    caribbean and white
MWBA: mixed white and black african; white/black african; white black african
MWAS: mixed white and asian; white/asian; white asian; asian and white; MWAP; MWAI; MWAO; white and pakistani;
    white and indian; white and any other asian background
MOTH: mixed other; other mixed; any other mixed; any other mixed/multiple ethnic background;
    any other mixed or multiple ethnic background; other mixed background; any other mixed heritage;
    any other dual heritage background; MAOE; MABL; MACH; MBOE; MBCH; MCOE; MWOE; MWCH; MOTM; asian and black;
    asian and chinese; black and chinese; white and chinese; black and any other ethnic group;
    asian and any other ethnic group; chinese and any other ethnic group; white and any other ethnic group;
    any other background
AIND: asian indian; asian or asian british indian; indian or british indian; british indian
APKN: asian pakistani; asian or asian british pakistani; AMPK; AKPA; AOPK; kashmiri pakistani;
    mirpuri pakistani; other pakistani; british pakistani; pakistani or british pakistani
ABAN: asian bangladeshi; asian or asian british bangladeshi; bangladeshi or british bangladeshi;
    british bangladeshi
AOTH: asian other; other asian; any other asian; other asian background; any other asian heritage; AAFR; AKAO;
    ANEP; ASNL; ASLT; ASRO; AOTA; african asian; kashmiri other; nepali; sinhalese; sri lankan tamil;
    sri lankan other; asian british other; asian or asian british other; asian or asian british any other;
    british asian; asian any other background
BCRB: caribbean; black or black british caribbean; black - caribbean
BAFR: african; black or black british african; black - african; BANN; BCON; BGHA; BNGN; BSLN; BSOM; BSUD; BAOF;
    angolan; congolese; ghanaian; nigerian; sierra leonean; somali; sudanese; other black african;
    black african other; eritrean; ethiopian; zimbabwean; black ghanaian; black nigerian; black somali
BOTH: black other; other black; any other black; other black background;
    any other black / african / caribbean background; any other black, black british or caribbean background;
    black british; any other black heritage; BEUR; BNAM; BOTB; black european; black north american;
    black or black british any other; black or black british other; black any other background
CHNE: CHKC; CMAL; CSNG; CTWN; COCH; hong kong chinese; malaysian chinese; singaporean chinese; taiwanese;
    other chinese
OOTH: other ethnic group; other; any other ethnic background; any other ethnic groups; any other; arab; OAFG;
    OARA; OEGY; OFIL; OIRN; OIRQ; OJPN; OKOR; OKRD; OLAM; OLEB; OLIB; OMAL; OMRC; OPOL; OTHA; OVIE; OYEM; OOEG;
    afghan; afghanistani; arab other; egyptian; filipino; iranian; iraqi; japanese; korean; kurdish;
    latin/south/central american; lebanese; libyan; malay; moroccan; polynesian; thai; vietnamese; yemeni
REFU: declared not stated or refused; declined; declined to say; declined to give; client declined;
    not disclosed; prefer not to say; prefers not to say; refused to provide; did not wish to reply;
    not divulged; not stated/refused; refused information; refused to give; refused to disclose; refused to say
NOBT: not yet obtained; not stated; not known; unknown; not recorded; information not available; not available;
    unborn; information not yet available; ethnicity not stated; not yet known; undeclared/not known;
    not obtained; information not obtained; not known or not stated; not given; no information; not declared;
    not asked
`);
