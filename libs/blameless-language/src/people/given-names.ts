import { namesAToK } from './names-a-to-k.js';
import { namesLToZ } from './names-l-to-z.js';
import { softwareNames } from './software-names.js';

/**
 * Given names that are common in one part of the world or another. A capitalised subject that is none of these may be a product; where
 * only a person could do what is said of it, it is taken for one anyway. Left out: names that are words or well-known software (Will,
 * Mark, Grace, Jenkins, Jasmine, Ruby, Helm, Chef, Dash, Ray, Pat, May, June, Art).
 */
export const givenNames: ReadonlySet<string> = new Set(
  (
    'aaron abdul abigail adam adrian agnieszka ahmed aisha akira alan alberto alejandro aleksander alex alexander alexandra alexei ' +
    'alfred ali alice alicia alina alison alvaro amanda amelie amina amir amit amy ana anastasia anders andre andrea andreas andrei ' +
    'andrew andré andy aneta angela angelika angelo angus anil anita anja ankit ann anna anne annie anthony antoine anton antonia ' +
    'antonio arjun armando arne arthur ashley astrid ayesha bartosz beata beatriz ben benjamin benoit bernard bernd beth bianca birgit ' +
    'bjorn björn bob bogdan bohdan boris brad brandon brenda brian brigitte bruce bruno camille carla carlos carmen carol caroline ' +
    'carsten casey catherine cecilia celine chandra charles charlie charlotte chen chiara chloe chris christian christina christine ' +
    'christoph christopher cindy claire clara claudia claudio claus colin craig cristian cristina daan dagmar daichi damien dan dana ' +
    'daniel daniela danny dariusz dave david dawid deborah deepak denis denise dennis derek detlef diana diego dieter dimitri dirk ' +
    'dmitri dmitry dmytro dominic dominik donald doris dorothy doug douglas dylan edgar eduardo edward elena eli elias elif elisa ' +
    'elisabeth elise elizabeth elke ella ellen emil emilia emilie emily emma enrique enzo eric erica erik erika ernesto esther eva evan ' +
    'evelyn ewa fabian fabien fabio faisal farid fatima fatma felipe felix ferenc fernando filip fiona fleur florian francesca francesco ' +
    'francis francisco frank franz fred frederic frederik friedrich gabriel gabriela gareth gary geoff george georgia gerald gerd ' +
    'gerhard gert gilles gintaras giorgio giovanni giulia giulio giuseppe glenn gloria gonzalo goran gordon greg grzegorz guido ' +
    'guillaume gunnar gustavo günter hamza hana hannah hans harold harry haruto hassan heather hector heidi heike heinz helen helena ' +
    'helga henrik henry hiroshi holger hubert hugo hussein ian ibrahim ignacio igor ilse ilya imran ines inga ingo ingrid ioana irene ' +
    'irina iris isaac isabel isabella ismail ivan iveta iwona jacek jack jacob jacques jaime jake jakob james jan jana jane janek janet ' +
    'jaroslav jason javier jean jeff jeffrey jelena jennifer jenny jens jeremy jeroen jerome jessica jill jim jiri joachim joan joanna ' +
    'joanne joao joe joel johan johannes john johnny jon jonas jonathan jorg jorge jose josef joseph josh joshua josé jovana juan judith ' +
    'juha julia julian julie julien julius jurgen justin jörg jürgen kai kaja kamil karen karim karin karina karl karol karolina ' +
    'katarina katarzyna kate katherine kathy katie katja kavita kazuki keith kelly kemal ken kenji kenneth kevin khalid kim kjell klaus ' +
    'kofi konrad kristen kristina krzysztof kumar kurt kyle lara lars lasse laura lauren laurent lawrence lech leila lena leo leon ' +
    'leonard leonardo leszek lewis li liam lin linda lionel lisa liz ljubica lorenzo louis louise luca lucas lucia luciana lucy ludwig ' +
    'luigi luis lukas lukasz luke maciej magda magdalena magnus maja malgorzata malik manfred manuel marc marcel marco marcos marcus ' +
    'marek margaret margarita maria mariana marie marija marina mario marius mariusz markus markéta marta martha martijn martin martina ' +
    'mary mateo mateusz mathieu mats matt matteo matthew matthias matthijs maurice mauro max maya megan mehmet mei melanie melissa ' +
    'michael michal michał michel michelle miguel mike mikhail milan milena miloš mirko miroslav mohamed mohammad mohammed mohan monica ' +
    'monika moritz muhammad mustafa nadia naomi nasser natalia natalie natasha nathan neil nele nicholas nick nicola nicolas nicole ' +
    'nicolás niels nikhil nikolai nils nina nitin noah nora olaf oleg oleksandr olena olga oliver olivia omar ondrej oscar oskar otto ' +
    'owen pablo pamela paolo pascal patricia patrick paul paula paulo pavel pawel paweł pedro pekka per petar peter petra phil philip ' +
    'philipp philippe pierre piotr pooja pradeep prakash priya przemek quentin rachel radek rafael rafal rafał rahul rainer raj rajesh ' +
    'ralf ralph ramesh raul ravi raymond rebecca regina reinhard renata rené ricardo richard rick rikke rita robert roberta roberto ' +
    'robin rodrigo roger rohan rohit roland roman ron ronald rosa ross roxana roy rui rupert ruslan ruth ryan sabine sally salma sam ' +
    'samantha samir samuel sandeep sander sandra sanjay sanna santiago sara sarah sasha saskia satoshi scott sean sebastian sebastián ' +
    'sergei sergey sergio shane shannon sharon shawn sigrid silke silvia simon simone slawomir snezana sofia sonia sophia sophie soren ' +
    'stanislav stefan stefano steffen stephanie stephen steve steven stuart sue sunil suresh susan susanne suzanne sven svenja svetlana ' +
    'sylvia szymon søren sławomir tadeusz takashi tamara tanya tara tariq tatiana tatjana ted teresa terry thierry thomas thorsten tibor ' +
    'tim timo timothy tina tobias tobiasz todd tom tomas tomasz tommy tomáš tony torsten tracy ulrich ulrike umberto urs ursula uwe ' +
    'vaclav vadim valentina valeria valerie vanessa vasil vasily venkat vera veronica victor victoria vijay vikram viktor vincent vinod ' +
    'virginie vitaly vivek vladimir volker walter wei wendy werner wiktor william wim wojciech wolfgang xavier xiao yan yannick yasmin ' +
    'yevgeny ying yoko yosef youssef yuki yulia yuri yuvi yves yvonne zbigniew zdeněk zoe zofia zoltan zuzana łukasz ' +
    namesAToK +
    ' ' +
    namesLToZ
  )
    .split(' ')
    // Among services, Cassandra is a database.
    .filter((name) => !softwareNames.has(name)),
);

