/** Given names from a to k beyond the most common ones, of many languages; see {@link givenNames} for what is left out. */
export const namesAToK =
  'aadil aaliyah aarav abbas abby abdallah abdelaziz abdelkader abdou abdulaziz abdullah abebe abel abena abhijit abhinav ' +
  'abhishek aboubacar abraham achim adaeze adebayo adel adela adele adeline aditi aditya adolfo adria adriaan adriana adriano ' +
  'adrien adunni adwoa afia afonso agata agatha agnes agnese agneta agustin agustina ahmad aidan aiden aiko aileen aimee ainhoa ' +
  'aino aishwarya aitor ajay ajit akari akash akiko akinyi akosua akshay akua alain alana alastair albert alberta alberte albin ' +
  'alda aldo alec alejandra aleksandar aleksandra aleksei alena alessandra alessandro alessia alessio alexandre alexandros ' +
  'alexandru alexey alexis alf alfonso alfredo algirdas alisa alise alistair allan allen allison alois alojz alonso aloysius ' +
  'alphonse alvin alyssa amadou amaia amalia amandine amara ambrose amelia aminata amos amparo amr anahita anais anastasija ' +
  'anastasios anatol anatoly ander anderson andra andrej andrejs andrius andriy andrzej anette angelica angelina angelos angie ' +
  'anh aniket anirudh anisha anjali anke anneke annelies annemarie annette annika ansgar anthea antje antonella antonija ' +
  'antonin antonis anuj anupam anurag anya apolline aracely archana archie argyris ari ariadna ariana arianna arif arkadiusz ' +
  'arlene arlette armand arnaud arnav arnold aroha aron arsen artem artur arturo arun aruna arvid arvind asa asad asha asher ' +
  'ashish ashok ashwin asif aska aslak asma asuka atanas ates atsushi aubrey audrey augustin augusto aurelia aurelie aurelien ' +
  'avery avi avinash avital axel ayaan ayaka ayako ayman ayo ayodele ayse ayumi azadeh aziz azra babajide babak babatunde ' +
  'babette bahar balazs balint bao baptiste barbara barbora barnaby barney barry bas basma bastian beate beatrice bela belinda ' +
  'benedict benedikt benita benjamim bente bernadette bernardo berndt bert berta bertrand bettina betty beverley bhaskar ' +
  'bhavesh bianka bilal binh birgitta birte bjarne bjarni blagoj blanca blandine bodil bogumil bojan borislav borja boubacar ' +
  'bozena bradley branislav branko brecht brendan brent bret brett briana bridget brijesh brita britta bronislaw bronwyn brooke ' +
  'bryan bryce burak busisiwe byron caio caitlin caleb callum calvin cameron camila camilo candice cara carl carlo carlota ' +
  'carlton carly carmel carmela carmelo carolyn carrie carson cassandra cassidy catalina catarina caterina cathal cathleen ' +
  'cathrine cathy catia catriona cedric celeste celia celina celso cemal cesar chad chaim chana chandan chandrika chantal ' +
  'charis charlene charlize chau cheikh chelsea cheng cherie cheryl chetan chiamaka chidi chie chihiro chijioke chika chinedu ' +
  'chinwe chioma chitra chloé christa christelle christiaan christiane christos chuck chuka chukwuemeka chun cian ciara ciaran ' +
  'cillian clare clarence clarissa claudine clemens clifford clotilde clyde cody colette collin colm concetta conchita conor ' +
  'conrad constance constantin consuelo corentin corey corinna corinne cormac cornelia cornelis cornelius cosimo cosmin costas ' +
  'courtney cristobal curtis cynthia cyril cyrille czeslaw dagny daiki daisuke damian damiano damilola damir damon danica ' +
  'daniele danielle danilo dante danuta dao daphne dara darek daria dario darius darko darren darryl darya davide davor deanna ' +
  'debbie debra declan deirdre delphine demetrius denisa derrick desiree desmond devika devon dhruv dian diane dianne didier ' +
  'diederik dietmar dikembe dilip dimitar dimitra dimitrios dina dinesh dinh dino diogo divya djamel dmitrij dmitriy dolores ' +
  'domenico domingo dominika dominique domonkos dona donna donovan dora doreen dorota dorte dragan dragana drazen driss duc ' +
  'duncan dusan dustin dwight eamon eamonn ebba eberhard ebru eckhard eda edda eddie edith edmund edna edoardo edouard edson ' +
  'eduard edwin effie efrain efua egon eiji eike eileen einar eino eirik eivind ekaterina elaine eleanor eleni eleonora ' +
  'elfriede elham elian eliana eliane elie elijah elin elina elio eliot elisabet elisabetta eliska elliot elliott elmar elodie ' +
  'eloise elsa elsbeth elspeth elton elvira elwira emanuel emanuele emeka emerson emi emiel emilian emiliano emilio emir ' +
  'emmanuel emmanuelle emre ender enes enid enis enoch enrico eoghan eoin ephraim ercan erhan erich erin erkki erlend erling ' +
  'ermanno ernest ernestine ernst errol ervin erwan erwin esi esmeralda espen esra esteban estefania estelle estrella ethan ' +
  'etienne etta eugene eugenia eugenio eunice evangelos evelina evelyne everett evgenia evgeny evi ewald ewan eyal eylul ' +
  'ezekiel ezequiel ezra fabienne fabiola fabrice fabrizio fadi faiza farah farhan farida farouk farzad fatih fatou fatoumata ' +
  'faustino faye federica federico fedor felicia feliks feng ferdinand ferdinando fergal fergus ferit feroz fidel fionn ' +
  'fiorella firas flavia flavio fleming florentin folake folke fons francine francois françois francoise frans fraser frauke ' +
  'freda freddie freddy frederica frederick frederike fredrik freek freya frida frieda frits fritz fuad fumiko fumio funmi gabi ' +
  'gabor gabriele gabriella gabrielle gael gaetan gaetano galina gaspard gaston gaurav gauthier gautier gavin gavriel gayle ' +
  'geert geir gemma gena genevieve gennady geoffrey georg georgeta georgi georgina georgios geraldine gerard gerardo gergely ' +
  'gerhild geri gerrit gertrud gertrude ghislain giacomo gianluca gianni gideon gillian gina ginevra gino giorgi giorgia ' +
  'giorgos gisela giselle gitte giuliana gizem gladys glenda glenys glyn goce gopal gordana goro gosia gottfried graca graciela ' +
  'graeme graham graziella gregor gregorio gregory greta gretchen grethe grigory guadalupe guang gudrun guenter guilherme ' +
  'guillem guillermo gulsen gunilla gunnhild gunther guo gurpreet gus gustaf gustav guus gwen gwenaelle gwendolyn györgy haakon ' +
  'hadley hadrien hai haidar haim hakan haley halima halina hallvard hamad hamid hamish han hanan hanh hank hanne hannes hanno ' +
  'hannu hansel harald hardik hari haris harish harjit harriet harris harrison hartmut haruka haruki harvey hasan hashim hatice ' +
  'hatim hattie havard hayato hayden haydn hayley hedda hedvig hedwig heidrun heikki heiko heiner heinrich helge heli hella ' +
  'helle helmut hendrik henk hennie henning henri henrietta henriette henrique herbert heriberto herman hermione hernan herve ' +
  'hervé hester hideki hideo hien hieu hikaru hilal hilary hilda hilde hildegard hillary himanshu hinata hiram hiroaki hiroki ' +
  'hiroko hiromi hiroto hisham hjalmar hjordis hoa hoang holly hong honza horacio hortense howard hristo hugh hugues hui ' +
  'humberto humphrey huong husein huw huy huyen hyun iain iben ibolya ibou ibrahima ichika ichiro idris ieva ifeanyi ifeoma ' +
  'ignacy ignas ignatius ihor ikechukwu ikram ilaria ildiko ilias ilija ilka ilkka ilona iman imane imani imelda imogen imre ' +
  'ina inaki inanna inbal indira indra inge ingeborg ingmar ingrida ingvar inigo inna ioan ioannis iolanda ionut ira iraj irena ' +
  'irfan irma irmgard irving irwin isaak isabela isabell isabelle isak isamu ishaan isidora isidro isla ismael israa istvan ' +
  'itai italo itamar itzel itziar iulia ivana ivanka ivar ivo ivona ivonne iwan izabela izaskun izumi izzy jaan jaap jabari ' +
  'jacinta jacinto jackie jaco jacopo jacqueline jacqui jad jada jadwiga jael jagoda jaida jairo jakov jakub jalal jalil jamal ' +
  'jamie jamila jamileh janelle janez janice janina janine janis janna janne jannik jannis janos jared jari jarle jarmila ' +
  'jaroslava jarosław jarrod jasmin jaspreet javad javed jay jaya jayden jayesh jayne jeanette jeanne jed jef jefferson jelle ' +
  'jeltje jemima jenna jenni jennie jenson jeppe jeremiah jeremie jerry jesper jess jesse jessie jette jia jian jiang jie jihan ' +
  'jimena jimmy jin jindra jing jiro jitka joakim joanie joaquim joaquin jocelyn jochen jodie joelle joep joey johana johanne ' +
  'johnathan johnson jolanta jolene jomo jonah jonathon jonna joop joost joran jordi jorgen jorgos joris jorunn joscha joseba ' +
  'josefin josefina joseline josephine josette josie josip jovan joyce jozef jozsef juanita judd jude judit judy jukka jules ' +
  'juliana juliane julianne juliet julieta juliette julio junichi junko juraj jure jurek jurgis jussi justina justine justyna ' +
  'jutta juuso kaan kacper kadir kaede kaisa kaitlin kaitlyn kaito kalina kalle kalpana kalyan kamal kamala kamau kamila ' +
  'kamilla kamran kana kanako kaori kara karel karlijn karlis karolien karoliina karoline karri karsten karthik kasey kashif ' +
  'kasia kasper kasun katalin katariina kateryna katherina kathleen kathrin kathryn kati katinka katri katrin katrina katrine ' +
  'katsu katsumi katya kaukab kavya kay kayla kazimierz kazimir kazuhiro kazuo kazuya keanu keerthi kees kei keiko keira keita ' +
  'keld kelechi kellie kelsey kelvin kenan kendall kendra kendrick kenichi kenny kenta kerem keri kerry kersti kerstin ketan ' +
  'keti kevan kgosi khadija khady khaled khalil khanh khaya khoa kian kiara kien kieran kiersten kieu kiran kirill kirsi ' +
  'kirsten kirstin kirsty kishore kiyoko kiyoshi kjersti kjetil klaas klara klaudia klemens knud koen kohei koji kolja ' +
  'konstantin konstantinos konstanze kora korbinian kornelia kostas kosuke kota kotaro kourosh kris krishna krishnan krista ' +
  'kristaps kristi kristian kristiina kristijan kristin kristine kristjan kristof kristofer kristoffer krisztian krisztina ' +
  'ksenia kshitij kuba kunal kunle kurtis kwabena kwaku kwame kwasi kylie kyoko kyra';
