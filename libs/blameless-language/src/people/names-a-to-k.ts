/** Given names from a to k beyond the most common ones, of many languages; see {@link givenNames} for what is left out. */
export const namesAToK =
  'aadil aaliyah aarav aarne aarti abbas abby abdalla abdallah abdelaziz abdelkader abdiel abdou abdoul abdulaziz abdullah ' +
  'abebe abel abena abhijit abhinav abhishek abiodun abiola abisola abosede aboubacar abraham abrar achim achraf adaeze adaora ' +
  'adebayo adeel adel adela adele adeline adeola adesuwa adewale adil adisa aditi aditya adnan adolfo adria adriaan adriana ' +
  'adriano adrien adunni adunola adwoa afia afolabi afonso agata agatha agnes agnese agneska agneta agnija agustin agustina ' +
  'ahmad aidan aidar aiden aigerim aiko aileen aili aimar aimee ainars aingeru ainhoa aino ainsley airi aishwarya aisling aita ' +
  'aitana aitor aivars ajay ajit akari akash akbar akeem akiko akim akinwale akinyi akiyoshi akos akosua akram aksel akshay ' +
  'akua alaa alain alana alaric alastair albena albert alberta alberte albin alda aldo alec aleix alejandra aleksandar ' +
  'aleksandra aleksei alen alena alesia alessandra alessandro alessia alessio alexandre alexandrina alexandros alexandru alexey ' +
  'alexis alf alfons alfonso alfredo algirdas algis alida aliou alisa alise alisher alistair alistar aliya alkis allan allegra ' +
  'allen allison alma almut alois alojz alonso aloysius alphonse alvar alvin alvise alwin alyona alyssa amadeo amadou amaia ' +
  'amal amalia amalie amandine amani amara amarachi amarjit amaury ambra ambrose ameera amelia amer amets amgad amin aminata ' +
  'aminu amiran amos amparo amr amrit amrita amruta anabel anahit anahita anais anand ananya anastasija anastasios anastasiya ' +
  'anatol anatole anatoliy anatoly anca andela ander anderson andile andra andrada andras andreea andrej andrejka andrejs ' +
  'andreu andria andrius andriy andrzej aneesh anette angelica angelina angelos angharad angie anh ania aniela anies aniket ' +
  'anirudh anisha anjali anjana anke annabel annalisa annegret anneke anneli annelie annelies anneliese annemarie annemieke ' +
  'annette anni annick annika annukka anoop anouk anselm anselma ansgar ansis anssi antal antanas anthea anthi antje antoinette ' +
  'antonela antonella antonija antonin antonis antti anuj anupam anupama anurag anwar anya aoife aparna apinya apolline ' +
  'apostolos araceli aracely aranka arash arata archana archie ardian arezoo argyris ari ariadna ariana arianna arielle arif ' +
  'arijana arild arkadiusz arlene arlette arlind armand armin armine arnaud arnav arnis arnold aroha aron arpad arpita arsalan ' +
  'arsen arsham artem artjom artur arturo artyom arun aruna arvid arvind arvydas asa asad asel asen asha asher ashfaq ashish ' +
  'ashkan ashok ashot ashwin asier asif aska askar aslak aslan aslaug asma asmaa asmund assane astri asuka asya atakan atanas ' +
  'ates athanasios atiya atle atsushi attila aubrey auda audrey augustin augusto aukje auli aulis aurel aurelia aurelie ' +
  'aurelien aurica ausra avery avi avinash avital avraham axel axelle ayaan ayaka ayako ayan ayanda ayaz aybek ayelet aygul ' +
  'aylin ayman ayo ayodeji ayodele ayoub ayse aysel aysha ayub ayumi azadeh azamat azin aziz azra babajide babak babatunde ' +
  'babette bachir badr bahar bahram balazs balint balwinder banu bao baptiste barbara barbaros barbora baris barnaby barney ' +
  'barry bartek bartlomiej bartolomeo bas basel bashir basma bassel bastian bastien batu beate beatrice behnam behrouz bekele ' +
  'bela belen belinda benas bence bendik benedetta benedict benedicte benedikt beni benita benjamim benji benno bente beram ' +
  'berat berenice berit berkay berke berker bernadette bernardo bernat berndt bert berta berthold bertil bertrand besim betina ' +
  'bettina betty betul beverley bhaskar bhavana bhavesh bhavna bianka bibiana bilal biljana binh birger birgir birgitta birte ' +
  'birthe bjarne bjarni bjarte bjork blagoj blaise blanca blandine blanka blaz blazej bobak bodil bodo bogumil bohumil boipelo ' +
  'bojan bojana bolaji bongani borbala borislav borja borna borut boubacar boyan bozena bozidar bracha bradley bram brandur ' +
  'brane branislav branka branko brecht breda brendan brendon brent bret brett briana brice bridget brigid brigitta brijesh ' +
  'brita britt britta bronagh bronislaw bronwyn brooke bruna brunhilde bryan bryce brynjar bukola bulelwa bulent burak burcu ' +
  'burkhard bushra busisiwe busra byron caelan caetano caglar cagri cahya caio caitlin caitriona caleb callan callum calvin ' +
  'cameron camila camilo candelaria candice caoimhe cara carl carles carlo carlota carlotta carlton carly carme carmel carmela ' +
  'carmelo carolin carolyn carrie carson casper cassandra cassidy catalina catarina caterina cathal catherina cathleen cathrine ' +
  'cathy catia catrin catriona cecile cecily cedric cedrik celal celeste celia celina celso cemal cengiz cerys cesar ceyda chad ' +
  'chaim chaitanya chana chandan chandni chandrika chantal charis charlene charlize charlotta chau chayim cheikh chelsea cheng ' +
  'chengwei cherie cheryl chetan chiaki chiamaka chibuzo chidera chidi chidinma chie chihiro chijioke chika chimwemwe chinedu ' +
  'chinonso chinwe chioma chisom chitra chloé christa christel christelle christer christiaan christiane christo christof ' +
  'christos chuck chuka chukwudi chukwuemeka chun cian ciara ciaran cillian ciro clare clarence clarissa claudette claudine ' +
  'clemence clemens clifford clotilde clyde cody coen colette collin colm colum conall concetta conchita conor conrad constance ' +
  'constantin consuelo coralie cordula corentin corey corina corinna corinne cormac cornelia cornelis cornelius cosimo cosmin ' +
  'costas costin courtney cristi cristobal csaba csilla curro curtis cynthia cyril cyrille czeslaw dafydd dagfinn dagny daiki ' +
  'daina dainius daisuke dalibor dalila damian damiano damilola damir damon danai danica daniele danielle danijel danila danilo ' +
  'danka dante danuta dao daphne dara darek daria darina dario darius darko darragh darren darryl darya dashiell davide davit ' +
  'davor dayo deanna debbie debora debra declan deepa deepika deirdre dejan dele delphine demetrius denisa deniss denitsa deniz ' +
  'derrick dervla desiree desmond detelina devika devon dhananjay dhruv dian diane dianne diarmuid didier diederik dietmar ' +
  'dieudonne dijana dikembe dilara dilip dilnoza dimitar dimitra dimitrios dimitris dina dineo dinesh dinh dino diogo dionne ' +
  'dionysis dipak ditte divya djamel dmitrij dmitriy doina dolores domagoj domantas domas domenica domenico domingo dominika ' +
  'dominique domonkos dona donal donatas donna donovan dora doreen dorin dorina dorit dorota dorte dorthe dovid dovile dragan ' +
  'dragana dragos drazen driss duarte duc dumitru duncan dunja durga dusan dustin dwight dzmitry eamon eamonn ebba ebele ' +
  'eberhard ebru eckart eckhard eda edda eddie edeltraud edin edita edith edmund edna edoardo edouard edson eduard edvard edvin ' +
  'edwin edwina eefje eelco eero eeva efe effie efrain efua egbert egidio egil egon eiji eike eila eileen eilidh eimear einar ' +
  'eino eirik eirini eivind ekaterina ekaterini ekow elaine elchanan eleanor eleni eleonora elfriede elham elian eliana eliane ' +
  'elie elijah elin elina eline elio eliot elisabet elisabetta eliska elissa eliza ellie elliot elliott elmar elmer elodie ' +
  'eloise elsa elsbeth elspeth elton elvira elvis elwira emanuel emanuela emanuele emebet emeka emel emer emerson emese emi ' +
  'emiel emilian emiliano emilija emilio emin emine emir emmanuel emmanuelle emre ender endre enes engelbert enid eniko enis ' +
  'ennio enoch enric enrica enrico enver eoghan eoin ephraim eran ercan erdem erdogan eren erez erhan erich erin erkan erkki ' +
  'erlend erling ermanno ermias ermir ernest ernestine ernst erol errol ervin erwan erwin erzsebet esben esi eskil esmeralda ' +
  'espen esra essi esteban estefania estela estelle ester estrella ethan ethel etienne etsuko etta ettore euan eudora eugen ' +
  'eugene eugenia eugenio eulalia eun eunice eustace evangelia evangelos evaristo evelin evelina evelyne everett evgeni evgenia ' +
  'evgeny evi evy ewald ewan eyad eyal eylul eyup ezekiel ezequiel ezgi ezra fabiana fabienne fabiola fabrice fabrizio fadi ' +
  'fadwa fahad fahim fahmi faiz faiza faouzi farah farhad farhan farida faris farooq farouk farrukh farzad fatemeh fathi fatih ' +
  'fatiha fatimah fatmir fatou fatoumata faustine faustino fausto fawaz faye federica federico fedor felicia feliks felisa femi ' +
  'femke feng feodor ferdinand ferdinando fergal fergus ferhat ferit fernanda feroz ferran festus fidel filiberto filippa ' +
  'filippo filippos filiz finbar finlay finn finnur finola fintan fionn fiorella firas firat fisnik flavia flavio fleming ' +
  'flemming florencia florentin florentina florin floris flynn folake folasade folke fons foteini fotini fouad franca francesc ' +
  'francine franco francois françois francoise frans frantisek franziska franziskus fraser frauke freda freddie freddy ' +
  'frederica frederick frederike fredrik freek freja freya frida frieda friedhelm frits fritz frode fuad fulvio fumiko fumio ' +
  'funmi furkan gabi gabija gabor gabriele gabriella gabrielle gael gaelle gaetan gaetano gail galina gamze gaspard gaston ' +
  'gaurav gautam gauthier gautier gavin gavriel gayathri gayle geert geir gemma gena genevieve gennadi gennady gennaro genoveva ' +
  'geoffrey georg georgeta georgi georgina georgios geraldine gerard gerardo gerda gergely gergo gerhild geri gerrit gerry ' +
  'gertrud gertrude getachew ghada ghassan ghislain ghislaine giacomo gianluca gianna gianni gideon gil gilad gilberto gillian ' +
  'gina ginevra gino ginta gintare giorgi giorgia giorgos giovanna giri girish gisela gisele giselle gitanjali gitte giuliana ' +
  'giulietta giuseppina gizem gjorgji gladys glenda glenys glyn gobinda goce godfrey goetz golnaz gonca goncalo gonzague gopal ' +
  'gorazd gordana goro gosia gottfried govind graca graciela graeme graham grainne graziella gregor gregorio gregory greta ' +
  'gretchen grete grethe griet grigoris grigory guadalupe guang gudrun guenter guilherme guillem guillermo guler gulnara gulsen ' +
  'gunda gunilla gunn gunnhild gunther guo guro gurpreet gus gustaf gustav guus gwen gwenaelle gwendolyn gwilym gyorgy györgy ' +
  'gyula haakon habib habiba hadar hadas haddad hadi hadiza hadley hadrien hafsa hai haidar haim hajar hakan hakeem hakon ' +
  'haldis haley halil halim halima halina halldor hallvard halvard halvor hamad hamid hamish han hanan hanh hank hanne hanneke ' +
  'hannele hannes hanno hannu hansel hansjoerg harald hardik hari harinder haris harish harjit harpreet harri harriet harris ' +
  'harrison harshad harshita hartmut haruka haruki harumi harvey hasan hashim hasna hatem hatice hatim hattie havard haya ' +
  'hayato haydar hayden haydn hayley hedda hedvig hedwig heidrun heikki heiko heimo heiner heini heinrich helene helge heli ' +
  'hella helle helma helmut hemant hendrik henk hennie henning henri henrietta henriette henrike henrique herbert heribert ' +
  'heriberto herman hermann hermine hermione hernan herve hervé hester hicham hidayet hideaki hideki hideko hideo hideyuki hien ' +
  'hieu hikaru hila hilal hilary hilda hilde hildegard hilla hillary hillevi hilmi himanshu hina hinata hiram hiroaki hiroki ' +
  'hiroko hiromi hiroto hiroyuki hisako hisashi hisham hjalmar hjordis hlynur hoa hoang holly hong honza horacio horatiu horst ' +
  'hortense hossein houda howard hristina hristo huda hugh hugues hui huib hulya humberto humphrey humza huong husam husein ' +
  'huseyin hussain huw huy huyen hylke hyun iain ianis ibai iben ibolya ibou ibrahima ibtissam ichika ichiro idan ido idoia ' +
  'idris idrissa ieva ifeanyi ifeoma ignacy ignas ignatius ihor iiris ikechukwu ikenna ikram ilan ilana ilaria ilda ildar ' +
  'ildiko ilham ilias ilija iliyana ilka ilkay ilker ilkka illia ilona ilze iman imane imani imelda imke imogen imre ina inaki ' +
  'inanna inaya inbal indira indra indre inese inessa inge ingeborg inger ingmar ingrida ingunn ingvar inigo inmaculada inna ' +
  'ioan ioannis iolanda ionela ionut iosif ippolito ira iraj iraklis iratxe irena irfan irma irmgard irmina irving irwin isa ' +
  'isaak isabela isabell isabelle isadora isak isamu isaura isha ishaan ishita isidora isidro isla ismael ismet isolde israa ' +
  'issa issei istvan itai italo itamar itsuki itxaso itzel itziar iulia iuliana ivana ivanka ivar ivars ivelina ivica ivo ivona ' +
  'ivonne ivor iwan izabela izaskun izidor izumi izzy jaak jaakko jaan jaap jabari jacinta jacinto jackie jacky jaco jacoba ' +
  'jacopo jacqueline jacquelyn jacqui jad jada jadranka jadwiga jael jagoda jahan jaida jair jairo jakov jaksa jakub jalal ' +
  'jaleel jalil jamal jamie jamila jamileh jamshid janaki jandro janelle janez janice janina janine janis janja janka janko ' +
  'janna janne janneke jannes jannik jannis janos jaquelin jaqueline jared jarek jari jarkko jarle jarmila jarmo jarno jaromir ' +
  'jaroslava jarosław jarrod jasmin jasmina jasminka jasna jaspreet jaswinder javad javed javiera jawad jay jaya jayant jayanti ' +
  'jayden jayesh jayne jazmin jeanette jeanine jeanne jed jedediah jef jefferson jehan jelle jelte jeltje jemima jemma jeni ' +
  'jenna jenni jennie jenson jeppe jerca jere jeremiah jeremias jeremie jerneja jeroni jerry jerzy jesper jess jesse jessie ' +
  'jette jhon jia jian jiang jiayi jie jihan jihye jimena jimmy jin jindra jing jinhee jinho jiro jisoo jitendra jitka jiwon ' +
  'joakim joana joanie joaquim joaquin jocasta jocelyn jochem jochen jodie joelle joep joey joffrey johana johann johanne ' +
  'johnathan johnson jolanda jolanta jolene jolita jolyon jomo jonah jonatan jonathon jonna joona joonas joop joost joran jordi ' +
  'jorgen jorgos jorid joris jorma jorn jorrit jorunn joscha joseba josefa josefin josefina josefine joseline josep josephine ' +
  'josette josiane josie josip josipa josue jouni jovan jovica joyce jozef jozsef juanita juanma judd jude judit judy juho ' +
  'jukka jules juliana juliane julianne juliet julieta juliette julija julio juliusz junaid junichi junko juraj jure jurek jurg ' +
  'jurgis jurgita juri jurij jussi justina justine justus justyna jutta juuso jyoti jytte kaan kabir kaci kacper kadir kadri ' +
  'kaede kaido kaisa kaitlin kaitlyn kaito kajsa kalani kaleb kalina kalle kaloyan kalpana kalyan kamal kamala kamau kamila ' +
  'kamilla kamran kana kanako kanstantsin kaori kara karan karel karine karlijn karlis karlo karolien karoliina karoline karri ' +
  'karsten karthik kasey kashif kasia kasimir kaspar kasper kasun kataleya katalin katariina katerina kateryna katherina ' +
  'kathleen kathrin kathryn kati katinka katlin katri katrien katrin katrina katrine katsu katsumi katya kaukab kaveh kavya kay ' +
  'kayla kayode kazimierz kazimir kazuhiro kazuko kazuo kazuya keanu keerthi kees kei keiko keira keisha keisuke keita keld ' +
  'kelechi kellie kelsey kelvin kemi kenan kendall kendra kendrick keneth kenichi kenny kenta kentaro kerem keren keri kerli ' +
  'kerry kersti kerstin kerttu keshav kestutis ketan ketevan keti ketil kevan keziah kgosi khadija khadijah khady khaled khalil ' +
  'khanh khaya khin khoa khulood kian kiara kiattisak kien kiera kieran kiersten kieu kiran kiril kirill kirsi kirsten kirstin ' +
  'kirstine kirsty kirthi kirti kishore kitti kiyoko kiyoshi kjersti kjetil klaas klara klaudia klazina klemen klemens ' +
  'klementyna knud kobi koen kohei koichi koji kolja konstantin konstantina konstantinos konstanty konstanze kora korbinian ' +
  'kornel kornelia kosta kostas kostiantyn kosuke kota kotaro kourosh kresimir kreso kris krishna krishnan krisjanis krista ' +
  'kristaps kristel kristi kristian kristiina kristijan kristin kristine kristjan kristo kristof kristofer kristoffer krisztian ' +
  'krisztina krystian krystof krystyna ksenia kseniia ksenija kshitij kuba kubra kunal kunle kurosh kurtis kushal kustaa ' +
  'kwabena kwaku kwame kwasi kylie kyoko kyosuke kyra kyriaki kyriakos kyung ' +
  'abdoulaye abubakar achieng agus ahmet aissatou archibald bambang begona benito bohdana bronwen cecil celestine chebet ' +
  'christophe clementine cordelia dewi dorothea elsie encarnacion evangeline ewelina fatuma gilbert grazyna gregoire gwyneth ' +
  'halyna hege horace ignacia jabulani jocelyne kaarina kagiso kehinde kimmo kinga knut kojo kwesi';
