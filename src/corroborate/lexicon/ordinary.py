"""Common words that open sentences and headlines with a capital and name nobody, beside closed classes and verbs."""

WORDS = frozenset(
    """
accident accidents account accounts action actions activist activists actor actress actually administration adult
adults advertisement aftershock aftershocks age
agency agencies agreement aid air aircraft airline airlines airport alert ally allies ambulance ambulances amid
analyst analysts anger animal animals anniversary announcement answer
apartment appeal appeals apparently applause application area areas argument arm army arrest arrests article artist
arts assault assembly asset assets attack attackers attacks attempt
attorney attorneys audience aunt authorities authority average award awards baby back background bad ball ban bank
banks bar base basic battle beach beauty bed bedroom beer behaviour
benefit best big bill bills bird birds birth birthday black blast blaze blood blue board boat boats bodies body bomb
bombs bond book books border bottom box boy boys brain branch bread break
breaking bride bridge brief briefly bright brother brothers budget build builder building buildings bullet bullets
burglars business businesses buyer buyers calm camera cameras camp campaign
campaigners campaigns cancer candidate candidates car care career cars case cases cash cat cause celebrities
celebrity cell center centre central century ceremony certainly chain chairman chairwoman challenge champion
champions chance chances change changes channel chapter charges charity chart chief child children choice church
cities citizen citizens city civil civilians claim class clean clear clearly
climate clinic close clothes cloud club coach coalition coast code cold college colleges column comedy comment
comments commission committee common communication communications community companies
company competition complaint complete computer computers concern concerns conclusion condition conditions
conference conflict congratulations connection consequently conservationists conservatives consumer consumers
contact context
contract contrary control convention conversation cop copies cops copy corporate corruption cost council count
countries country county couple court courts cousin cover coverage cowboy credit crew crews crime crimes criminal
crisis critic critics crop crowd crowds cuisine cultural culture currency current currently customer customers dad
daily damage dance danger dark data date daughter daughters day days dead deadline deadly deal dealers
dear death deaths debate debris debt decades december decision decisions deep defence defendant defendants defense
deficit degree delays delegates delivery demand democracy demonstrators department deputies deputy designer
despite details detective detectives developer developers developing development device devices diplomat diplomats
direct director dirty disaster discovery discussion disease diver divers doctor doctors
documents dog dogs doing dollar domestic door double doubt doubts downtown dozen dozens dr draft dream drill drink
driver drivers drought drug drugs dry due dust duty early earnings earthquake earthquakes earth
east economic economist economists economy edition editor editors editorial education effect effective effort
efforts eighteen election elections electricity electronic elsewhere email emails
embassy emergency emotional employees employer employers end enemies energy engine engineer engineers england
entertainment entrance entry environment environmental epicenter epicentre equal error escape especially essential
estimates ethnic euro evacuations evening event events eventually evidence evil ex example excellent except exchange
exclusive executive executives exhibition exit expectations expensive experience
expert experts explosion explosions export exports extra eye eyes eyewitness eyewitnesses face facebook fact facts
factories factory fair faith fallout false families family famous fan fans farm farmer farmers fashion fast fat
father
fatalities fear fears feature federal fellow female fewer field fifteen fifth fifty fight fighters figure figures
file film films final finally finance financial fine fire firefighters firm firms first fish fisherman
fishermen five flags flight flights flood flooding floods floor flow flowers fly focus follow followers food
football force forces forecast forecasters foreign forensic forest forever form former fortunately forty forum
foundation four
fourteen fourth free freedom french fresh friend friends front fuel fugitive full fun fund funding funds funeral
funny future gain gains game games gang gas gay general generally generation gentlemen giant gift girl girls glass
global goal god gold golden good goods gossip government governments governor grand grandmother grass great green
ground group groups growth guard guards guest guests guide guilty gulf gun gunfire gunman
gunmen guns guy guys hackers hair half hall hand hands happy hard head headline headlines heads health healthcare
hearing heart heat heavily heavy height helicopter helicopters hello help
heritage hero hi high highlights highway hill history holiday holidays home homeless homes honestly hope hopefully
horse horses hospital hospitals host hostages hot hotel hotels house household houses housing
human hundred hundreds hurricane husband ice idea ideas image images immigrants impact importantly impossible
imports incident incidents include included income incredible independent industry infantry inflation
information infrastructure initial initially injured injuries injury innovation inquiry inside inspectors instant
insurance insurers intelligence interest interesting interior internal
international internet interview investigation investigations investigators investment investor investors island
islands issue issues item items jail jet jewellery jewelry job jobs joint joke journalist journalists joy judge
judges junior jurors jury just justice key kid kids killer killers killing king kitchen knife knowledge labor labour
lack ladies lady lake land landslides language large last late later latest law lawmaker lawmakers laws lawsuit
lawyer lawyers lead leader leaders leadership leading league legal legislation legislators letter letters level
liberals library life light lights limited line lines link links list lists literally little
live lives living loan loans local locals location long looting lord loss losses lot lots love low loyal luck
luckily lunch machine magazine magistrates main mainly major majority makers
male man management manager managers manufacturer manufacturers manufacturing map marine marines market marketing
markets marriage married mass match material matter matters mayor meal meals
meantime measure measures media medical medicine meeting meetings member members memorial memory men mental
merchandise message messages metal method middle midnight military militants
militia militiamen milk million millions mind mine miners mines minimum minister ministers ministry minor minority
minute minutes mission mistake mixed mobile model models modern mom moment money month monthly
months moon moral morning mortgage mosque mother mothers motion motive motorists mountain mouth movement movie
movies mr mrs ms multiple mum murder murders music musician musicians mystery naked
name names nation national nations native natural naturally nature navy nearby neighbor neighborhood neighborhoods
neighboring neighbors neighbour neighbours net network networks new newly news newspaper newspapers
night nights nine noise nominee nominees normal normally north northern notes nothing notice novel nuclear number
numbers numerous nurse nurses observer observers obviously occasionally ocean
offer offers office officer officers offices official officially officials oh oil ok okay old older online only open
opening opera operation operations opinion opponents opportunity
opposition option options orange order orders ordinary organisation organisations organization organizations
organizers original originally oscar outlook owner owners pace page pain painting pair panel
paper papers parent parents park part participants partly partner partners parts party pass passenger passengers
passersby past patient patients pay payment peace peacekeepers peak pedestrians pension pensioners people
percent perfect performance period person personal personally phone phones photo photograph photographer
photographers photographs photos physical physicians picture pictures piece pilot pilots
pink pirates place places plan plane planes plans plant plants plastic play player players please pleased plenty
plus point points police policeman policemen policewoman policies policy political politically politician
politicians politics poll polls pollution pool poor pop popular population port position positive possible possibly
post posts potential pound power powerful practice pre precious premier presence present
presently president presidential press pressure pretty previous previously price prices priest priests primary prime
prince prior prison prisoner prisoners private prize probably problem problems process producer
producers product production products professional professor profit profits program programme programs progress
project projects promise proof property proposal proposals prosecution prosecutor prosecutors protection
protester protesters protesting protests proud provided province pub public publicly publication publisher
publishers pupils pure purpose quality quarter queen question questions quick quickly quiet quietly race racing
radiation radical radio rail railway rain rains rally range rapid rare rates ratio reaction reactions reader readers
reading real reality really reason reasons rebel rebels recent recently record recording records recovery
red referee reform reforms refugee refugees regarding region regional regular regularly regulators related relations
relationship relative relatives relief religion religious remote renewed rent repair
replacement report reportedly reporter reporters reports republicans rescue rescuer rescuers research researcher
researchers resident residents resistance resolution resources response responsibility rest restaurant
restaurants result results retail retailer retailers retired retirement return revenue review revolution rich rider
right rights rising risk river road roads robber robbers robbery rock role room root
rough round route row royal rubble rule rules ruling rumors rumours runner running rural sad sadly safe safety
salary sale sales sanctions satellite save scene school schools science scientist scientists score scores screen sea
search searches season seat second secondly secret secretary section sector security senate senator senators senior
separate separately series serious seriously serpent servant service services session set seven seventeen seventh
seventy
several severe sex sexual shadow share shareholders shares sheriff ship ships shipping shock shoes shop shoppers
shopping shops short shortly shots show shows side sign significantly signs silence silver
similar similarly simple simply singer single sir sister sisters site sites situation six sixteen sixth sixty size
skin sky slow slowly small smart smoke snow social society software soldier soldiers sole solid
someone something sometime son song songs sons sorry sort sound source sources south southern space speaker speaking
special specialist specialists specifically spectators speed spirit spokesman spokesperson spokeswoman sport sports
spot
staff stage star stars state statement statements states station statistics status steel step steps stock stocks
storm storms stories story strange strategy street streets
strength strike strikes strong struggle student students studies studio study style subject success successful
sudden suddenly sugar suicide suite summer sun super support supporters
supposedly sure surely surface surgeon surgeons surgery surprise surprisingly survey survivor survivors suspect
suspects suspected suspicion sweet system systems table talk talks target taxes taxi taxpayers teacher teachers team
teams
tech technical technically technology teen teenager teenagers television temperatures ten tens tension tensions term
terms terrible terror terrorism terrorist terrorists test testimony testing tests text thank thankfully thanks
theater theatre theft theory thief thieves thing things third thirdly thirteen thirty thousand thousands thread
threat threats three throughout ticket tickets time times tiny tip title titles today together toll tomorrow
tonight tonnes tons top topic topics total totally touch tour tourism tourist tourists tough towards town towns toy
track trade traders trading tradition traditional traffic tragedy tragic train trains transport travel travelers
travellers treasury treatment trees tremor tremors trial
trip troops trouble truck trucks true truly trust truth tsunami tuesday twelve twenty twin twitter two type typhoon
ultimately unable uncle under understandably underwater unemployment
unfortunately uniform union unions unique unit united units universities university unknown unless unlike unlikely
unrest update updates upper urban urgent user users usually utility valley value van
vehicle vehicles version very vessel vessels veteran veterans vice victim victims victory video videos view viewers
views villagers villages violence violent virtual visa visitor visitors vital voice volunteer volunteers vote
voter voters votes wages wall war warm warning warnings warships waste watch water waters waves way ways weak weapon
weapons weather web website wedding weekend weeks weird welcome well west western wet white
whole wide widely widespread wife wild wildlife wind windows winds wine winner winners winter wireless witness
witnesses woman women wonder wonderful wood word words work worker workers working works world worldwide worried
worse worst wounded writer writers writing wrong yacht year years yellow yesterday young younger youth zero
above-average according additional advanced african alleged alternatively american annual anonymous armed authentic
bloody celebrated civilian concerned confirmed convicted couples dramatic dying earlier eight
eleven embattled embedded emerging exactly existing experienced far-right flash formerly frankly friendly
furthermore fellow-citizens grim growing happily heartbroken high-level home-made ideally
immediate immediately inc incidentally increasing increasingly indeed indirectly interestingly ironically jailed
key-note left lone lucky luxury massive meantime missing more-than most mostly mourners much
multinational name-calling near neat nervous next nineteen occasionally off-duty oldest once ones onlookers
opponents organised organized otherwise outgoing overall overnight pending perpetrators pet plainly
police-officer possibly pregnant presumably prominent publicly purportedly rapidly raw read rebelled remaining
remarkably repeatedly respected richer rival rivals roughly scattered search-and-rescue seemingly self senior-most
seized sick skilled so-called sometimes somewhere soon stranded street-level strictly strikingly stunned supposed
surprising suspended swift thick thin tired tops torrential twice typical typically
ugly ultimate undercover underground understood unemployed unhurt unveiled unusual upcoming updated useful usual
various vast video-taped visibly voluntary vulnerable wanted washed weekly wealthy whatever wildfire wildfires
worrying wounds wrote
gallery slideshow caption credit via photo-op read-more related advertisement share subscribe newsletter copyright
posted updated published editor's reuters-photo source url cached
""".split()
)

# Heads of names that are of no person, body or place: prizes, acts, wars, storms, works, machines.
OTHER_HEADS = frozenset(
    """
prize prizes award awards cup olympics games war wars day days week month act bill treaty agreement accord accords
pact hurricane typhoon cyclone storm operation summit festival show oscar oscars
championship championships series bowl flight constitution law laws amendment protocol resolution article chapter
section convention conference election elections revolution uprising
crisis scandal massacre holocaust genocide plan program programme project initiative code test index report list
tour album song movie film book novel opera symphony ballet trilogy
medal order cross star eve mass carnival parade marathon derby grand-prix prix open masters season episode magazine
edition language bible medicare medicaid
partnership deal edition awards anniversary time syndrome disease virus flu theory principle doctrine declaration
manifesto charter statement standard time magnitude scale
emmy emmys grammy grammys tony golden globe globes pulitzer nobel bafta booker macbook ipad iphone ipod android
windows airbus boeing sedan jet helicopter
""".split()
)
