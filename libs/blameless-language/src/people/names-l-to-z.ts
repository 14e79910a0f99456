/** Given names from l to z beyond the most common ones, of many languages; see {@link givenNames} for what is left out. */
export const namesLToZ =
  'lachlan ladislav laercio laetitia laila laima laimis lajos lakshman lakshmi lalit lamar lambert lamine lana landon landry ' +
  'lanre larisa larissa larry lasha lassi laszlo lata laurence laurentiu lauri laurids laurie laurin laurynas lavinia lavrentis ' +
  'layla lazar lazaro lazlo leah leander leandra leandro leanne leena lefteris leif leigh leighton leilani leire lejla leland ' +
  'lelia lenka lennart lennert lennon lennox lenny leocadie leokadia leona leone leonid leonidas leonie leonor leonora leontine ' +
  'leopold leopoldo lerato leroy lesedi lesia lesley leslie leticia letizia letlhogonolo levan levent levente levi lewin lia ' +
  'liad liana liane liang lianne libby lida lidia lidija lidiya lieke liene liesbeth lieselotte liesl lieve lieven ligia lihi ' +
  'liina liisa lijun lilia lilian liliana lilija lilit lilith lilli lillian lilly lily lilya limor lina linas lindiwe lindsay ' +
  'lindsey linh linnea linus lior liora lisbet lisbeth lise liselotte lissa lissette lital liudmila liva livia livio liviu liya ' +
  'lizbeth lizette ljiljana ljubomir llewellyn lloyd logan loic loïc lois lola loni loredana loreen lorelei lorena lorenz ' +
  'loreta loretta lori lorna lorraine lotfi lothar lotta lotte lou louay louisa louison lourdes lovisa lovro luan luana luanne ' +
  'luba lubica lubomir lubos luc lucian luciano lucie lucien lucija lucile lucilla lucille lucinda lucio lucius lucrecia ' +
  'lucrezia ludek ludmila ludo ludovic ludovica ludvig luisa luise luiz luiza lukáš lukman lula luminita lungile lutz luuk luzia ' +
  'lyam lydia lydie lyle lyn lynda lyndon lynette lynn lynne lys lyubov lyudmila maarit maarten maartje mabel macarena maciek ' +
  'madalina maddie madeleine madeline madhav madhu madhuri mads maeve mafalda magali magd magnhild mahdi mahendra maher mahesh ' +
  'mahmoud mahmud mahmut mahnaz mai maider maiju maik maike maikel maile maire mairead mairi maite maiya majid makena maki ' +
  'makoto maksim maksym malachi malaika malcolm malek malena malene malgosia malia malika malin malina mallika mallory malte ' +
  'malvina mamadou mami mamoru mana manami manas mandeep mandisa mandla mandy manish manisha manju manjula manoj manolis manon ' +
  'manpreet mansi mansour manu manuela manuele marah marat marcela marceli marcelina marceline marcelino marcella marcelle ' +
  'marcello marcellus marcelo marcia marcin marcio mareike maren maret marga margareta margarete margaretha margarethe margaux ' +
  'margherita margit margo margot margreet margret margrethe margrit mariah mariam mariama marian mariane mariann marianna ' +
  'marianne mariano mariapia maribel marica maricel maricela marieke mariel mariela mariella marielle marien marietta marijana ' +
  'marijke marijn marika mariko marilena marilou marilyn marin marinela marinos marinus marion mariona marisa mariska marisol ' +
  'marissa marit marita marite mariya marja marjan marjatta marje marjolein marjorie marjory markku marko markos marla marleen ' +
  'marlen marlena marlene marlies marloes marlon marlys marnie marouane marsha marshall marten martine martino martins martje ' +
  'marton martti marty martyn maruf marvin marwa marwan maryam maryana maryann maryanne marylin maryna maryse marzena marzia ' +
  'marziyeh masahiro masaki masako masamba masao masashi masato masatoshi massimiliano massimo masud matan matej mateja mateu ' +
  'mateus mathew mathias mathilda mathilde mathis matias matic matija matilda matilde matiss matja matjaz matous matteus ' +
  'matthäus matti mattia mattias mattis matus matvei matyas maud maura maureen mauricio mauritz maurizio maxence maxim maxime ' +
  'maximilian maximiliano maxine maxwell mayank mayara mayra mayu mayumi mayur maziar mazin mbali mbongeni mcebisi medard ' +
  'medina meera megha meghan megumi mehdi mehtap mehul meike meinrad meir melania melek melike melina melinda melis melita ' +
  'melkamu meltem melvin melvyn mendel meng mengistu menna menno mercedes meredith merete meri merike merja merle merlin mert ' +
  'merve meryem meryl mette mia micaela micah michaël michaela michail michala micheal michela michelangelo michele michiel ' +
  'michiko mickael mickey micky midori mieke mieszko miglena miguelina mihaela mihai mihail mihajlo mihaly mihkel mihnea miika ' +
  'miikka miina mika mikael mikaela mikel mikka mikkel miklos mikolaj mikołaj mila milad milada milagros milda mildred milen ' +
  'milica milivoj miljan milka millie milo milomir milorad milos milosz milton mimi mina minako mindaugas ming mingyu minh ' +
  'minna minoru mira miran miranda mircea mirea mireia mireille mirela mirella mirelle miriam mirja mirjam mirjana mirka mirna ' +
  'miron miroslava mirosław mirta miruna mirza misaki mischa misha mitch mitchell mitja mitko mitsuko mitsuru mitzi miyu miyuki ' +
  'mizuki mladen moana moaz modesto modou modupe moe moeen mohamad mohammadreza mohsen mohsin moira moise moises mojca mojgan ' +
  'molly momchil momoko mona monique monir montserrat morag moran mordechai moreno morgan morgane morten moses moshe motoko ' +
  'mouna mounir mourad moussa moya moyra mpho muhammed mukesh mukul mumtaz munir munira murad murat muriel murielle murray ' +
  'musab mustapha mykhailo mykola mylene myles myra myriam myrna myron myrthe myrto naama nabil nabila nacho nadav nadeem ' +
  'nadege nadezhda nadim nadine nadiya nadja nadya nael nafisa nagesh nagore nahia nahid nahla nahuel naila naim naima nainoa ' +
  'najib najwa naledi nam nana nanako nanami nancy nandini nanette naoki naoko naor naoto naoya napoleon narayan narciso narek ' +
  'narendra naresh narges nargis narine nasim nasir nasreen nasrin nassim nasta nastassja natacha natali natalija nataliya ' +
  'natalya natan natasa natascha nathalie nathanael nathania nathaniel natsuki navdeep naveen navid nawal nayan nayara nayeli ' +
  'nazanin nazim nazli ndeye ndidi neal nebojsa necati neda nedim neelam neele neema neeraj neha nehir nektarios nelda neli ' +
  'nella nellie nelly nelson nemanja nena nenad nenita nera nerea nereida nerijus nermin nerys nesrin nestor neta netanel netta ' +
  'neus neven nevena neville nevin neza ngan nghia ngoc ngozi nguyen nhi nhung nia niall niamh nicanor niccolo nicholaj nicki ' +
  'nicklas nicky niclas nico nicolae nicoleta nicoletta nicolette nidal nidhi niek nieves nigel nihal nihan nihat niilo niina ' +
  'nika nikita nikki nikkita niklas niklaus niko nikola nikolaj nikolaos nikolas nikolay nikoleta nikoletta nikolina nikos nila ' +
  'nilay nilesh nilima niloofar nilsa nilton nimrod ninette nino ninon nir niran nirmal nirmala nisha nishant nissim nitesh ' +
  'nithya nitzan nives niyati nizar njabulo njeri njoki nkechi nkosana nnamdi nneka noa noam noboru nobu nobuko nobuo noe noel ' +
  'noelia noella noelle noemi noga nola nolan nomvula nonso noor noora noortje norah norbert nordin noreen noriko norma norman ' +
  'normunds norris nosipho nour noura novak nozomi nthabiseng ntombi nuno nura nuray nuria nurit nurlan nuru nuttapong nyambura ' +
  'nyasha nyree oana obinna octavia octavio oda odalys oddbjorn oddny oddvar odeta odette odhran odile odysseas ofelia ofer ' +
  'ofir ofra oguz ohad oihane oili oisin okan okechukwu oksana oktay olamide olaoluwa olav olavi oldrich ole olegs oleh olek ' +
  'oleksandra oleksii olesia olesya olfa olgierd olha olimpia olin olina oliva olivera olivier oliviero olivija olle ollie olof ' +
  'olov olubunmi oluf olufemi olumide oluwaseun oluwatobi olya omari omer omid omkar omri ondine ondřej onno onur onyeka oona ' +
  'oonagh ophelia oren oreste orhan oriana oriane orietta oriol orit orla orlaith orlando orna ornella orsolya ortrun orvar ' +
  'osagie osama osamu osei oskari osman osvaldo oswald oswaldo otakar othmar otilia otis ottavia ottilie ottmar ottokar ouafa ' +
  'ouafae oumar oumou ousmane ovadia ove ovidiu oystein ozan ozge ozgur ozlem paavali paavo pablito paddy padma padraig paige ' +
  'paivi palesa palmira paloma panagiotis pancho pankaj panos pantelis paola paolina paraskevi parisa parker parvati parvin ' +
  'pascale pascual pasi pasquale patrice patricio patrik patrizia patrycja patryk patsy patti paulette pauli paulien paulina ' +
  'pauline paulino paulius pavan pavao pavla pavle pavlina pavlo pavlos payal payam payton peadar peder pedram pegah peggy peko ' +
  'pelle penelope peng pentti pepijn perla pernille perrine perttu pervin pete petko petr petre petri petrica petrina ' +
  'petronella petros petru petter petteri petya peyman peyton phaedra phan phila philippa phillip phuc phumzile phuong phyllis ' +
  'pia piero pierpaolo pierrick pieter pieternel pietro pihla pinar pino pipaluk piper pippa pirjo pirkko piroska pius piyush ' +
  'placido plamen polina polly pompeo porfirio poul pouya prabhat pradnya pramod pranav pranay praneeth prasad prashant ' +
  'prashanth pratibha pratik praveen preben predrag preethi preeti presley preston priit primoz priscila priscilla pritam ' +
  'priyanka przemyslaw punit purnima pyry qamar qasim qiang qing quan quang queenie quim quincy quinn quinten quique quirin ' +
  'quoc raanan rabea rabia rachael rachele rachid rachida radhika radim radka radko radmila radomir radoslav radoslaw radovan ' +
  'radu rae rafa rafaël rafaela rafaelle rafail raffaele raffaella raghav raghu rahel rahim rahma raimo raimonda raimonds ' +
  'raimund raina rainis raisa raissa raivis raivo raja rajan rajat rajeev rajendra rajiv rajni raju rakel rakesh rakhi ralitsa ' +
  'ralitza raluca rama ramakrishna raman rami ramin ramiro ramiz ramon ramona ramsay ramunas ramzi rana ranald randa randal ' +
  'randall randi randolph randy rani rania ranjan ranjit ranjith ranko ranveer raoul raphael raphaël raphaelle raquel rashad ' +
  'rasheed rashid rashida rashmi rasim rasmus ratko rauno ravindra rayan raymonde raymund raymundo rayna raza razan razvan ' +
  'reagan reba recep reda reena reetta refilwe regan reggie reginald regine regis rei reidar reidun reijo reiko reina reinaldo ' +
  'reinder reiner reinhold reino reka rekha remco remi remigiusz remy ren rena renae renaldo renan renato renaud renay rendel ' +
  'rene renee renée renko renske renzo reshma retha reto reuben reuven revathi rey reyhan reynaldo reza rhea rhian rhiannon ' +
  'rhoda rhona rhonda rhys riaan riad riana ricarda riccardo richa richelle rickard ricky rieke rigmor rihards riikka rika ' +
  'rikard riko riku rimantas rin rina rinaldo rinat rinor rinske risto ritesh ritu ritva riva rivka riya rizwan roald rob robb ' +
  'robbert robbie robby roberts robson robyn rocco rochelle rocio roderick rodica rodney rodolfo rodrigue roel rogelio rogerio ' +
  'rohini roine roisin rok rokas roko roksana rolanda rolando rolands rolf rolland romain romana romano romeo romina romuald ' +
  'romy ronaldo ronan ronen rong roni ronja ronnie ronny roope roos roosa roque rory rosalia rosalie rosalind rosalinda rosalyn ' +
  'rosamund rosana rosanna rosanne rosario roseanne rosella roselyn rosemarie rosemary rosetta roshan roshni rosie rosina ' +
  'rositsa roslyn rossana rossella rostislav roswitha rowan rowena roxane roxanne royston roz roza rozalia rozita ruairi ' +
  'ruaridh ruben rubens rubina rudi rudiger rudolf rudolph rudy rufus ruggero rugile rukhsana rumi rumiko rumyana runa rupa ' +
  'rupali rupesh rupinder rushil russ russell rustam ruta rutger ruud ruxandra ruza ruzena ryo ryohei ryoichi ryoko ryosuke ' +
  'ryota ryotaro rysard ryszard ryu ryuichi saad saana saara saba sabina sabri sabrina sachi sachiko sachin sadaf sadia sadie ' +
  'sadio sadiq saeed saeko safa safia sagar sagi sahar saheed sahil sai saif saija saina sajid sakari sakiko sakina sakshi ' +
  'sakura salah salim salima saliou salla salman salome saloni salvatore samanta samara sameer samer samet sami samia samiha ' +
  'samina samira sammy sampo samson samu samuele samuli sandhya sandi sandip sandor sandrine sandro sangeeta sanja sanjana ' +
  'sanjeev sannah sanne sanneke sanni santeri santhosh santi santino santosh santtu saoirse saori sapna saqib sarai saran ' +
  'saravanan sarika sarina sarita sarper sascha saskya satish sato satomi satu saturnino saul saulius saumya saurabh savannah ' +
  'savas saverio savio savvas sayaka sayed sayuri scarlett schalk sead seamus seb sebahat sebastiaan sebastiano sebastião ' +
  'sebastien sébastien seda sedat seema sefa sefton sefu segun seija seiji seiko selcuk selena selene selim selina selma selwyn ' +
  'semih semra sena senad seneca seppe seppo serafim serafina serap serena serge sergej sergi sergii sergiu serhat serhii ' +
  'serhiy serkan sertac servet setareh seth seung severin severine sevgi sevil seydou seyed seyma shabnam shaden shaheen shahid ' +
  'shahin shahram shahrzad shai shaikha shailesh shaina shakil shakira shalini shamim shani shanice shankar shanta shantanu ' +
  'shanti sharad sharif sharlene sharma sharmila shashank shauna shawna shay shayla shayne shea sheela sheena shefali sheila ' +
  'shekhar shelby sheldon shelley shelly sheng sherif sherry sheryl shigeru shilpa shimon shinichi shinji shiori shir shira ' +
  'shiran shirin shirley shiro shivani shlomi shlomo sho shoaib shobha shobhit shohei shoichi shona shoshana shota shravan ' +
  'shreya shreyas shruti shu shubham shuhei shuichi shunsuke shweta shyam siamak sian siarhei sibel sibongile sibusiso sibylle ' +
  'siddharth sidney sidonie sidsel siegfried sieglinde siegrid sietse siew sifiso sigal sigbjorn siggi sigmund signe sigridur ' +
  'sigrun sigurd sigurdur sigve siiri sikandar silas silje silka silvan silvana silvano silvestre silvina silvio silviu simao ' +
  'simas simeon simge simin simona simonas simonetta simran sina sinan sindi sindisiwe sindre sinead sinikka siobhan sipho siri ' +
  'siril sirje sirpa sissel siv sivan siyabonga sjaak sjoerd sjur skaidrite skye slavica slavka slavko slavomir slobodan smadar ' +
  'smita sneha snehal snezhana snjezana snorre sofiane sofie sofija sohail soham soile solange solene solomon solveig solvi ' +
  'sona sonal sonali sondra sondre sonja sonya soo sophus sora soraya sorcha sorin sorina sota sotiria sotiris souad souleymane ' +
  'soumya spela spencer spiros spyros srdjan sree sreeja sridhar srinivas srinivasan sriram srishti stacey staci stacy staffan ' +
  'stanimir stanislaus stanislava stanislaw stanislawa stanka stanko stanley stasa stathis stavros steen stefaan stefania ' +
  'stefanie stefanos steffi stefka stein steinar steinunn stelian stelios stella stepan stepanka steph stephan stephane ' +
  'stéphane stephania stephanos stephon sterre stevan stewart stian stig stijn stina stine stjepan stojan stoyan strahinja ' +
  'struan stylianos subhash subramanian suchitra sudha sudhir sudipta sufjan suhail suhaila suhas sujata sujatha sujit sukhdeep ' +
  'sukru sulaiman suleiman suleyman suman sumana sumanth sumeet sumit sumita sumitra sunanda suncana sune sunita sunniva suraj ' +
  'surya susana susann susanna susannah sushant sushil sushila sushma susie suvi suzan suzana suzanna suzette suzi suzuki suzy ' +
  'svante svatopluk svea svein sveinn svend sverre svetlin svetoslav svitlana swapna swapnil swati swen swetlana sybil sybille ' +
  'syed sylvain sylvester sylvi sylvie sylwester sylwia symeon syuzanna szabolcs szilard szilvia taavi tabea tabitha tadas ' +
  'tadeas tadej tadeo taha taher tahir tahira tahmina taiga taina taisiya taiwo takahiro takako takao takayuki takeo takeru ' +
  'takeshi takuma takumi takuya tal talal talia talita tallulah talya tamar tamas tamer tamika tamio tamir tammy tamsin tanaka ' +
  'tancredi tanel taneli taner tania tanisha tanja tansu tanvi tapani tapio taras tarek tarik tariku tariro tarja tarmo taru ' +
  'tarun taryn tasha tasneem tasos tatsuo tatsuya tatyana taulant tauno tawanda tayeb tayfun taylan taylor tayo tayyab teddy ' +
  'teemu tegan tehila teija teijo tekla telma temitope tendai tenzin teo teodor teodora teodoro teona teppo terence terese ' +
  'teresita tereza terezia terje terrance terrell terrence terri tertia terttu teruko tess tessa tetiana tetsuo tetsuya tevfik ' +
  'thabiso thabo thaddeus thais thandeka thandi thandiwe thanh thao thea theda thekla thelma themba theo theodor theodora ' +
  'theodore theodoros theresa therese theresia thi thiago thibault thibaut thien thijs thilo thimo thinh thobile thomasina ' +
  'thomasz thora thorben thorbjorn thordis thore thorgeir thorsteinn thulani thuy thyra tia tiago tiana tiarnan tiberiu tien ' +
  'tiffany tiia tiina tijana tilda tillie tilly tilman timea timm timo timofei timofey timon timoteo timur tinashe tineke tinne ' +
  'tiphaine tirza tito titus tiziana tiziano tjark tjasa tjeerd tlaloc tobi tobia tobiah tobin toby todor tofik tohru toini ' +
  'toivo tola tolga tolulope tomaso tomaz tomer tomi tomislav tommaso tommi tomohiro tomoko tomomi tomoya toni tonia tonja ' +
  'tonje tonny tonya toomas torben tord torfinn torgeir torill tormod torstein torsti toru torunn torvald toshi toshiko toshio ' +
  'tove toyin tracey traci traian tran trang treena trent trevor tricia trinh trinity trish trisha tristan troels trond troy ' +
  'trude trudi trudy truls truong truus trygve tsepo tsering tsubasa tsuyoshi tsvetan tsvetelina tuan tugba tuija tuire tulay ' +
  'tulin tulio tullio tulsi tumelo tuncay tunde tuomas tuomo turid tushar tuukka tuula tuva tuyet tycho tyler tymon tyra tyrone ' +
  'tytti tzvi uche uchenna udo ugo ugochukwu ugur uldis ulf ulises ulla ulli ullrich ulrica ulriikka ulrik ultan ulvi ulysses ' +
  'uma umair umar umesh umut una unni upendra urho uriel urmas uros ursa urska urška urszula urtzi usha usman ute uxue uzma ' +
  'uzoma vahid vaibhav vaida vaidas vaios vaishali vaiva valdas valdemar valdis valentijn valentin valentino valerio valeriu ' +
  'valeriy valeriya valery valeska valters valtteri vania vanja vanya varun varvara vasant vasco vasile vasilije vasiliki ' +
  'vasilios vasilis vasilisa vasilka vassilis vasso vasyl vaughan vebjorn veera veerle vegard veijo veikko veli velimir velina ' +
  'velma veneta venla ventsislav verena verica verna verner vernon veronika veronique vesa vesela veselin vesna vester vibeke ' +
  'vicent vicenta vicente vicki vickie vicky victoire victorien vid vidar vidmantas vidya viet vigdis viggo vihaan viivi vija ' +
  'vika vikas viki vikki viktoria viktorija viktoriya viktors vilfredo vilhelm vili viljami viljo villads ville vilma vilmar ' +
  'vilmos vilte vimal vin vinay vince vincenza vincenzo vineet vineeta vinh vinicius vinko vinnie violeta violetta viorel ' +
  'viorica virag virgil virgilio virpi vishal vishnu visnja vitali vitalie vitalii vitaliy vito vitor vittoria vittorio viv ' +
  'vivi vivian viviana viviane vivien vivienne vjekoslav vlad vlada vladan vladimira vladislav vladislava vladka vlado vlasta ' +
  'vlastimil vlatka vlatko vojin vojislav vojtech vojtěch volha volkan volodymyr vratislav vuk vukasin vusi vuyo vyacheslav ' +
  'vytas vytautas wafa waheed wahid wakana waldemar waleed walid wallace walther waltraud wambui wanda wanjiku wanjiru waqas ' +
  'warren warwick wasim wassim wayan wayne weihan weijia weiming wenche wencke wendelin wenjing weronika werther wes wesley ' +
  'wessel whitney wibke wiebke wieland wies wieslaw wieslawa wietse wiktoria wilbert wilbur wilfred wilfried wilhelm wilhelmina ' +
  'wilhelmine willa willeke willem willemijn willi willie willis willy wilma wilmer wilson wiltrud winfried winifred winnie ' +
  'winona winston wiola wioletta witold wladyslaw wlodzimierz wojtek wout wouter wulf wyatt xander xandra xanthe xanthippe ' +
  'xaver xavi xenia xia xiang xiaoming ximena xin xinyi xiomara xiu xoan xochitl xuan xue yaa yaakov yaara yacine yaco yael ' +
  'yagiz yagmur yago yahya yair yaiza yakov yaman yamato yamile yamina yanick yanina yanis yaniv yann yanna yanni yannis yaqub ' +
  'yara yarden yardena yarek yariv yaroslav yaroslava yasemin yash yashar yasin yasir yasmina yasmine yasser yasuhiro yasuko ' +
  'yasuo yavuz yazan yehuda yekaterina yelena yelizaveta yemi yentl yeon yerlan yesenia yeter yetunde yeva yevgenia yevgeniy ' +
  'yevhen yevheniia yewande yiannis yifan yigal yigit yijun yilmaz yishai yitzhak ylva ynes yngve yoav yochanan yoel yogesh ' +
  'yohan yohana yohannes yoichi yolanda yolande yonas yonatan yong yoni yoram yordan yordanka yorgos yorick yoshi yoshiko ' +
  'yoshio yosi yossi yosuke yotam youcef younes youngjae youri yousef yousra youssou youssra ysabel yuan yudith yue yui yuichi ' +
  'yuina yuito yuka yukari yukiko yukio yuko yulian yuliana yuliia yuliy yuliya yuma yumi yumiko yun yuna yunis yunus yurii ' +
  'yurij yuriko yuriy yusef yusra yusuf yusuke yuta yutaka yuto yuval yuya yvan yvette yvo yvona zac zachariah zacharias ' +
  'zachary zack zadie zafar zahid zahir zahra zaid zaida zain zaina zainab zaira zak zakaria zakariya zaki zalan zanele zaneta ' +
  'zara zarina zaza zbynek zdenek zdenka zdeňka zdenko zdravko zeev zeferino zehra zeina zeinab zekeriya zelda zeljka zeljko ' +
  'zena zenaida zenobia zenon zephaniah zev zeynep zhanna zhen zheng zhi zhihao zhivko zhiyuan zhong zia ziad ziba zigmund ' +
  'zilvinas zina zinaida zineb zinedine ziortza zita ziva zivile ziya zlata zlatan zlatka zlatko zodwa zoë zofie zohar zoja ' +
  'zola zoltán zoran zorana zorica zosia zoya zrinka zsofia zsolt zsuzsa zsuzsanna zubair zuberi zuleikha zulema zuleyma ' +
  'zulfiqar zuzanna zvi zvonimir zygmunt zyta ' +
  'maisie marguerite mavis mikko millicent mirek murdo mwangi noemie nomsa nuala odhiambo otieno putri ragnhild rehema riitta ' +
  'selin siti slawek tanguy tomek tshepo wahyu yakubu zbyszek';
