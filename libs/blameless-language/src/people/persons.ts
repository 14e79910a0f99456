/** What people are called by what they are and do: nothing that a program is called as well. In the singular; {@link plural} makes the rest. */
const singular = [
  // Who runs, builds and mends what there is to run.
  'webdev netadmin sys-admin techie devop operative techy serviceman repairman repairwoman handyman workman tradesman craftsman lineman linesman',
  'welder bricklayer carpenter roofer gardener surveyor locksmith machinist rigger janitor bookkeeper storekeeper housekeeper',
  'shopkeeper salesman saleswoman salesperson representative recruiter marketer strategist adviser advisor contributor joiner statistician',
  // Who decides and answers for it.
  'official president vice-president vp svp evp avp cfo coo cmo cro cso cdo chairwoman chairperson minister mayor senator congressman commissioner',
  'legislator lawmaker politician bureaucrat diplomat ambassador prosecutor attorney lawyer solicitor barrister trustee investor shareholder',
  'stakeholder banker undersecretary bailiff buyer seller purchaser sponsor policymaker decision-maker higher-up bigwig spokesman spokeswoman spokesperson landlord landlady',
  'policy-maker deputy',
  // Who studies and teaches it.
  'undergraduate undergrad postgraduate postdoc academic lecturer tutor instructor headteacher headmaster dean rector provost bursar pupil scholar economist mathematician',
  'physicist chemist biologist geologist meteorologist astronomer journalist columnist blogger',
  // Who helps others.
  'policeman policewoman constable detective sheriff firefighter fireman paramedic medic midwife dentist physiotherapist radiographer radiologist',
  'pathologist anaesthetist psychiatrist psychologist therapist counsellor counselor carer caregiver soldier sergeant lieutenant colonel sailor',
  'trucker postman stewardess actuary underwriter',
  // Whoever it was.
  'man woman lady gentleman wife husband brother sister father mother daughter cousin uncle aunt boyfriend girlfriend friend buddy classmate',
  'roommate flatmate lad bloke chap dude fella gal girl boy youngster teenager citizen resident bystander passerby',
  'passer-by layman layperson noob greenhorn amateur hobbyist veteran guru organiser organizer crewman employer signalman attendant ombudsman cameraman photographer artist musician bartender barista roadie fitter proofreader',
  // What they are called in anger.
  'idiot moron fool imbecile dunce dumbass jackass asshole arsehole bastard buffoon nitwit halfwit bonehead knucklehead numbskull blockhead dimwit',
].flatMap((words) => words.split(' '));

/** Groups of people and bodies that act through them: nothing that a machine is called as well. */
const bodies = [
  'government parliament congress senate legislature ministry bureau secretariat directorate commission subcommittee taskforce tribunal police',
  'constabulary army headquarters airline airways university college academy faculty hospital clinic charity nonprofit non-profit ngo consultancy',
  'hq corporation conglomerate manufacturer retailer wholesaler reseller insurer lender outsourcer telco hoster subsidiary consortium institute',
  'brigade judiciary',
].flatMap((words) => words.split(' '));

export const persons: readonly string[] = singular.flatMap((noun) => [noun, plural(noun)]);
export const bodiesOfPeople: readonly string[] = bodies.flatMap((noun) => [noun, plural(noun)]).concat('authorities', 'regulators');

/** The plural of a noun that names people: "men", "deputies", "bosses", "vps". */
export function plural(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|ch|sh|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
