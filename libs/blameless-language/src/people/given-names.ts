/**
 * Given names that are common in one part of the world or another. A capitalised subject that is none of these may be a product; where
 * only a person could do what is said of it, it is taken for one anyway. Left out: names that are words or well-known software (Will,
 * Mark, Grace, Jenkins, Jasmine, Ruby, Helm, Chef, Dash, Ray, Pat, May, June, Art).
 */
export const givenNames: ReadonlySet<string> = new Set(
  (
    'aaron abdul abigail adam adrian ahmed aisha akira alan alberto alejandro alex alexander alexandra alexei alfred ali alice alicia alison ' +
    'amanda amina amir amy ana anders andrea andreas andrei andrew andy angela angelo angus anita anja ann anna anne annie anthony antoine ' +
    'anton antonio arjun arthur ashley astrid ben benjamin bernard beth bianca björn bob boris brad brandon brenda brian bruce bruno carla ' +
    'carlos carmen carol caroline casey catherine cecilia charles charlie charlotte chen chris christian christina christine christoph ' +
    'christopher cindy claire clara claudia colin craig dan dana daniel daniela danny dave david deborah deepak denis dennis derek diana diego ' +
    'dieter dimitri dmitri dmitry dominic donald dorothy doug douglas dylan eduardo edward elena eli elias elisabeth elizabeth ella ellen emil ' +
    'emily emma enrique erik eric erica ernesto esther eva evan evelyn farid fatima felipe felix fernando fiona florian francesca francesco ' +
    'francis francisco frank franz fred frederik gabriel gabriela gareth gary geoff george georgia gerald gilles giorgio giovanni giulia ' +
    'giuseppe glenn gloria gonzalo gordon greg guido guillaume gustavo hannah hans harold harry hassan heather hector heidi helen helena ' +
    'henrik henry hiroshi hugo ian ibrahim ignacio igor ilya ines ingrid irene iris isaac isabel isabella ivan jack jacob jacques jaime jake ' +
    'jakob james jan jane janet jason javier jean jeff jeffrey jennifer jenny jeremy jerome jessica jill jim joan joanna joao joe joel johan ' +
    'johannes john johnny jon jonas jonathan jorge jose josé josef joseph josh joshua juan judith julia julian julie julien jürgen justin ' +
    'kai karen karin karl kate katherine kathy katie keith kelly ken kenji kenneth kevin khalid kim klaus kofi kristen kristina kumar kurt ' +
    'kyle lara lars laura lauren laurent lawrence leila lena leo leon leonard leonardo lewis li liam lin linda lisa liz lorenzo louis louise ' +
    'luca lucas lucia lucy luis luke lukas magnus malik manuel marc marcel marco marcos marcus margaret maria marie marina mario markus marta ' +
    'martha martin martina mary mateo mathieu matt matteo matthew matthias maurice max maya megan mehmet mei melanie melissa michael michel ' +
    'michelle miguel mike mikhail milan mohamed mohammed monica muhammad nadia naomi natalia natalie natasha nathan neil nicholas nick nicola ' +
    'nicolas nicole niels nikhil nikolai nils nina noah nora olaf oleg olga oliver olivia omar oscar otto owen pablo pamela paolo pascal ' +
    'patricia patrick paul paula paulo pavel pedro per peter petra phil philip philipp philippe pierre priya quentin rachel rafael rahul raj ' +
    'rajesh ralph ramesh raul ravi raymond rebecca regina renata rené ricardo richard rick rita robert roberta roberto robin rodrigo roger ' +
    'roland roman ron ronald rosa ross roy ruth ryan sabine salma sally sam samantha samir samuel sandra sanjay sara sarah sasha scott sean ' +
    'sebastian sergei sergey sergio shane shannon sharon shawn simon simone sofia sonia sophia sophie stefan stefano stephanie stephen steve ' +
    'steven stuart sue sunil susan suzanne sven svetlana sylvia takashi tamara tanya tara tatiana ted teresa terry thomas tim timothy tina ' +
    'tobias todd tom tomas tommy tony tracy ulrich ursula valentina valerie vanessa vera veronica victor victoria vijay vikram vincent ' +
    'vladimir walter wei wendy werner william wolfgang xavier yan yasmin ying yoko yosef youssef yuki yuri yuvi yves yvonne zoe zoltan'
  ).split(' '),
);