/** Letters that are no other letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ı: 'i', đ: 'd', æ: 'ae', ß: 'ss' };

/** Of two of these, joined, names are made: "jin-ho", "mei-ling". */
const SYLLABLES = new Set(
  (
    'ae bin bo chan chang cheng chi chia chih chin chul chun chung da dae dong eun fang feng gi guk hae han hee ho hoon hsin hua hui hwa hwan hye hyeon hyo hyuk hyun hyung il in ' +
    'jae jeong ji jia jin jing jong joo joon ju jun jung ki kwang kyu kyung lan lee li ling mei mi min ming myung na pei ping rae ri sang seo seok seon seong seung shi shu sik sil ' +
    'so soo sook su suk sun sung tae ting wei wen won woo woong xia xiao yan yeon yi yong yoo yoon young yu yuan yun zhen'
  ).split(' '),
);

/** Whether a word in lower case is a given name that we know, with or without its accents, or two of them: "zsófia", "jean-baptiste". */
export function isGivenName(norm: string): boolean {
  if (givenNames.has(norm)) return true;
  const parts = norm.includes('-') ? norm.split('-') : null;
  if (parts !== null) return parts.every(isGivenName) || (parts.length === 2 && parts.every((part) => SYLLABLES.has(part)));
  if (!/[^\x00-\x7f]/.test(norm)) return false;
  const plain = norm
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøıđæß]/g, (letter) => LETTERS[letter] ?? letter);
  return givenNames.has(plain);
}
