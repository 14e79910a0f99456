/** Given names from l to z beyond the most common ones, of many languages; see {@link givenNames} for what is left out. */
export const namesLToZ =
  'lachlan ladislav laercio laila lajos lakshmi lalit lamar lamine lana landon larisa larissa larry lasha lata laurence ' +
  'laurentiu lauri laurie laurin lavinia layla lazaro lazlo leah leander leandra leandro leanne leena lefteris leif leigh ' +
  'leilani leire lenka lennart lennon lennox lenny leona leonid leonidas leonie leonor leonora leontine leopold leopoldo lerato ' +
  'leroy lesley leslie leticia letizia levente levi lewin lia liang libby lida lidia lidiya liesbeth lieselotte lieve lijun ' +
  'lilian liliana lilith lillian lily limor lina lindiwe lindsay lindsey linh linnea linus lior lisbeth lise liselotte lissa ' +
  'lital livia livio ljiljana ljubomir llewellyn lloyd logan loic loïc lois lola loredana loreen lorena lorenz loretta lori ' +
  'lorna lorraine lotfi lothar lotta lou louisa lourdes luan luana luanne luba lubomir lubos luc lucian luciano lucie lucija ' +
  'lucille lucio lucius lucrecia ludek ludmila ludovic luisa luise luiz luiza lukáš lula lungile luzia lyam lydia lydie lyle ' +
  'lynda lyndon lynette lynn lynne lyubov maarit maarten maartje mabel madalina maddie madeleine madeline madhav madhu madhuri ' +
  'mads maeve mafalda magali magnhild mahdi mahesh mahmoud mahmud mai maik maike maite makena maki makoto maksim maksym malachi ' +
  'malcolm malene malgosia malika malin mallika malte malvina mamadou mami mamoru mana manami mandla mandy manish manisha manju ' +
  'manoj manolis manon mansour manu manuela marcela marceli marceline marcelino marcella marcelle marcello marcelo marcia ' +
  'marcin marcio maren marga margaretha margarethe margaux margherita margit margo margot margret margrethe mariam mariama ' +
  'marian mariane mariann marianna marianne mariano mariapia maribel marica maricela mariella marielle marietta marijana ' +
  'marijke marijn marika mariko marilena marilyn marin marinos marinus marisa mariska marisol marit marita mariya marjan ' +
  'marjolein marjorie marjory markku marko markos marleen marlena marlene marlies marlon marlys marnie marsha marshall martine ' +
  'martins martje marty marvin maryam maryana maryann maryanne maryse masahiro masaki masako masashi masato massimiliano ' +
  'massimo matej mateja mateus mathew mathias mathilda mathilde mathis matias matic matilda matilde matja matjaz matteus ' +
  'matthäus matti mattia mattias matus maud maura maureen mauricio mauritz maurizio maxim maxime maximilian maximiliano maxine ' +
  'maxwell mayra mayu mayumi maziar mazin mbali meera megha megumi mehdi mehul meike meinrad meir melania melek melina melinda ' +
  'melvin melvyn mendel meng menno mercedes meredith merete meri merike mert meryem meryl mette mia micaela micah michaël ' +
  'michaela michala micheal michela michele michiel michiko mickey miguelina mihaela mihai mihail mihajlo mihkel miika mika ' +
  'mikael mikaela mikel mikkel miklos mikołaj mila milada milagros milda mildred milica milka millie milo milomir milorad milos ' +
  'milton mimi mina mindaugas ming minh minna minoru mira miranda mircea mireia mireille mirela mirella mirja mirjam mirka ' +
  'mirna miron mirosław misaki mischa misha mitch mitchell mitja mitsuko mitsuru mitzi miyu miyuki mizuki mladen modesto moe ' +
  'mohsen moira moises mojca molly momchil momoko mona monique morag moran moreno morgan morgane moses moshe mounir moussa mpho ' +
  'muhammed mukesh munir murad murat muriel murielle murray myles myra myriam myrna myron naama nabil nadav nadezhda nadim ' +
  'nadine nadja nadya nagesh nahid nahuel naila naim naledi nam nana nanako nancy nandini nanette naoki naoko napoleon narayan ' +
  'narendra narges nasim nasir nasrin nassim nasta nastassja natacha natalija nataliya natalya natascha nathalie nathanael ' +
  'nathaniel natsuki naveen navid nayan nazanin ndidi neal neda nedim neelam neha nektarios nelda nella nellie nelly nelson ' +
  'nena nerea nereida nesrin nestor neta netta neus neville ngan nghia ngoc ngozi nguyen nhung nia niall niamh nicki nicklas ' +
  'nicky niclas nico nicolae nicoleta nicoletta nidhi niek nieves nigel nihal nika nikita niklas niklaus niko nikola nikolaj ' +
  'nikolaos nikolas nikolay nikoleta nikolina nikos nila nilay nilesh nilima nilton nimrod ninette nino nir nirmala nisha ' +
  'nishant nitesh nithya niyati njeri nkechi nnamdi noam noboru nobu noe noel noelia noella noelle nola nomvula noor norbert ' +
  'nordin noreen noriko norma norman norris nosipho nour nozomi ntombi nuno nuria nurit nuru oana obinna octavia octavio oda ' +
  'odalys oddvar odette odhran odile odysseas ofelia ofer ofra okan okechukwu oksana olamide olav olavi ole olegs oleh olek ' +
  'oleksandra oleksii olfa olimpia olin oliva olivier oliviero olle ollie olof oluf olumide oluwaseun oluwatobi omari ondine ' +
  'ondřej onno onur onyeka oona oonagh ophelia oren oriana oriane orietta oriol orla orlaith orlando ornella orsolya osama ' +
  'osamu oskari osman osvaldo oswald oswaldo otakar othmar otilia otis ottavia ottilie ottmar ottokar ouafae ousmane ove ' +
  'oystein ozan ozgur ozlem pablito padma padraig paige palesa palmira paloma panagiotis pancho panos paola parisa parker ' +
  'parvati pasi pasquale patrice patrik patrizia patryk patti paulette paulina pauline paulius pavan pavla pavlina pavlos ' +
  'payton peder pedram peggy peko pelle penelope peng pentti perla pernille perrine pete petko petr petre petri petrica petrina ' +
  'petros petteri petya peyton phan phila philippa phillip phuc phuong phyllis pierrick pieter pietro pinar pino piper pippa ' +
  'pirjo pirkko pius piyush placido polina polly pompeo porfirio poul pranav pranay prasad prashant pratik praveen preben ' +
  'preeti preston primoz priscila priscilla priyanka przemyslaw purnima qamar qasim qiang qing quan quang queenie quim quincy ' +
  'quinn quique quirin quoc raanan rabea rabia rachael rachele rachida radim radka radko radmila radoslav radoslaw radovan radu ' +
  'rae rafaël rafaela raffaele raffaella raghav raghu rahel rahim rahma raimo raimonds raimund raina raisa raissa raivo raja ' +
  'rajan rajat rajeev rajendra rajiv rajni raju rakesh raluca rama ramakrishna raman ramiro ramon ramona ramsay ramunas ramzi ' +
  'rana randa randal randall randi randolph randy rania ranjan ranjit ranveer raoul raphael raphaël raquel rashad rasheed ' +
  'rashid rashida rashmi rasmus ratko ravindra rayan raymund rayna raza razvan reagan reba recep reda reena reetta refilwe ' +
  'regan reggie reginald regine regis rei reidar reidun reijo reiko reina reinaldo reiner reinhold reino reka rekha remco remi ' +
  'remigiusz remy ren renae renaldo renan renato renaud renay rene renee renée renko renzo reshma reto reuben reuven rey reza ' +
  'rhea rhiannon rhoda rhonda rhys riaan riad ricarda riccardo richa richelle ricky rikard riko riku rin rina rinat rinor ' +
  'rinske risto ritesh ritu ritva rivka riya roald rob robb robbie robby robyn rocco rochelle rocio rodney rodolfo rodrigue ' +
  'roel rogelio rogerio roisin rok roksana rolando rolf rolland romain romana romano romeo romina romuald romy ronaldo ronan ' +
  'ronen rong roni ronja ronnie ronny roope roque rory rosalia rosalie rosalind rosalyn rosamund rosanna rosanne rosario ' +
  'roseanne rosella roselyn rosemarie rosetta rosie roslyn rossana rossella roswitha rowan rowena roxane roxanne royston roz ' +
  'rozalia ruairi ruben rubina rudi rudiger rudolf rudolph rudy rufus rukhsana rumi runa rupa rupesh russ russell ruta rutger ' +
  'ruud ruxandra ruzena ryo ryoichi ryoko ryosuke ryota rysard ryszard ryu saad saana saara sabina sabri sabrina sachi sachiko ' +
  'sachin sadia sadie sadiq saeed safa safia sagar saheed sahil sai saif saija sakari sakina sakura salman salome salvatore ' +
  'samanta samara sameer samia samina sammy sampo samu samuele samuli sandhya sandi sandip sandor sandrine sandro sanja sanjana ' +
  'sanjeev sannah sanne santeri santhosh santi santino santosh saoirse saori saqib sarai saravanan sarika sarita sarper sascha ' +
  'satish sato satomi satu saul saulius saverio savio savvas sayaka sayuri scarlett schalk sebastiaan sebastiano sebastião ' +
  'sebastien sébastien seema sefa sefu segun seiji selcuk selena selim selina selma selwyn semih sena seppo serafina serap ' +
  'serena sergej sergiu serhii serhiy serkan sertac seth seung severin severine seydou seyed shabnam shaheen shahid shahin ' +
  'shahrzad shai shaina shakil shalini shamim shanice shanti sharad sharlene sharma sharmila shashank shauna shawna shayla ' +
  'shayne shea sheela sheena sheila shelby sheldon shelley shelly sherif sheryl shigeru shilpa shinji shiori shira shiran ' +
  'shirin shirley shiro shivani shlomi shlomo sho shoaib shohei shoshana shota shreya shreyas shruti shu shubham shuichi shweta ' +
  'sian sibel sibusiso sibylle siddharth sidney sidsel siegfried siegrid sietse sigal siggi sigmund sigridur sigurd sigurdur ' +
  'silas silje silka silvana silvano silvestre silvio silviu simeon simona simonas simonetta simran sina sinan sindre sinead ' +
  'siobhan sipho siri siril sirpa sissel siv sivan siyabonga skye slavica slavko slavomir slobodan sneha snezhana snorre ' +
  'sofiane sofie sohail soile solange solene solomon solveig sona sonal sonali sonja sonya soo sophus sora soraya sorin sota ' +
  'sotiris souad souleymane soumya spencer spiros spyros srdjan sree sridhar srinivas sriram stacey staci stacy stanimir ' +
  'stanislaus stanislava stanislaw stanley stathis stavros steen stefaan stefania stefanie stefanos steffi stein steinar steph ' +
  'stephan stephane stéphane stephania stephanos stephon sterre stevan stewart stian stig stijn stine stoyan subhash ' +
  'subramanian suchitra sudha sudhir sudipta sufjan suhail sujata sujit sukhdeep sukru sulaiman suleiman suleyman sumanth sumit ' +
  'sumita sunanda sunita sunniva suraj surya susana susann susanna susannah sushil sushma susie suvi suzan suzana suzanna ' +
  'suzette suzi suzuki suzy svante svatopluk svein sverre svetlin svetoslav swati swen swetlana sybil syed sylvain sylvester ' +
  'sylvie sylwia syuzanna szabolcs szilard szilvia tabea tabitha tadas tadeas tadej taha tahir taiga taina taiwo takahiro ' +
  'takako takao takeo takeshi takumi takuya tal talia talita tallulah talya tamar tamas tamer tamika tamsin tania tanisha tanja ' +
  'tanvi tapani tapio taras tarek tariro tarja tarmo tarun tasha tasos tatsuo tatsuya tatyana tauno tawanda taylor tayyab teddy ' +
  'teemu tegan tehila teija tekla telma temitope tendai tenzin teo teodor teodora teodoro teppo terence terese teresita terje ' +
  'terrance terrell terrence terri tertia teruko tess tessa tetsuya tevfik thabo thaddeus thais thandiwe thanh thao thea theda ' +
  'thekla thelma themba theo theodor theodora theodore theodoros theresa therese theresia thi thiago thibault thibaut thien ' +
  'thijs thilo thimo thinh thomasina thora thorben thorbjorn thore thorsteinn thulani thuy thyra tia tiago tiana tiarnan tien ' +
  'tiffany tiia tiina tijana tilda tillie tilly tilman timea timm timo timofey timon timur tinashe tineke tiphaine tito titus ' +
  'tjark tobi tobiah tobin toby todor tolga tomaso tomaz tomer tomi tomislav tomohiro tomoko tomomi tomoya toni tonia tonje ' +
  'tonya toomas torben tord torfinn torgeir torill torstein toru toshi toshiko toshio tove tracey traci trang treena trent ' +
  'trevor tricia trinh trinity trish trisha tristan troels troy trudi trudy truong trygve tsepo tsubasa tsuyoshi tsvetan ' +
  'tsvetelina tuan tuija tulio tullio tulsi tumelo tunde tuomas tuomo turid tushar tuula tuyet tycho tyler tyrone tzvi uche udo ' +
  'ugo ugochukwu ugur uldis ulf ulla ulli ulrica ulriikka ulrik ultan uma umair umar umesh umut una unni uriel uros ursa urška ' +
  'urszula usha usman ute uzma vaibhav vaishali vaiva valdas valdemar valdis valentin valentino valerio valeriy valery valeska ' +
  'valters vanja vanya varun varvara vasant vasco vasilije vasiliki vasilios vasilis vassilis vaughan veerle vegard veijo velma ' +
  'venla ventsislav verena verica verna verner vernon veronika veronique vesa vesela vesna vester vibeke vicent vicente vicki ' +
  'vickie vicky vid vidya vigdis viggo vija vika vikki viktoria viktorija vili viljami viljo villads ville vilma vilmos vimal ' +
  'vin vinay vincenzo vineet vineeta vinh vinicius vinnie violeta violetta virgil virgilio virpi vishal vishnu vitali vitalii ' +
  'vito vittoria vittorio viv vivi vivian viviana viviane vivien vivienne vladislav vladislava vlasta vlastimil vojislav ' +
  'vojtech vojtěch volha volodymyr vratislav vuk vusi vytautas waheed wahid wakana waldemar waleed walid wallace walther wambui ' +
  'wanda wanjiru waqas warren warwick wassim wayne weihan weronika wesley wessel whitney wibke wies wieslaw wiktoria wilbert ' +
  'wilbur wilfred wilfried wilhelm wilhelmina willa willem willemijn willi willie willis wilma wilmer wilson winfried winifred ' +
  'winnie winona winston wiola wioletta witold wlodzimierz wout wouter wulf wyatt xander xandra xaver xavi xenia xia xiang ' +
  'xiaoming ximena xin xiomara xiu xuan xue yaa yaakov yael yago yahya yair yaiza yakov yanis yaniv yanni yannis yara yarden ' +
  'yarek yaroslav yasemin yash yasin yasir yasmina yasmine yasser yasuhiro yasuko yasuo yavuz yehuda yelena yemi yesenia yeter ' +
  'yetunde yewande yiannis yifan yigal yigit yitzhak ylva yngve yoav yochanan yoel yogesh yohan yoichi yolanda yolande yonatan ' +
  'yong yoni yoram yordan yordanka yorick yoshi yoshiko yosi yossi yosuke youri yousef youssou yuan yudith yue yui yuichi yuina ' +
  'yuka yukari yukiko yuko yulian yuliana yuliy yuliya yuma yumi yumiko yun yuna yunis yunus yuriko yusra yusuf yusuke yutaka ' +
  'yuto yuya yvan yvo yvona zac zachariah zachary zack zadie zafar zahid zahir zahra zaid zaina zainab zak zakaria zaki zanele ' +
  'zaneta zara zaza zbynek zdenka zdeňka zdenko zdravko zeev zeferino zehra zeinab zekeriya zelda zeljka zeljko zena zenaida ' +
  'zenon zev zeynep zhanna zhen zheng zhi zhivko zhiyuan zhong zia ziad zina zinaida zineb zita ziva zivile ziya zlata zlatan ' +
  'zlatka zlatko zoë zofie zohar zoja zola zoltán zoran zorana zorica zoya zsofia zsolt zsuzsa zsuzsanna zubair zuberi zulema ' +
  'zuzanna zvi zvonimir zygmunt';
