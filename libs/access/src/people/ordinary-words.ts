/**
 * Family names that are ordinary words, or programs, in accounts of incidents. In "power was lost" nobody of that name is meant: such a
 * name counts together with a given one only.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `ash baker ball bank banks barber barn bass batch beach bean beck bell berry best bird bishop black block bloom blue bond bone book booth bot box
  bridge bright brook brooks brown buck bull burn burns bush butler byrd camp carpenter carter case cash castle chain chance channel chase church
  clay cloud cole cook cooper corn cox crane cross crow day dean devil drake driver early east engineer english farm farmer ferry field fields finch
  fish fisher flint flood flower flowers fly forest fort fox france frank free french friend frost gates gold golden good grant grass gray
  green grey ground grove guard hall hammer hand hard hardy heart heath high hill holiday home hood hope horn house hudson hunt hunter island ivy jack
  jenkins judge keen key king kitchen knight lake lamb lane large law leach leaf link little load lock long lord lost love low lucky major manager mark
  marks marsh marshal marshall mason may miles mills miner moon more morning moss mount new night noble north notice oak office on-call operator
  pace page palmer park parks parish parker parrot patch path peak person piper pit place plant pond pool poole pope porter post potter pound power powers
  price prince pride quick race rain ray reader reed rice rich ring river rivers road robot rock root rose round rush sage salt sand sands savage
  school sea self service setter sharp shepherd ship short silver singer sky small smart snow song south space spark sparks spear spring
  stack star stark steel stern still stock stone storm story street strong summer summers support swift sword system table tailor team temple test
  tester thorn token tower town travis trend turner underwood usher vale van vault wade waiter walker wall wallet walls ward warden waters way
  weaver webb wells west wheeler white wild will wind winter winters wise wolf wood woods worth wren young`.split(/\s+/),
);
