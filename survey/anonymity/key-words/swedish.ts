/**
 * The 1,024 key words in Swedish, written for this purpose: everyday things and doings, one word each; none about looks, faith, drugs or
 * weapons and none that is also rude, since a class sees them together. A word's place is its number, and the lists are in step: the same
 * place means the same in both languages. Never reorder or replace once a wave has been opened: its words would change.
 */
export const swedishKeyWords: readonly string[] = `
  abborre alltid alm almanacka ananas anka ankare apelsin apotek aprikos arkitekt arm armband armbåge aska asp astronaut atom axel
  bagare bageri baka balett balja balkong ballong banan band banjo bank basilika bastu batteri beige berg bi bibliotek bikupa bil bild
  biljett bison bit bitter björk björn björnbär blanda blixt block blomma blyerts blå blåbär blåsippa bläckfisk bofink boj bok boll
  bomull bonde bord borste bort brev brevbärare bricka bro broccoli broms brons brunn brygga bräda bröd bubbla bukt buller burk buske
  buss butik by bygga byta bågskytte båt bäck bälg bälte bänk bära bärnsten böna börja början cello cement choklad cirkel cirkus citron
  clown cykel dag dagg dal dans dator deg dela delfin denim diamant dikt dill dimma djup docka dra dragkedja dragspel drake droppa
  droppe drottning dröm drömma dubbel durkslag dusch duva däck där dörr ek ekollon ekorre ekvator eld eldstad elefant elev elva energi
  enhörning etikett fabel fackla falk fem fest ficka fikon film filt filter finger fiol fisk fiskare fjäder fjäril flagga flamingo
  flanell flaska flitig flod flotte fluga flyga flygplan flygplats flyta fläta flöjt flöte forskare fot fotboll foto fotspår fram
  framtid frans fred fredag frihet frimärke frisk frost frysa fråga frö fyra fyrverkeri fånga fåtölj färg färja färsk födelsedag
  fönster författare förkläde gaffel galax gardin garn gata ge get giraff girland gissa gitarr glaciär glad glas glittra glädje glömma
  gnista godis golf golv gran granit granne gren grind groda grotta grupp grå grädde gräns gräva grävling grön gröt gul guld gunga
  gurka gå gångjärn gåta gädda gäst gök gömma hackspett hagel haka hall hallon hals halsband halsduk halvö hammare hamn hand handboll
  handduk handske handtag hare harpa hassel hatt hav helikopter hem hemlighet herde himmel hink hiss historia hitta hjul hjälm hjälpa
  hjärta hockey honung hopp hoppa humla hummer hund hundra hus huva huvud hylla hyvel hår hård håv häck häfte häger häl hälft hälla
  hängmatta här häst hästsko hök höra hörn höst ibland idag idé igelkott igloo igår imorgon ingefära ingenjör inne is istapp jacka
  januari jonglör jord jordgubbe judo juli juni järn järv jäst jätte kabel kaffe kaj kaja kajak kaka kaktus kalender kalk kall kam
  kamera kanal kanel kanin kanna kanot kanske kant kapitel kappa kapten karamell karneval karta kartong karusell kasta kastrull katalog
  katt kavel kedja keramik kex kjol klarinett klass klippa klister klocka klok klot klänning klättra klöver knacka knapp knä koala kock
  koja koka kokosnöt kol koltrast komet komma kompass kompost konfetti konsert kontakt kopp koppar korg kork korp kort kostym kraft
  krage kratta kristall krita krok krokus krona krusbär kråka kub kudde kugge kulle kurs kuvert kvarn kvart kvast kvittra kväll kväve
  kylskåp källa källare känguru kärr kärra kö köl köpa kör körsbär lada lag laga lakan lamm lampa land lapp lastbil lav lavendel lavin
  lax lejon lek leopard lera leta lila lilja lim lind linjal linje linne lins liten ljus ljuslykta lock lodjur lugn lunga lycka lykta
  lysa lyssna låda låg låna lång långsam lås läder läger läkare lämmel lära lärare lärka läsa lätt läxa löfte lök lönn löpning lördag
  löv magnet majs makrill mal mandel manet mango marknad marmor maskin maskros mast match matta medalj mejsel melodi melon mening
  meteor metspö midsommar mikroskop miljon minnas minut mitten mjuk mjöl mjölk mod modig mogen molekyl moln moped mopp morgon morot
  mosaik mossa motor mugg mun museum musiker muskel mussla mygga mynta myra myt mål måla målare månad måndag måne mås mässing mäta
  mönster mössa nalle narciss natt ner nicka nio norr nu nummer ny nyckel nyckelpiga nyhet nystan näbb nära näsa nässla nät ofta olja
  onsdag opera ord orkester ormbunke ost paket palats panda pannkaka papegoja papper paprika paraply park pasta pedal pelikan peng
  penna pensel persika persilja piano picknick pigg pilot pingvin plan planet planka plantera plats platt plocka plommon plysch plånbok
  pokal port potatis poäng present prins prinsessa pris propeller prov prova puck pulka pump pumpa punkt pussel påfågel påse pärla pärm
  päron pöl racket radio raket rand rast regel regn regnbåge resa riddare ridå rim ring rinna ris rita ro robot rock roder rolig roman
  ropa ros rosa rot rubin rubrik rulla rund russin rygg ryggsäck rytm rådjur rädisa räka räkna rätt rättvisa räv röd rödbeta rödhake
  rönn röra safir saga sallad salt samla sammet sand sandal sandlåda sann sanning satellit sax saxofon scen schack schema se segel
  selleri senap sida siden siffra sill silver simma simning sju sjunga sjunka sjö sjöman sjöstjärna skal skalbagge skarlakan skata
  skatt sked skepp skida skiffer skiss skjorta sko skog skola skorpa skorsten skratt skridsko skriva skrivbord skräddare skugga skum
  skyffel skylt skåp skärm skörda sladd slang slips slott sluss släde slät smaragd smula smälta smör smörgås snabb snart snickare
  snigel snurra snäll snöboll snöflinga snögubbe snöre socker soffa sol solros sommar sopa soppa sortera spak spara sparris sparv
  spegel spel spela spenat spik spindel spiral spis springa spår spårvagn stad staket stall stam stanna station staty stege steka
  stekpanna sten sticka stig stjärna stol stolpe stor stork storm strand strumpa sträv stuga styrka stål städ städa stänga stängd
  stövel sur sval svala svan svar svara sy sylt syre syrsa sång sångare sås säck sägen säker säl sälg sälja söder söndag tak tala tall
  tallrik tand tanke tavla taxi te teater tegel tejp telefon teleskop tenn tennis termos tid tidning tidvatten tiger timglas timjan
  timme tio tisdag tistel titta tivoli toffel tofs tolv tomat tomte ton torg torn torr torsdag torsk traktor trana trappa tratt tre
  triangel trollkarl trumma trumpet tråd träd trädgård tröja trött tulpan tumme tunna tupp turkos tusen tvilling två tvål tvätta tyg
  tyst tystnad tå tåg tålamod tång täcke tält tänka tärning tävla udde uggla ugn ugnsvante ull upp uppfinnare ute utter vagn vaken
  vakna valnöt valross vals vandring vanilj vante varg varm vas vass vatten vattenfall vattna vecka ventil veranda vev vika vinbär
  vindruva vinge vinkel vinna vinter viol violett visa visir viska visp vitlök vulkan vykort våffla våg vår våt väg väga vägg välja vän
  vänskap vänster vänta värd värld världsdel väska väst väte väva vävstol växa växel växthus xylofon zebra åker ål ånga år åska åtta
  ägg älg äng äpple ärm ärta äta ättika äventyr ödla öga öken öppen öppna öra öring örn öst öva
`
  .trim()
  .split(/\s+/);
